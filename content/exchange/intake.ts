/** What an import has found so far: snippets made sound, and what was wrong or lost on the way. */
import type { DeskId } from "../compose/desk-profiles.ts";
import { parseTemplate } from "../compose/parse-template.ts";
import { type Template, writeTemplate } from "../compose/write-template.ts";
import { languages } from "../names.ts";
import type { Field, Pattern } from "../pattern.ts";
import type { Problem } from "../problem.ts";
import type { FormatId } from "./formats.ts";
import { exchangeLimits } from "./limits.ts";
import { type Lost, LostList } from "./lost.ts";
import { OwnSnippet } from "./own-snippet.ts";
import { isFit, soundTitle } from "./sound.ts";
import { usedFields, usedNames } from "./source.ts";

/** One file of an import; an archive gives several. */
export type TextFile = { readonly name: string; readonly text: string };

/** A snippet as a reader found it. */
export type Found = {
  readonly id?: string;
  /** `title · channel · tone` is taken apart. */
  readonly title: string;
  readonly channel?: string | undefined;
  readonly tone?: string | undefined;
  readonly lang?: string | undefined;
  readonly content: Template | { readonly template: string };
  readonly fields: Readonly<Record<string, Field>>;
  readonly lost: LostList;
  /** Characters of the text it was read from, of which a reader looks at no more than the limit. */
  readonly length?: number;
};

export class Intake {
  readonly snippets: OwnSnippet[] = [];
  readonly patterns: Pattern[] = [];
  readonly problems: Problem[] = [];
  private readonly losses: LostList[] = [];
  private readonly taken = new Set<string>();

  /** `desk` is whose tags stand in formats that belong to no desk. */
  constructor(
    private readonly format: FormatId,
    readonly desk?: DeskId | undefined,
  ) {}

  /** What the snippets lost, in their order. */
  lost(): readonly Lost[] {
    return this.losses.flatMap((list) => list.all());
  }

  problem(file: string, field: string, fault: string, remedy: string, line = 1): void {
    if (this.problems.length < 100) this.problems.push({ file, line, field, fault, remedy });
  }

  /** Takes one snippet in, or tells why not. */
  add(file: string, found: Found): void {
    const parts = "channel" in found || "tone" in found ? { title: found.title } : titleParts(found.title);
    const title = soundTitle(parts.title);
    const place = title === "" ? "a snippet without a title" : title;
    if (this.isTooMuch(file, place, found)) return;
    const template = this.templateOf(file, place, found);
    if (template === undefined) return;
    const checked = OwnSnippet.safeParse({
      id: this.freeId(found.id ?? title),
      title: title === "" ? "Untitled" : title,
      template: template.text,
      fields: template.fields,
      ...optional("channel", found.channel ?? parts.channel),
      ...optional("tone", found.tone ?? parts.tone),
      ...optional(
        "lang",
        languages.find((one) => one === found.lang),
      ),
      source: this.format,
    });
    if (!checked.success) {
      const [issue] = checked.error.issues;
      this.problem(file, place, `${issue?.path.join(".")}: ${issue?.message}`, "correct it in the file");
      return;
    }
    if (found.lang !== undefined && checked.data.lang === undefined) {
      found.lost.add(`the language ${found.lang}`, `only ${languages.join(", ")} are known`);
    }
    this.taken.add(checked.data.id);
    this.snippets.push(present(checked.data));
    this.losses.push(found.lost);
  }

  /** Tells once that there are too many, and of each text that it is too long. */
  private isTooMuch(file: string, place: string, { length = 0 }: Found): boolean {
    if (this.snippets.length >= exchangeLimits.snippets) {
      const fault = `more than ${exchangeLimits.snippets} snippets`;
      if (!this.problems.some((problem) => problem.fault === fault))
        this.problem(file, place, fault, "import them in parts");
      return true;
    }
    if (length <= exchangeLimits.text) return false;
    this.problem(file, place, `longer than ${exchangeLimits.text} characters`, "shorten it where it came from");
    return true;
  }

