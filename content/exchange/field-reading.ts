/** What the readers of programs with fields share: a text in pieces, and the fields met in it. */
import type { DeskId } from "../compose/desk-profiles.ts";
import type { Field } from "../pattern.ts";
import { nodeFor } from "./desk-field.ts";
import { type Found, lossesOf } from "./intake.ts";
import { exchangeLimits } from "./limits.ts";
import type { LostList } from "./lost.ts";
import { PlainText } from "./read-plain.ts";
import { freeName, plainField, readBlockWords } from "./read-words.ts";
import { withSubject } from "./subject-line.ts";

export class FieldReading {
  readonly text = new PlainText();
  readonly lost: LostList;
  private readonly fields = new Map<string, Field>();
  /** The names of our fields by those in the file, which may be no names for us. */
  private readonly names = new Map<string, string>();

  /** What is to be read: the text, up to the limit. */
  readonly source: string;
  private readonly length: number;

  constructor(
    private readonly title: string,
    text: string,
  ) {
    this.lost = lossesOf(title);
    this.length = text.length;
    this.source = text.slice(0, exchangeLimits.text);
  }

  /** Puts a field where the text has come to. Its first description holds. */
  field(typed: string, describe: () => Partial<Field>): void {
    const name = this.declare(typed, describe);
    const field = this.fields.get(name);
    if (field !== undefined) this.text.token(nodeFor(name, field));
  }

  /** Our name for a field of the file. */
  declare(typed: string, describe: () => Partial<Field>): string {
    const known = this.names.get(typed);
    if (known !== undefined) return known;
    // More are refused in the end, and need no names of their own.
    const [first] = this.fields.keys();
    if (first !== undefined && this.fields.size > exchangeLimits.fields) return first;
    const valid = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(typed) && !this.fields.has(typed);
    const name = valid ? typed : freeName(typed, this.fields);
    const label = typed.slice(0, 1).toUpperCase() + typed.slice(1).replaceAll("_", " ");
    this.names.set(typed, name);
    this.fields.set(name, plainField(label.trim() === "" ? name : label, describe()));
    return name;
  }

  optional(typed: string, describe: () => Partial<Field>, write: () => void): void {
    const name = this.declare(typed, () => ({ ...describe(), type: "toggle", required: false }));
    this.text.optional(name, write);
  }

  found(more: Partial<Found>, desk: DeskId | undefined): Found {
    const reading = { desk, gaps: false, fields: this.fields, lost: this.lost };
    const content = withSubject(this.text.blocks().map((block) => readBlockWords(block, reading)));
    return {
      title: this.title,
      ...more,
      content,
      fields: Object.fromEntries(this.fields),
      lost: this.lost,
      length: this.length,
    };
  }
}
