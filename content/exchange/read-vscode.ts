/** Snippets of VS Code and of the editors that share its syntax. */
import type { Field } from "../pattern.ts";
import { FieldReading } from "./field-reading.ts";
import type { Intake, TextFile } from "./intake.ts";
import { isObject, type JsonObject, parseSafeJson, textOf } from "./safe-json.ts";

export function readVscode({ name, text }: TextFile, intake: Intake): void {
  const read = parseSafeJson(text.replace(/^\ufeff/, ""));
  if (read.kind === "faulty") {
    intake.problem(name, "the file", read.fault, `${read.remedy}, without comments`);
    return;
  }
  if (!isObject(read.value)) {
    intake.problem(name, "the file", "it holds no snippets", "choose another file");
    return;
  }
  for (const [key, snippet] of Object.entries(read.value)) {
    if (isObject(snippet)) readSnippet(key, snippet, name, intake);
  }
}

function readSnippet(key: string, snippet: JsonObject, file: string, intake: Intake): void {
  const body = Array.isArray(snippet.body) ? snippet.body.join("\n") : snippet.body;
  if (typeof body !== "string") {
    intake.problem(file, key, "the snippet has no body", "leave it out");
    return;
  }
  const { title, byNumber } = placesIn(textOf(snippet, "description") ?? "");
  const prefix = Array.isArray(snippet.prefix) ? snippet.prefix[0] : snippet.prefix;
  // Alone, a description says what a snippet is for, and its key is its name; one that is only typed is no name.
  const isNamedByKey = key !== prefix && byNumber.size === 0;
  const reading = new FieldReading(isNamedByKey || title === "" ? key : title, body);
  new Body(byNumber, reading).read();
  intake.add(file, reading.found({ id: typeof prefix === "string" ? prefix : key }, intake.desk));
}

type Place = { readonly name: string; readonly label: string; readonly traits: readonly string[] };

/** The names of the numbered places, as our export describes them. */
function placesIn(description: string): { readonly title: string; readonly byNumber: ReadonlyMap<string, Place> } {
  const byNumber = new Map<string, Place>();
  const [title = "", ...lines] = description.split("\n");
  for (const line of lines) {
    const [, number, name, traits = "", label] = /^(\d+) ([a-z][a-z0-9_]*)(?: \(([^()]*)\))?: (.*)$/.exec(line) ?? [];
    if (number !== undefined && name !== undefined && label !== undefined) {
      byNumber.set(number, { name, label, traits: traits.split(", ") });
    }
  }
  return { title, byNumber };
}

class Body {
  private at = 0;

  private readonly text: string;

  constructor(
    private readonly places: ReadonlyMap<string, Place>,
    private readonly reading: FieldReading,
  ) {
    this.text = reading.source;
  }

  read(): void {
    while (this.at < this.text.length) {
      const rest = this.text.slice(this.at, this.at + 200);
      const escaped = /^\\([\\$}])/.exec(rest);
      const simple = /^\$(\w+)/.exec(rest) ?? /^\$\{(\w+)\}/.exec(rest);
      const opened = /^\$\{(\w+)([:|])/.exec(rest);
      if (escaped !== null) this.words(escaped[1] ?? "", 2);
      else if (simple !== null) this.simple(simple[1] ?? "", simple[0].length);
      else if (opened !== null) this.opened(opened[1] ?? "", opened[2] ?? "", opened[0].length);
      else this.words(this.text[this.at] ?? "", 1);
    }
  }

  private words(words: string, length: number): void {
    this.reading.text.words(words);
    this.at += length;
  }

  private simple(name: string, length: number): void {
    this.at += length;
    if (name === "0") this.reading.lost.add("the place of the cursor", "a reply is copied whole");
    else this.place(name, undefined, undefined);
  }

  private opened(name: string, kind: string, length: number): void {
    this.at += length;
    if (kind === "|") this.place(name, undefined, this.choices());
    else this.place(name, this.placeholder(), undefined);
  }

  private place(number: string, start: string | undefined, choices: readonly string[] | undefined): void {
    const place = this.places.get(number);
    const name = place?.name ?? (/^\d/.test(number) ? (start ?? choices?.[0] ?? `place ${number}`) : number);
    const state = place?.traits.find((trait) => trait.startsWith("optional"));
    if (state !== undefined && choices?.length === 2) {
      this.toggle(name, place, state === "optional on", choices);
      return;
    }
    this.reading.field(place === undefined ? this.unnamed(number, name) : name, (): Partial<Field> => {
      const traits = place?.traits ?? [];
      const begin = traits.includes("default") ? (start ?? choices?.[0]) : undefined;
      return {
        ...(place === undefined ? {} : { label: place.label }),
        ...(choices === undefined ? {} : { type: "choice", values: [...choices] }),
        ...(begin === undefined ? {} : { default: begin }),
        ...(traits.includes("several lines") ? { multiline: true } : {}),
        ...(traits.includes("may be empty") ? { required: false } : {}),
      };
    });
  }

  /** A place is known by its number, and called by the words that first stood in it. */
  private readonly called = new Map<string, string>();

  private unnamed(number: string, words: string): string {
    const known = this.called.get(number);
    if (known !== undefined) return known;
    this.called.set(number, words);
    return words;
  }

  private toggle(name: string, place: Place | undefined, on: boolean, choices: readonly string[]): void {
    const shown = choices[on ? 0 : 1] ?? "";
    const otherwise = choices[on ? 1 : 0] ?? "";
    if (otherwise.trim() !== "") {
      const field = { type: "choice", values: [shown, otherwise], label: place?.label ?? name } as const;
      this.reading.lost.add(`the check box ${place?.label ?? name}`, "it becomes a choice between its two wordings");
      this.reading.field(name, () => ({ ...field, values: [...field.values], default: on ? shown : otherwise }));
      return;
    }
    const describe = () => ({ label: place?.label ?? name, default: on });
    this.reading.optional(name, describe, () => this.reading.text.words(shown));
  }

  /** The choices up to `|}`. */
  private choices(): readonly string[] {
    const values: string[] = [];
    let value = "";
    for (; this.at < this.text.length; this.at += 1) {
      const sign = this.text[this.at] ?? "";
      const next = this.text[this.at + 1] ?? "";
      if (sign === "\\" && /[\\,|]/.test(next)) {
        value += next;
        this.at += 1;
      } else if (sign === ",") {
        values.push(value);
        value = "";
      } else if (sign === "|" && next === "}") {
        this.at += 2;
        break;
      } else {
        value += sign;
      }
    }
    return [...values, value];
  }

  /** The words up to the closing brace; places within are only their words. */
  private placeholder(): string {
    const part = /\\([\\$}])|\$\{\w+:?|\}|[^\\$}]+|[\\$]/gy;
    part.lastIndex = this.at;
    let words = "";
    let depth = 1;
    for (let match = part.exec(this.text); match !== null; match = part.exec(this.text)) {
      this.at = part.lastIndex;
      if (match[0] === "}") depth -= 1;
      else if (match[0].startsWith("${")) depth += 1;
      else words += match[1] ?? match[0];
      if (depth === 0) break;
    }
    return words;
  }
}
