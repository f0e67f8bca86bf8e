import { invisible } from "../invisible.ts";
import type { Problem } from "../problem.ts";

export function characterProblems(file: string, text: string): Problem[] {
  return text.split("\n").flatMap((line, index): Problem[] => {
    const found = invisible.exec(line);
    if (found === null) return [];
    const code = found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
    const fault = `an invisible character U+${code} at column ${found.index + 1}`;
    return [{ file, line: index + 1, field: "text", fault, remedy: "delete it" }];
  });
}
