/** Alfred's collections of snippets: an archive of one JSON file for each. */
import { type ExchangeFile, fileOf, zipOf } from "./archive.ts";
import type { LostList } from "./lost.ts";
import { type DeskText, toJson } from "./write-desk.ts";

/** What Alfred puts something in place of. */
const live = /\{(?:clipboard|cursor|date|time|datetime|isodate|isodatetime|random|query|var)\b[^{}]*\}/;

export function alfredFile(
  texts: readonly { readonly text: DeskText; readonly lost: LostList }[],
  name: string,
): ExchangeFile {
  const files = texts.flatMap(({ text: { source, name: title, plain: snippet }, lost }) => {
    if (live.test(snippet)) {
      lost.add(`the wording "${title}"`, "Alfred would replace words between braces in it");
      return [];
    }
    const uid = uidOf(source.id);
    const content = { alfredsnippet: { snippet, uid, keyword: source.id, name: title, dontautoexpand: false } };
    return [fileOf(`${source.id} [${uid}].json`, toJson(content))];
  });
  return { name: `${name}.alfredsnippets`, bytes: zipOf([...files, fileOf("info.plist", plist)]) };
}

const plist = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
\t<key>snippetkeywordprefix</key>
\t<string></string>
\t<key>snippetkeywordsuffix</key>
\t<string></string>
</dict>
</plist>
`;

/** The same id for the same snippet each time, so that a second import replaces and does not double. */
function uidOf(id: string): string {
  const parts = [0, 1, 2, 3].map((seed) => hash(id, seed).toString(16).padStart(8, "0"));
  return parts
    .join("")
    .toUpperCase()
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** FNV-1a, 32 bits, after a seed. */
function hash(words: string, seed: number): number {
  let value = 0x811c9dc5 ^ seed;
  for (const byte of new TextEncoder().encode(words)) value = Math.imul(value ^ byte, 0x01000193);
  return value >>> 0;
}
