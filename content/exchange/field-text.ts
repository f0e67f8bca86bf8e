/** A wording as plain text in which each program's own marks stand for fields and optional words. */
import type { DeskId } from "../compose/desk-profiles.ts";
import { writeTag } from "../compose/desk-tags.ts";
import { isDeskVariable } from "../compose/desk-variables.ts";
import type { Draft } from "../compose/draft.ts";
import { LineWriter } from "../compose/line-writer.ts";
import type { Block, Inline } from "../compose/template.ts";
import { walkBlocks, walkInline } from "../compose/walk-template.ts";
import type { Field } from "../pattern.ts";
import { deskField, deskFieldName } from "./desk-field.ts";
import type { LostList } from "./lost.ts";
import type { Source } from "./source.ts";

/** Optional words: as the dialect writes them, and bare when no field stands among them. */
export type Stretch = {
  readonly shown: string;
  readonly otherwise: string;
  readonly bare?: { readonly shown: string; readonly otherwise: string };
};

/** Whether a list of choices can hold both wordings: one line each, and no space at an end that would be trimmed. */
export function areChoices({ shown, otherwise }: { readonly shown: string; readonly otherwise: string }): boolean {
  const fits = (words: string) => words.trim() === words && words !== "" && !words.includes("\n");
  return fits(shown) && fits(otherwise) && shown !== otherwise;
}

export type Dialect = {
  /** Words that are only words. */
  readonly words: (text: string) => string;
  /** A field, `first` where it stands for the first time. */
  readonly field: (name: string, field: Field, first: boolean) => string;
  /** A check box around words; `undefined` where the program has no means for these. */
  readonly optional: (name: string, field: Field, stretch: Stretch) => string | undefined;
  /** Whether fields may stand among optional words. */
  readonly nests: boolean;
  /** Whether a help desk's tag can stand among the words. */
  readonly takesTag: (tag: string) => boolean;
};

export type FieldTextOptions = {
  readonly dialect: Dialect;
  readonly desk: DeskId | undefined;
  readonly fallbacks: Draft["fallbacks"];
  readonly lost: LostList;
};

/** The subject, if there is one, stands in the first line as in a template. */
export function fieldText(source: Source, options: FieldTextOptions): string {
  const writer = new FieldText(source, options);
  tellStyles(source, options.lost);
  const subject = source.subject === undefined ? "" : `Subject: ${writer.line(source.subject)}\n\n`;
  const text = subject + writer.blocks(source.body);
  if (source.subject === undefined && text.startsWith("Subject:")) {
    options.lost.add("that the first line is no subject", "read back, it is taken for one");
  }
  for (const [name, field] of Object.entries(source.fields)) {
    if (field.type === "toggle" || writer.holds(name)) continue;
    options.lost.add(`the field ${name}`, "it stands only among words that are left out");
  }
  return text;
}

function tellStyles({ subject, body }: Source, lost: LostList): void {
  const tell = (node: Inline) => {
    if (node.kind === "strong" || node.kind === "emphasis") lost.add("bold and italics", "the format is plain text");
    if (node.kind === "component") lost.add("which words carry which part of the apology", "only we mark them");
  };
  walkInline(subject ?? [], { inline: tell });
  walkBlocks(body, { inline: tell });
}

class FieldText {
  private readonly met = new Set<string>();

  constructor(
    private readonly source: Source,
    private readonly options: FieldTextOptions,
  ) {}

  /** Whether a field has found its place. */
  holds(name: string): boolean {
    return this.met.has(name);
  }

  blocks(blocks: readonly Block[]): string {
    let text = "";
    let joint = "";
    for (const block of blocks) {
      const optional = block.kind === "when" ? this.optionalBlocks(block, text !== "") : undefined;
      if (optional !== undefined) {
        // Its empty line belongs to it, so that none is left behind without it.
        text += optional;
        joint = text === optional ? "" : "\n\n";
        continue;
      }
      const words = this.block(block);
      if (words === "") continue;
      text += text === "" ? words : joint + words;
      joint = "\n\n";
    }
    return text;
  }

  line(nodes: readonly Inline[]): string {
    const writer = new LineWriter();
    this.inline(nodes, writer);
    return writer
      .done()
      .map((piece) =>
        piece.kind === "gap" || piece.kind === "break" ? piece.text : this.options.dialect.words(piece.text),
      )
      .join("");
  }

  private block(block: Block): string {
    switch (block.kind) {
      case "paragraph":
        return this.line(block.children);
      case "list":
        return block.items
          .map((item, index) => `${block.ordered ? `${index + 1}.` : "-"} ${this.line(item)}`)
          .join("\n");
      case "quote":
        return this.blocks(block.children)
          .split("\n")
          .map((line) => (line === "" ? ">" : `> ${line}`))
          .join("\n");
      case "when":
        return this.blocks(this.decided(block));
    }
  }

