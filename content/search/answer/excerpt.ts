import type { Mark } from "../request.ts";

/** About two lines of a result. */
export const excerptLength = 180;

export type Excerpt = { readonly text: string; readonly marks: readonly Mark[] };

/** Cuts out of a text the stretch with the densest marks, at words, with an ellipsis where something was left out. */
export function excerptOf(text: string, marks: readonly Mark[]): Excerpt {
  const from = text.length <= excerptLength ? 0 : startOf(text, marks);
  const to = from + excerptLength >= text.length ? text.length : wordEnd(text, from + excerptLength);
  const before = from > 0 ? "… " : "";
  const after = to < text.length ? " …" : "";
  const shift = before.length - from;
  const inside = marks.filter(([start, end]) => start >= from && end <= to);
  return {
    text: before + text.slice(from, to).replaceAll("\n", " ") + after,
    marks: inside.map(([start, end]): Mark => [start + shift, end + shift]),
  };
}

/** Begins a few words before the first mark of the densest window, or at the start of its sentence when that is near. */
function startOf(text: string, marks: readonly Mark[]): number {
  let best = 0;
  let most = 0;
  for (const [start] of marks) {
    const count = marks.filter(([other, end]) => other >= start && end <= start + excerptLength - 40).length;
    if (count > most) {
      most = count;
      best = start;
    }
  }
  if (best <= 40) return 0;
  const latest = Math.max(0, Math.min(best - 40, text.length - excerptLength));
  const sentence = Math.max(text.lastIndexOf(". ", best), text.lastIndexOf("\n", best)) + 1;
  return wordStart(text, sentence > latest - 20 ? Math.min(sentence, best) : latest);
}

function wordStart(text: string, at: number): number {
  const found = text.slice(at).search(/(?<=\s|^)\S/u);
  const blank = text.slice(at, at + 30).search(/\s\S/u);
  if (at === 0 || /\s/.test(text.charAt(at - 1))) return at + Math.max(0, found);
  return blank < 0 ? at : at + blank + 1;
}

function wordEnd(text: string, at: number): number {
  if (/\s/.test(text.charAt(at))) return at;
  const blank = text.slice(Math.max(0, at - 30), at).search(/\s\S*$/u);
  return blank < 0 ? at : Math.max(0, at - 30) + blank;
}
