import { fitToSentence } from "./sentence-start.ts";

export type Style = { readonly component?: string; readonly strong?: true; readonly emphasis?: true };

/** A stretch of a reply that is drawn in one way. */
export type Piece = Style &
  (
    | { readonly kind: "text"; readonly text: string }
    /** `field` is its name; a help desk's begins with `@`. A `tag` is the desk's own, a `desk` its gap. */
    | { readonly kind: "filled" | "gap" | "example" | "desk" | "tag"; readonly text: string; readonly field: string }
    | { readonly kind: "break"; readonly text: "\n" }
  );

/**
 * Writes one paragraph, list item or subject, piece by piece.
 *
 * Optional words that were left out must leave no trace: no doubled space, no space before a comma,
 * no empty line.
 */
export class LineWriter {
  private readonly pieces: Piece[] = [];
  /** The line so far, from which the next piece learns whether it begins a sentence. */
  private before = "";
  private afterHole = false;

  text(text: string, style: Style): void {
    const fits = this.before === "" || this.before.endsWith(" ") ? text.replace(/^ +/, "") : text;
    if (this.afterHole && /^[,.;:!?)]/.test(fits)) this.trimEnd();
    if (fits === "") return;
    this.push({ ...style, kind: "text", text: fits });
  }

  break(style: Style): void {
    this.trimEnd();
    if (this.before === "") return;
    this.pieces.push({ ...style, kind: "break", text: "\n" });
    this.before = "";
  }

  /** Words of a field, over several lines if they have them. */
  value(kind: "filled" | "example", field: string, value: string, style: Style): void {
    for (const [index, line] of value.split("\n").entries()) {
      if (index > 0) this.break(style);
      const words = this.withoutDoubleBrace(line);
      this.push({ ...style, kind, field, text: index > 0 ? words : fitToSentence(this.before, words) });
    }
  }

  /** Bracketed words or a help desk's tag, which stand for a value and keep their letters. */
  gap(kind: "gap" | "desk" | "tag", field: string, words: string, style: Style): void {
    this.push({ ...style, kind, field, text: words });
  }

  /** Optional words were left out here. */
  hole(): void {
    this.afterHole = true;
  }

  /** The finished line, empty when there is nothing to read in it. */
  done(): readonly Piece[] {
    while (this.pieces.at(-1)?.kind === "break") this.pieces.pop();
    this.trimEnd();
    return this.pieces.some((piece) => piece.text.trim() !== "") ? this.pieces : [];
  }

  private push(piece: Exclude<Piece, { kind: "break" }>): void {
    if (piece.text === "") return;
    this.pieces.push(piece);
    this.before += piece.text;
    this.afterHole = false;
  }

  /** Two values side by side must not make a brace that neither has alone. */
  private withoutDoubleBrace(value: string): string {
    const last = this.before.at(-1);
    return last === "{" || last === "}" ? value.replace(last === "{" ? /^\{+/ : /^\}+/, "") : value;
  }

  /** Drops spaces at the end of what is written, in our own text only. */
  private trimEnd(): void {
    const last = this.pieces.at(-1);
    if (last?.kind !== "text" || !last.text.endsWith(" ")) return;
    this.pieces.pop();
    this.before = this.before.trimEnd();
    const text = last.text.trimEnd();
    if (text === "") this.trimEnd();
    else this.pieces.push({ ...last, text });
  }
}
