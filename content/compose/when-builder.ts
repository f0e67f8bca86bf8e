/**
 * Puts `{{#if}} … {{else}} … {{/if}}` together, within a line or around paragraphs.
 *
 * Blocks do not nest: a form with one check box inside another is more than a writer in a hurry can
 * follow, and the same can be said with two blocks.
 */
export type WhenFault = { readonly fault: string; readonly remedy: string };

type When<Node> = { readonly kind: "when"; readonly field: string; readonly shown: Node[]; readonly otherwise: Node[] };

export class WhenBuilder<Node> {
  readonly nodes: (Node | When<Node>)[] = [];
  private open:
    | { readonly field: string; readonly line: number; readonly shown: Node[]; otherwise?: Node[] }
    | undefined;

  constructor(
    private readonly isEmpty: (nodes: readonly Node[]) => boolean,
    private readonly report: (line: number, fault: WhenFault) => void,
  ) {}

  add(node: Node): void {
    if (this.open === undefined) this.nodes.push(node);
    else (this.open.otherwise ?? this.open.shown).push(node);
  }

  start(field: string, line: number): void {
    if (this.open !== undefined) {
      this.report(line, {
        fault: `{{#if ${field}}} stands inside {{#if ${this.open.field}}}`,
        remedy: "close the first block before the second begins",
      });
      this.finish();
    }
    this.open = { field, line, shown: [] };
  }

  otherwise(line: number): void {
    if (this.open === undefined) {
      this.report(line, { fault: "{{else}} without an open {{#if}}", remedy: "remove it, or open a block before it" });
    } else if (this.open.otherwise !== undefined) {
      this.report(line, { fault: "a second {{else}} in one block", remedy: "keep one" });
    } else {
      this.open.otherwise = [];
    }
  }

  end(line: number): void {
    if (this.open === undefined) {
      this.report(line, { fault: "{{/if}} without an open {{#if}}", remedy: "remove it, or open a block before it" });
    } else {
      this.finish();
    }
  }

  /** To be called at the end of the text. */
  done(): (Node | When<Node>)[] {
    if (this.open !== undefined) {
      const { field, line } = this.open;
      this.report(line, {
        fault: `{{#if ${field}}} is never closed`,
        remedy: "add {{/if}} where the optional words end, in the same line or between the same paragraphs",
      });
      this.finish();
    }
    return this.nodes;
  }

  private finish(): void {
    if (this.open === undefined) return;
    const { field, line, shown, otherwise = [] } = this.open;
    if (this.isEmpty(shown) && this.isEmpty(otherwise)) {
      this.report(line, {
        fault: `{{#if ${field}}} surrounds nothing`,
        remedy: "put words between its marks, or remove it",
      });
    }
    this.nodes.push({ kind: "when", field, shown, otherwise });
    this.open = undefined;
  }
}
