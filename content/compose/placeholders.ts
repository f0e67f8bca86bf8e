/** One stretch of a pattern's text: words, or what stands between double braces. */
export type Mark =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "field"; readonly name: string }
  | { readonly kind: "desk"; readonly variable: string; readonly fallback?: string }
  | { readonly kind: "if"; readonly field: string }
  | { readonly kind: "else" }
  | { readonly kind: "end" }
  /** Braces that are none of the above, as they were typed. */
  | { readonly kind: "stray"; readonly typed: string };

/** Splits a text at its placeholders. Every character of the text is in exactly one mark. */
export function scanPlaceholders(text: string): Mark[] {
  const marks: Mark[] = [];
  let from = 0;
  for (const match of text.matchAll(/\{\{[^{}\n]*\}\}|[{}]+/g)) {
    if (match.index > from) marks.push({ kind: "text", text: text.slice(from, match.index) });
    marks.push(readMark(match[0]));
    from = match.index + match[0].length;
  }
  if (from < text.length) marks.push({ kind: "text", text: text.slice(from) });
  return marks;
}

function readMark(typed: string): Mark {
  const inside = typed.startsWith("{{") && typed.endsWith("}}") ? typed.slice(2, -2) : "";
  if (inside === "else") return { kind: "else" };
  if (inside === "/if") return { kind: "end" };
  const condition = /^#if ([a-z0-9_]+)$/.exec(inside);
  if (condition?.[1] !== undefined) return { kind: "if", field: condition[1] };
  const variable = /^@([a-z_]+\.[a-z_]+)(?:\|([^|]+))?$/.exec(inside);
  if (variable?.[1] !== undefined) {
    const fallback = variable[2]?.trim() ?? "";
    return { kind: "desk", variable: variable[1], ...(fallback === "" ? {} : { fallback }) };
  }
  return /^[a-z][a-z0-9_]*$/.test(inside) ? { kind: "field", name: inside } : { kind: "stray", typed };
}

/** The block mark that makes up a whole line, if the line is one. */
export function lineMark(line: string): Extract<Mark, { kind: "if" | "else" | "end" }> | undefined {
  const [mark, ...rest] = scanPlaceholders(line.trim());
  if (mark === undefined || rest.length > 0) return undefined;
  return mark.kind === "if" || mark.kind === "else" || mark.kind === "end" ? mark : undefined;
}