  private optionalBlocks(block: Extract<Block, { kind: "when" }>, follows: boolean): string | undefined {
    const around = (words: string) => (words === "" ? "" : follows ? `\n\n${words}` : `${words}\n\n`);
    const write = (text: FieldText) =>
      [around(text.blocks(block.shown)), around(text.blocks(block.otherwise))] as const;
    return this.optional(block.field, blocksHoldFields([...block.shown, ...block.otherwise]), write);
  }

  private inline(nodes: readonly Inline[], writer: LineWriter): void {
    for (const node of nodes) {
      switch (node.kind) {
        case "text":
          writer.text(node.text, {});
          break;
        case "break":
          writer.break({});
          break;
        case "field": {
          const field = this.source.fields[node.name];
          if (field !== undefined) writer.gap("gap", node.name, this.field(node.name, field), {});
          break;
        }
        case "desk":
          writer.gap("gap", node.variable, this.desk(node), {});
          break;
        case "when":
          this.when(node, writer);
          break;
        default:
          this.inline(node.children, writer);
      }
    }
  }

  private when(node: Extract<Inline, { kind: "when" }>, writer: LineWriter): void {
    const write = (text: FieldText) => [text.stretch(node.shown), text.stretch(node.otherwise)] as const;
    const optional = this.optional(node.field, holdsFields([...node.shown, ...node.otherwise]), write);
    if (optional !== undefined) {
      writer.gap("gap", node.field, optional, {});
      return;
    }
    const branch = this.decided(node);
    if (branch.length === 0) writer.hole();
    this.inline(branch, writer);
  }

  /** Words within a line, which keep the spaces at their ends. */
  private stretch(nodes: readonly Inline[]): string {
    return this.line([{ kind: "text", text: "x" }, ...nodes, { kind: "text", text: "x" }]).slice(1, -1);
  }

  private optional(
    name: string,
    holdsFields: boolean,
    write: (text: FieldText) => readonly [shown: string, otherwise: string],
  ): string | undefined {
    const field = this.source.fields[name];
    if (field?.type !== "toggle" || (holdsFields && !this.options.dialect.nests)) return undefined;
    const met = [...this.met];
    const [shown, otherwise] = write(this);
    const plain = new FieldText(this.source, { ...this.options, dialect: wordsAlone });
    const [shownWords, otherwiseWords] = holdsFields ? ["", ""] : write(plain);
    const bare = holdsFields ? {} : { bare: { shown: shownWords, otherwise: otherwiseWords } };
    const written = this.options.dialect.optional(name, field, { shown, otherwise, ...bare });
    if (written === undefined) {
      this.met.clear();
      for (const one of met) this.met.add(one);
    }
    return written;
  }

  /** The branch that stands for good where the program cannot leave the choice to its user. */
  private decided<Node>(when: {
    readonly field: string;
    readonly shown: readonly Node[];
    readonly otherwise: readonly Node[];
  }): readonly Node[] {
    const field = this.source.fields[when.field];
    const shows = field?.type !== "toggle" || field.default === true;
    const what =
      field?.type === "toggle" ? `the check box ${field.label}` : `what depends on ${field?.label ?? when.field}`;
    this.options.lost.add(what, `the program cannot ask; the words ${shows ? "stand in the text" : "are left out"}`);
    return shows ? when.shown : when.otherwise;
  }

  private field(name: string, field: Field): string {
    const first = !this.met.has(name);
    this.met.add(name);
    return this.options.dialect.field(name, field, first);
  }

  private desk({ variable, fallback }: Extract<Inline, { kind: "desk" }>): string {
    const { desk, fallbacks, dialect, lost } = this.options;
    if (desk !== undefined && isDeskVariable(variable)) {
      const tag = writeTag(desk, variable, fallbacks?.[variable] ?? fallback);
      if (tag !== undefined && dialect.takesTag(tag)) return tag;
      if (tag !== undefined)
        lost.add(`the tag ${tag}`, "the program would take it for a mark of its own; a field stands for it");
    }
    return this.field(deskFieldName(variable), deskField(variable, fallback));
  }
}

const wordsAlone: Dialect = {
  words: (text) => text,
  field: () => "",
  optional: () => undefined,
  nests: false,
  takesTag: () => false,
};

function holdsFields(nodes: readonly Inline[]): boolean {
  let found = false;
  const look = (node: Inline) => {
    found ||= node.kind === "field" || node.kind === "desk";
  };
  walkInline(nodes, { inline: look });
  return found;
}

function blocksHoldFields(blocks: readonly Block[]): boolean {
  let found = false;
  const look = (node: Inline) => {
    found ||= node.kind === "field" || node.kind === "desk";
  };
  walkBlocks(blocks, { inline: look });
  return found;
}
