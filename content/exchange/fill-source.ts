/** Values typed before an export become words of the template; what was not typed stays a field. */
import { cleanValue } from "../compose/clean-value.ts";
import type { DeskId } from "../compose/desk-profiles.ts";
import { deskVariables, isDeskVariable } from "../compose/desk-variables.ts";
import type { FieldValues } from "../compose/draft.ts";
import { refusals } from "../compose/render.ts";
import { fitToSentence } from "../compose/sentence-start.ts";
import type { Block, Inline } from "../compose/template.ts";
import { tidyBlocks, tidyLine } from "../compose/tidy-template.ts";
import type { Field } from "../pattern.ts";
import type { LostList } from "./lost.ts";
import { isFit } from "./sound.ts";
import { type Source, usedFields } from "./source.ts";

/** The values that come through exactly as they were typed; the others are refused with a reason. */
export function acceptedValues(
  source: Source,
  values: FieldValues,
  desk: DeskId | undefined,
  lost: LostList,
): FieldValues {
  const accepted: Record<string, string | boolean> = {};
  for (const [name, typed] of Object.entries(values)) {
    const field = fieldNamed(source, name);
    const fault = field === undefined ? undefined : valueFault(typed, field);
    if (fault !== undefined) lost.add(`what was typed for ${name}`, fault);
    else if (field !== undefined) accepted[name] = typed;
  }
  if (desk === undefined) return accepted;
  for (const { name, reason } of refusals({ variant: source, fields: source.fields, values: accepted, desk })) {
    lost.add(Object.hasOwn(accepted, name) ? `what was typed for ${name}` : `the default of ${name}`, reason);
    Reflect.deleteProperty(accepted, name);
  }
  return accepted;
}

function fieldNamed(source: Source, name: string): Field | undefined {
  if (Object.hasOwn(source.fields, name)) return source.fields[name];
  const variable = name.slice(1);
  if (!name.startsWith("@") || !isDeskVariable(variable)) return undefined;
  return { ...deskVariables[variable], type: "text", required: true, multiline: variable === "agent.signature" };
}

function valueFault(typed: string | boolean, field: Field): string | undefined {
  if (field.type === "toggle") return typeof typed === "boolean" ? undefined : "it is a check box";
  if (typeof typed !== "string") return "it is no text";
  if (!isFit(typed)) return "it holds control characters or half of a character";
  if (field.type === "choice" && !(field.values ?? []).includes(typed)) return "it is none of the choices";
  const { text, notes } = cleanValue(typed, field.multiline);
  if (text === typed) return undefined;
  return notes[0] ?? "It holds line ends or spaces that would not be kept.";
}

/** The source with the values in their places, and without the fields that they answered. */
export function fillSource(source: Source, values: FieldValues): Source {
  if (Object.keys(values).length === 0) return source;
  const { subject: line, body: blocks, ...rest } = source;
  const filler = new SourceFiller(values);
  const subject = line === undefined ? [] : tidyLine(filler.line(line));
  const body = tidyBlocks(blocks.flatMap((block) => filler.block(block)));
  const template = { ...(subject.length > 0 ? { subject } : {}), body };
  return { ...rest, ...template, fields: usedFields(template, source.fields) };
}

class SourceFiller {
  /** The words of the line so far, from which a value learns whether it begins a sentence. */
  private before = "";
  private afterHole = false;

  constructor(private readonly values: FieldValues) {}

  line(nodes: readonly Inline[]): Inline[] {
    this.before = "";
    this.afterHole = false;
    return this.inline(nodes);
  }

  block(block: Block): Block[] {
    switch (block.kind) {
      case "paragraph":
        return [{ kind: "paragraph", children: this.line(block.children) }];
      case "list":
        return [{ ...block, items: block.items.map((item) => this.line(item)) }];
      case "quote":
        return [{ kind: "quote", children: block.children.flatMap((one) => this.block(one)) }];
      case "when": {
        const branch = this.branch(block);
        if (branch !== undefined) return branch.flatMap((one) => this.block(one));
        const all = (blocks: readonly Block[]) => blocks.flatMap((one) => this.block(one));
        return [{ ...block, shown: all(block.shown), otherwise: all(block.otherwise) }];
      }
    }
  }

  private inline(nodes: readonly Inline[]): Inline[] {
    const out: Inline[] = [];
    for (const node of nodes) {
      if (this.afterHole && node.kind === "text" && /^[,.;:!?)]/.test(node.text)) trimEnd(out);
      out.push(...this.node(node));
    }
    return out;
  }

  private node(node: Inline): Inline[] {
    switch (node.kind) {
      case "text":
        return this.words(node.text);
      case "break":
        this.before = "";
        return [node];
      case "field":
        return this.value(node.name) ?? this.kept(node);
      case "desk":
        return this.value(`@${node.variable}`) ?? this.kept(node);
      case "when": {
        const branch = this.branch(node);
        if (branch === undefined) {
          return [{ ...node, shown: this.inline(node.shown), otherwise: this.inline(node.otherwise) }];
        }
        this.afterHole = branch.length === 0;
        return this.inline(branch);
      }
      default:
        return [{ ...node, children: this.inline(node.children) }];
    }
  }

  private words(text: string): Inline[] {
    this.before += text;
    this.afterHole = false;
    return [{ kind: "text", text }];
  }

  private kept(node: Inline): Inline[] {
    this.before += "x";
    return [node];
  }

  private value(name: string): Inline[] | undefined {
    const typed = Object.hasOwn(this.values, name) ? this.values[name] : undefined;
    if (typeof typed !== "string" || typed === "") return undefined;
    return typed.split("\n").flatMap((line, index): Inline[] => {
      if (index === 0) return this.words(fitToSentence(this.before, line));
      this.before = "";
      return [{ kind: "break" }, ...this.words(line)];
    });
  }

  /** The branch that the values decide for, `undefined` while they do not. */
  private branch<Node>(when: {
    readonly field: string;
    readonly shown: readonly Node[];
    readonly otherwise: readonly Node[];
  }): readonly Node[] | undefined {
    if (!Object.hasOwn(this.values, when.field)) return undefined;
    const typed = this.values[when.field];
    return typed === true || (typeof typed === "string" && typed !== "") ? when.shown : when.otherwise;
  }
}

/** Words that were left out take the space before them along. */
function trimEnd(out: Inline[]): void {
  const last = out.at(-1);
  if (last?.kind === "text") out[out.length - 1] = { kind: "text", text: last.text.trimEnd() };
}
