/** A template and its values become a reply: blocks of pieces, from which every output is written. */
import { type Draft, fieldOf, gapWords, isShown, tagOf, wordsOf } from "./draft.ts";
import { LineWriter, type Piece, type Style } from "./line-writer.ts";
import { liveValues } from "./live-values.ts";
import type { Block, Inline } from "./template.ts";

export type FilledBlock =
  | { readonly kind: "paragraph"; readonly pieces: readonly Piece[] }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly (readonly Piece[])[] }
  | { readonly kind: "quote"; readonly blocks: readonly FilledBlock[] };

/** Something the writer must still fill in. */
export type Gap = { readonly name: string; readonly label: string };

export type Filled = {
  readonly subject?: readonly Piece[];
  readonly body: readonly FilledBlock[];
  /** In reading order, the subject first; each field once. */
  readonly gaps: readonly Gap[];
};

/** What stands where a value is missing: its name in brackets, or the field's example. */
export type EmptyFields = "gaps" | "examples";

/**
 * A value that the draft's help desk would take for a tag of its own is left out like an empty one, so
 * that it is a gap wherever gaps are told; `refusals` says why.
 */
export function fill(draft: Draft, empty: EmptyFields = "gaps"): Filled {
  return fillWithout(draft, empty, refusedNames(draft));
}

/** The fields whose values may not stand in the draft's help desk. Leaving one out may bring another to light. */
export function refusedNames(draft: Draft): ReadonlySet<string> {
  const refused = new Set<string>();
  if (draft.desk === undefined) return refused;
  for (let known = -1; known < refused.size; ) {
    known = refused.size;
    for (const name of liveValues(fillWithout(draft, "gaps", refused), draft.desk)) refused.add(name);
  }
  return refused;
}

function fillWithout(draft: Draft, empty: EmptyFields, refused: ReadonlySet<string>): Filled {
  const filler = new Filler(draft, empty, refused);
  const subject = draft.variant.subject && filler.line(draft.variant.subject);
  const body = filler.blocks(draft.variant.body);
  return { ...(subject && subject.length > 0 ? { subject } : {}), body, gaps: [...filler.gaps.values()] };
}

class Filler {
  readonly gaps = new Map<string, Gap>();

  constructor(
    private readonly draft: Draft,
    private readonly empty: EmptyFields,
    private readonly refused: ReadonlySet<string>,
  ) {}

  blocks(blocks: readonly Block[]): FilledBlock[] {
    return joinLists(blocks.flatMap((block) => this.block(block)));
  }

  line(nodes: readonly Inline[]): readonly Piece[] {
    const writer = new LineWriter();
    this.inline(nodes, writer, {});
    return writer.done();
  }

  private block(block: Block): readonly FilledBlock[] {
    switch (block.kind) {
      case "paragraph": {
        const pieces = this.line(block.children);
        return pieces.length === 0 ? [] : [{ kind: "paragraph", pieces }];
      }
      case "list": {
        const items = block.items.map((item) => this.line(item)).filter((item) => item.length > 0);
        return items.length === 0 ? [] : [{ kind: "list", ordered: block.ordered, items }];
      }
      case "quote": {
        const blocks = this.blocks(block.children);
        return blocks.length === 0 ? [] : [{ kind: "quote", blocks }];
      }
      case "when":
        return this.blocks(this.branch(block));
    }
  }

  private inline(nodes: readonly Inline[], writer: LineWriter, style: Style): void {
    for (const node of nodes) {
      switch (node.kind) {
        case "text":
          writer.text(node.text, style);
          break;
        case "break":
          writer.break(style);
          break;
        case "field":
          this.value(node.name, writer, style);
          break;
        case "desk":
          this.desk(node, writer, style);
          break;
        case "strong":
        case "emphasis":
          this.inline(node.children, writer, { ...style, [node.kind]: true });
          break;
        case "component":
          this.inline(node.children, writer, { ...style, component: node.component });
          break;
        case "when": {
          const branch = this.branch(node);
          if (branch.length === 0) writer.hole();
          this.inline(branch, writer, style);
        }
      }
    }
  }

  private branch<Node>(when: { field: string; shown: readonly Node[]; otherwise: readonly Node[] }): readonly Node[] {
    if (this.refused.has(when.field) || isShown(this.draft, when.field)) return when.shown;
    const field = fieldOf(this.draft, when.field);
    if (field?.required && field.type !== "toggle") this.gap(when.field);
    return when.otherwise;
  }

  private desk(node: Extract<Inline, { kind: "desk" }>, writer: LineWriter, style: Style): void {
    const name = `@${node.variable}`;
    const tag = tagOf(this.draft, node);
    if (tag === undefined) this.value(name, writer, style);
    else writer.gap("tag", name, tag, style);
  }

  private value(name: string, writer: LineWriter, style: Style): void {
    const words = this.refused.has(name) ? "" : wordsOf(this.draft, name);
    if (words !== "") {
      writer.value("filled", name, words, style);
      return;
    }
    this.gap(name);
    const example = fieldOf(this.draft, name)?.example ?? "";
    if (this.empty === "examples" && example !== "") writer.value("example", name, example, style);
    else writer.gap(name.startsWith("@") ? "desk" : "gap", name, gapWords(this.draft, name), style);
  }

  private gap(name: string): void {
    if (!this.gaps.has(name)) this.gaps.set(name, { name, label: fieldOf(this.draft, name)?.label ?? name });
  }
}

/** Points that an optional block adds belong to the list beside them. */
function joinLists(blocks: readonly FilledBlock[]): FilledBlock[] {
  const joined: FilledBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === "list" && last?.kind === "list" && last.ordered === block.ordered) {
      joined[joined.length - 1] = { ...last, items: [...last.items, ...block.items] };
    } else {
      joined.push(block);
    }
  }
  return joined;
}
