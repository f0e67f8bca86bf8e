import type { Part } from "./html-shape.ts";

/**
 * What our rules make of HTML that a specification expects, worked out on the HTML itself so that it
 * does not lean on the code under test.
 *
 * Links keep `https:`, `mailto:` and places in the app; images become their description; the page has
 * the only first-level heading; check boxes become signs; no other attribute but a list's start stays.
 */
export function byHouseRules(parts: readonly Part[]): Part[] {
  const keptLinks: boolean[] = [];
  return parts.flatMap((part): Part[] => {
    if (part.kind === "text") return [part];
    if (part.kind === "close") return part.tag === "a" && keptLinks.pop() === false ? [] : [renamed(part)];
    const kept = opening(part);
    if (part.tag === "a") keptLinks.push(kept !== undefined);
    return kept === undefined ? [] : [kept];
  });
}

type Open = Extract<Part, { kind: "open" }>;

function opening(part: Open): Part | undefined {
  switch (part.tag) {
    case "a": {
      const address = keptAddress(part.attributes.get("href") ?? "");
      return address === undefined ? undefined : { ...part, attributes: new Map([["href", address]]) };
    }
    case "img":
      return { kind: "text", text: part.attributes.get("alt") ?? "" };
    case "input":
      return { kind: "text", text: part.attributes.has("checked") ? "\u2611" : "\u2610" };
    case "ol":
      return { ...part, attributes: new Map([...part.attributes].filter(([name]) => name === "start")) };
    default:
      return renamed({ ...part, attributes: new Map() });
  }
}

function renamed<Tag extends Exclude<Part, { kind: "text" }>>(part: Tag): Tag {
  return part.tag === "h1" ? { ...part, tag: "h2" } : part;
}

function keptAddress(href: string): string | undefined {
  if (/^#[a-z0-9]+(-[a-z0-9]+)*$/.test(href)) return href;
  if (!/^(https:\/\/|mailto:)/i.test(href) || !URL.canParse(href)) return undefined;
  return new URL(href).href;
}
