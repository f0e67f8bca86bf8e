import type { ReplyPiece } from "#content/reply";

const shownLetters = 40;

/** What a piece is called in the list and when it is spoken of. */
export function pieceName(piece: ReplyPiece): string {
  if (piece.kind === "pattern") return piece.pattern.title;
  const words = piece.text.trim().replace(/\s+/g, " ");
  if (words === "") return "Own lines";
  if (words.length <= shownLetters) return words;
  const whole = words.slice(0, shownLetters).replace(/(?<!\s)\s+\S*$/, "");
  return `${whole.replace(/[.,;:!?]$/, "")}…`;
}
