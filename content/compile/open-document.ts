import type { z } from "zod";
import type { Section } from "../case-study.ts";
import { readFrontMatter } from "../front-matter.ts";
import { blocksText, blocksToHtml } from "../markdown.ts";
import { countWords } from "../words.ts";
import { DocumentProblems } from "./document-problems.ts";
import { checkLinks, type KnownIds } from "./known-ids.ts";
import type { SourceFile } from "./read-folder.ts";
import { collectLinks, type FoundLink, type RawSection, splitSections } from "./sections.ts";

/** A file's item, absent when its front matter is faulty, and what is to be checked once every id is known. */
export type Compiled<Item> = {
  readonly item?: Item;
  readonly check: (known: KnownIds) => void;
  readonly problems: DocumentProblems;
};

export type Opened<Data> = {
  readonly data?: Data;
  /** The keys that are sound in themselves: enough to check the rest of the file. */
  readonly sound: Partial<Data>;
  /** Absent when the file cannot be told into front matter and text. */
  readonly sections?: readonly RawSection[];
  readonly problems: DocumentProblems;
};

/** Reads front matter and sections, and checks that the file is named after its id. */
export function openDocument<Schema extends z.ZodObject<{ id: z.ZodString }>>(
  source: SourceFile,
  schema: Schema,
): Opened<z.infer<Schema>> {
  const { data, sound, body, lineOf, problems: found } = readFrontMatter(source.file, source.text, schema);
  const problems = new DocumentProblems(source.file, lineOf);
  problems.list.push(...found);
  const { id } = sound;
  if (id !== undefined && id !== source.name) {
    const remedy = `name the file ${id}.md, or write id: ${source.name}`;
    problems.atKey(["id"], `the id ${id} differs from the file name`, remedy);
  }
  return {
    ...(data === undefined ? {} : { data }),
    sound,
    ...(body === undefined ? {} : { sections: splitSections(body.text, body.line, problems) }),
    problems,
  };
}

export function toSection(raw: RawSection, id: string): Section {
  return { id, heading: raw.heading, html: blocksToHtml(raw.tokens), text: blocksText(raw.tokens) };
}

/** The links of each section, kept until every id is known. */
export class LinksToCheck {
  readonly bySection: ReadonlyMap<RawSection, readonly FoundLink[]>;

  constructor(
    sections: readonly RawSection[],
    private readonly problems: DocumentProblems,
  ) {
    this.bySection = new Map(sections.map((section) => [section, collectLinks(section, problems)]));
  }

  check(known: KnownIds): void {
    for (const [section, links] of this.bySection) checkLinks(this.problems, section.heading || "text", links, known);
  }
}

/** Words of some sections together; `line` is where too few or too many are reported. */
export function checkLength(
  sections: readonly Section[],
  { min, max }: { readonly min: number; readonly max: number },
  line: number,
  problems: DocumentProblems,
): void {
  const words = sections.reduce((sum, section) => sum + countWords(section.text), 0);
  if (words < min) problems.onLine(line, "text", `${words} words`, `write at least ${min}`);
  if (words > max) problems.onLine(line, "text", `${words} words`, `keep to ${max} at most`);
}
