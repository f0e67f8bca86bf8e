import type { Problem } from "../problem.ts";

/** Characters that change a text without being seen: controls, direction overrides, zero-width marks, tags. */
const unseen =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;

export function characterProblems(file: string, text: string): Problem[] {
  return text.split("\n").flatMap((line, index): Problem[] => {
    const found = unseen.exec(line);
    if (found === null) return [];
    const code = found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
    const fault = `an invisible character U+${code} at column ${found.index + 1}`;
    return [{ file, line: index + 1, field: "text", fault, remedy: "delete it" }];
  });
}
