/**
 * HTML as a list of tags and words, so that two texts can be compared as a browser would see them.
 *
 * Enough of a parser for the examples of a markdown specification, and no more.
 */
export type Part =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "open"; readonly tag: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: "close"; readonly tag: string };

const blocks = new Set("p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre hr table thead tbody tr th td br".split(" "));

export function readHtml(html: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const match of html.matchAll(
    /<(\/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/g,
  )) {
    const [whole, slash, name = "", rest = ""] = match;
    if (match.index > from) parts.push({ kind: "text", text: decode(html.slice(from, match.index)) });
    from = match.index + whole.length;
    const tag = name.toLowerCase();
    parts.push(slash === "/" ? { kind: "close", tag } : { kind: "open", tag, attributes: readAttributes(rest) });
  }
  if (from < html.length) parts.push({ kind: "text", text: decode(html.slice(from)) });
  return parts;
}

function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single, bare] of text.matchAll(
    /([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+)))?/g,
  )) {
    attributes.set(name.toLowerCase(), decode(double ?? single ?? bare ?? ""));
  }
  return attributes;
}

/** The letters that references stand for. */
export function decode(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&nbsp;", "\u00a0")
    .replaceAll("&amp;", "&");
}

/** One string for all HTML that looks the same: spaces between blocks and runs of spaces do not count. */
export function shapeOf(parts: readonly Part[]): string {
  let inPre = false;
  let shape = "";
  for (const part of parts) {
    if (part.kind === "text") {
      // Within preformatted text a line end is a sign like any other.
      shape += inPre ? part.text.replaceAll("\n", "\u0003") : part.text.replace(/[ \t\n]+/g, " ");
      continue;
    }
    if (part.tag === "pre") inPre = part.kind === "open";
    const tag = `\u0001${part.kind === "close" ? "/" : ""}${part.tag}${attributesOf(part)}\u0002`;
    shape += blocks.has(part.tag) ? `\n${tag}\n` : tag;
  }
  return shape.replace(/ *\n[ \n]*/g, "\n").trim();
}

function attributesOf(part: Part): string {
  if (part.kind !== "open") return "";
  const sorted = [...part.attributes].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([name, value]) => ` ${name}=${name === "href" ? unescapeAddress(value) : value}`).join("");
}

/** The same address may be written with more or fewer of its characters escaped. */
function unescapeAddress(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
