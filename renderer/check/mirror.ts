/**
 * The same words under the box, unseen, so that marks can be drawn at them: a text box knows no marks of its own.
 *
 * One text node, changed only where the text changed: the marks then move with the words until the next check, and
 * the lines break as they do in the box, which an element around each mark would not promise.
 */
import type { DraftComponent } from "#content";
import { changeBetween, type NamedWeak, type Passage, type Span, withoutOverlap } from "./marks.ts";

/** Something drawn, with its place, which follows the words. */
export type Drawn = { readonly components: readonly DraftComponent[]; readonly range: Range };

export class Mirror {
  readonly #words = document.createTextNode("");
  readonly #names = new Set<string>();

  constructor(element: HTMLElement) {
    // What follows gives an empty last line its height.
    element.append(this.#words, document.createTextNode("\u200b"));
  }

  follow(text: string): void {
    const { start, end, inserted } = changeBetween(this.#words.data, text);
    if (start !== end || inserted !== "") this.#words.replaceData(start, end - start, inserted);
  }

  range({ start, end }: Span): Range {
    const last = this.#words.length;
    const range = document.createRange();
    range.setStart(this.#words, Math.min(start, last));
    range.setEnd(this.#words, Math.min(end, last));
    return range;
  }

  /** Draws the passages and the weak phrases; see lens.css. */
  draw(passages: readonly Passage[], weak: readonly NamedWeak[]): readonly Drawn[] {
    const marks = new Map<string, Range[]>();
    const add = (name: string, range: Range) => {
      const list = marks.get(name);
      if (list) list.push(range);
      else marks.set(name, [range]);
    };
    const drawn = passages.map(({ components, words, ...span }): Drawn => {
      const range = this.range(words);
      const [first] = components;
      add(`passage-${first}`, this.range(span));
      add(`words-${first}`, range);
      return { components, range };
    });
    for (const { severity, ...span } of withoutOverlap(weak)) add(`weak-${severity}`, this.range(span));
    this.#paint(marks);
    return drawn;
  }

  /** Draws the one place that is spoken of. */
  point(span: Span | undefined): void {
    if (span) CSS.highlights.set("pointed", new Highlight(this.range(span)));
    else CSS.highlights.delete("pointed");
  }

  clear(): void {
    this.#paint(new Map());
    this.point(undefined);
  }

  #paint(marks: ReadonlyMap<string, readonly Range[]>): void {
    for (const name of this.#names) if (!marks.has(name)) CSS.highlights.delete(name);
    this.#names.clear();
    for (const [name, ranges] of marks) {
      this.#names.add(name);
      const highlight = new Highlight(...ranges);
      // A weak phrase lies over the parts, the words over their passage.
      highlight.priority = name.startsWith("weak") ? 2 : name.startsWith("words") ? 1 : 0;
      CSS.highlights.set(name, highlight);
    }
  }
}