  private templateOf(file: string, place: string, { content, fields, lost }: Found) {
    if ("template" in content) {
      const { faults, ...template } = parseTemplate(content.template, 1, "literal");
      for (const { line, fault, remedy } of faults.slice(0, 3)) this.problem(file, place, fault, remedy, line);
      return faults.length === 0 ? this.checked(file, place, content.template.trim(), template, fields) : undefined;
    }
    const written = writeTemplate(content);
    if (written === undefined) {
      this.problem(file, place, "its marks cannot be written as a template", "simplify it where it came from");
      return undefined;
    }
    if (written.styleLost) lost.add("bold and italics", "a template cannot mark them where they stood");
    return this.checked(file, place, written.text, content, usedFields(content, fields));
  }

  private checked(file: string, place: string, text: string, template: Template, fields: Found["fields"]) {
    const wrong = contentFault(text, template, fields);
    if (wrong === undefined) return { text, fields };
    this.problem(file, place, wrong.fault, wrong.remedy);
    return undefined;
  }

  private freeId(wanted: string): string {
    const slug = slugOf(wanted);
    for (let number = 1; ; number += 1) {
      const id = number === 1 ? slug : `${slug}-${number}`;
      if (!this.taken.has(id)) return id;
    }
  }
}

function contentFault(text: string, template: Template, fields: Found["fields"]) {
  if (template.body.length === 0) return { fault: "it has no text", remedy: "leave it out, or write its text" };
  if (!isFit(text)) return { fault: "it holds control characters or half of a character", remedy: "delete them" };
  const names = Object.keys(fields);
  if (names.length > exchangeLimits.fields) return { fault: `${names.length} fields`, remedy: "use fewer" };
  for (const [name, field] of Object.entries(fields)) {
    const words = [field.label, field.hint ?? "", field.example, ...(field.values ?? []), String(field.default ?? "")];
    if (
      words.some((one) => one.length > exchangeLimits.words) ||
      (field.values?.length ?? 0) > exchangeLimits.choices
    ) {
      return {
        fault: `the field ${name} is too long`,
        remedy: `keep each part under ${exchangeLimits.words} characters`,
      };
    }
  }
  const undeclared = usedNames(template).find((name) => !Object.hasOwn(fields, name));
  return undeclared === undefined
    ? undefined
    : { fault: `no field is called ${undeclared}`, remedy: "declare it, or correct the name" };
}

type TitleParts = { readonly title: string; readonly channel?: string; readonly tone?: string };

const slug = /^[a-z]+(?:-[a-z0-9]+)*$/;

/** `title · channel · tone` and `title · channel · tone · label`, as we write them; any other title is whole. */
export function titleParts(name: string): TitleParts {
  const [title = "", channel = "", tone = "", ...label] = name.split(" \u00b7 ");
  if (!slug.test(channel) || !slug.test(tone)) return { title: name };
  return { title: [title, ...label].join(" \u00b7 "), channel, tone };
}

function slugOf(words: string): string {
  const id = words
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 120)
    .replace(/^-+|(?<!-)-+$/g, "");
  return id === "" ? "snippet" : id;
}

function optional(key: "channel" | "tone" | "lang", value: string | undefined): Readonly<Record<string, string>> {
  return value === undefined || value === "" ? {} : { [key]: value };
}

/** Without the keys that Zod fills with `undefined`. */
function present(snippet: OwnSnippet): OwnSnippet {
  const { channel, tone, lang, source, ...rest } = snippet;
  return {
    ...rest,
    ...(channel === undefined ? {} : { channel }),
    ...(tone === undefined ? {} : { tone }),
    ...(lang === undefined ? {} : { lang }),
    ...(source === undefined ? {} : { source }),
  };
}

/** A new list for what one snippet loses. */
export function lossesOf(title: string): LostList {
  return new LostList(title);
}
