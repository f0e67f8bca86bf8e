import { tokens } from "../analysis/tokenise.ts";
import type { FieldTest } from "./field-values.ts";

/** A word to look for. `open` when it is still being typed, so that its beginning is enough. */
export type Word = { readonly kind: "word"; readonly typed: string; readonly form: string; readonly open: boolean };
/** Words to find side by side, as typed. */
export type Phrase = {
  readonly kind: "phrase";
  readonly typed: string;
  readonly forms: readonly string[];
  readonly open: boolean;
};
export type Unit = Word | Phrase;
export type FieldClause = {
  readonly field: string;
  readonly typed: string;
  readonly excluded: boolean;
  readonly test: FieldTest;
};

export type Query = {
  /** Every clause must be met; a clause is met by any of its units (`a OR b`). */
  readonly clauses: readonly (readonly Unit[])[];
  readonly excluded: readonly Unit[];
  readonly fields: readonly FieldClause[];
};

/** Finds what a field's typed value stands for; undefined when the field or the value is unknown. */
export type ResolveField = (field: string, value: string) => FieldTest | undefined;

/** What is read of a query; a whole letter may be pasted, and its first lines say what it is about. */
export const longestQuery = 4000;
export const mostUnits = 32;

/** Quotation marks of the four languages; any of them closes any other. */
const quotes = '"“”„«»';
const quoted = new RegExp(`[${quotes}]([^${quotes}]*)([${quotes}]?)`, "uy");
const fieldName = /([a-z]+):/iuy;
const chunk = new RegExp(`[^\\s${quotes}]+`, "uy");
const blank = /\s+/uy;

/**
 * Reads what was typed. There is no syntax error: whatever is not an operator is words.
 *
 * `"a b"` a phrase · `-a` without · `a OR b` either · `field:value` and `field:"two words"` a filter. An unknown
 * field, or a known one with a value that stands for nothing, is plain text.
 */
export function parseQuery(input: string, resolve: ResolveField): Query {
  const text = input.slice(0, longestQuery);
  const reader = new Reader(text, resolve);
  while (!reader.done()) reader.step();
  return reader.query();
}

class Reader {
  private readonly clauses: Unit[][] = [];
  private readonly excluded: Unit[] = [];
  private readonly fields: FieldClause[] = [];
  private readonly seen = new Set<string>();
  private at = 0;
  private units = 0;
  private either = false;
  private readonly text: string;
  private readonly resolve: ResolveField;

  constructor(text: string, resolve: ResolveField) {
    this.text = text;
    this.resolve = resolve;
  }

  done(): boolean {
    return this.at >= this.text.length || this.units >= mostUnits;
  }

  query(): Query {
    return { clauses: this.clauses, excluded: this.excluded, fields: this.fields };
  }

  step(): void {
    if (this.take(blank) !== undefined) return;
    const excluded = this.text[this.at] === "-" && /[^\s-]/u.test(this.text.charAt(this.at + 1));
    if (excluded) this.at += 1;
    if (this.takeField(excluded) || this.takePhrase(excluded)) return;
    const raw = this.take(chunk)?.[0];
    if (raw === undefined) this.at += 1;
    else if (raw === "OR" && this.mayJoin()) this.either = true;
    else this.addWords(raw, excluded);
  }

  private take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match !== null) this.at = pattern.lastIndex;
    return match ?? undefined;
  }

  /** `OR` joins only between two things to look for; elsewhere it is the word. */
  private mayJoin(): boolean {
    return this.clauses.length > 0 && /^\s+\S/u.test(this.text.slice(this.at, this.at + 80));
  }

  private takeField(excluded: boolean): boolean {
    const start = this.at;
    const name = this.take(fieldName)?.[1]?.toLowerCase();
    if (name === undefined) return false;
    const value = (this.take(quoted)?.[1] ?? this.take(chunk)?.[0] ?? "").trim();
    const test = value === "" ? undefined : this.resolve(name, value);
    if (test === undefined) {
      this.at = start;
      return false;
    }
    this.fields.push({ field: name, typed: value, excluded, test });
    this.units += 1;
    return true;
  }

  private takePhrase(excluded: boolean): boolean {
    const match = this.take(quoted);
    if (match === undefined) return false;
    const typed = match[1] ?? "";
    const forms = [...firstForms(typed)];
    const open = match[2] === "" && /[\p{L}\p{N}]$/u.test(typed);
    const [only] = forms;
    if (only !== undefined && forms.length === 1)
      this.add({ kind: "word", typed: typed.trim(), form: only, open }, excluded);
    else if (forms.length > 1) this.add({ kind: "phrase", typed: typed.trim(), forms, open }, excluded);
    return true;
  }

  private addWords(raw: string, excluded: boolean): void {
    const end = this.at >= this.text.length;
    for (const token of tokens(raw)) {
      if (this.units >= mostUnits) return;
      const open = (end && token.end === raw.length) || raw[token.end] === "*";
      this.add({ kind: "word", typed: raw.slice(token.start, token.end), form: token.form, open }, excluded);
    }
  }

  private add(unit: Unit, excluded: boolean): void {
    this.units += 1;
    const last = this.clauses.at(-1);
    if (excluded) this.excluded.push(unit);
    else if (this.either && last !== undefined) last.push(unit);
    else if (!this.seen.has(nameOf(unit))) this.clauses.push([unit]);
    this.seen.add(nameOf(unit));
    this.either = false;
  }
}

function nameOf(unit: Unit): string {
  return unit.kind === "word" ? unit.form : `"${unit.forms.join(" ")}"`;
}

function* firstForms(text: string): Generator<string> {
  let count = 0;
  for (const { form } of tokens(text)) {
    yield form;
    count += 1;
    if (count >= mostUnits) return;
  }
}
