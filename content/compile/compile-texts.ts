/** Cases, research notes and phrases: front matter, fixed sections, and the checks on both. */
import type { z } from "zod";
import {
  type AnatomyPart,
  CaseFrontMatter,
  type CaseStudy,
  caseSections,
  caseWords,
  type Section,
} from "../case-study.ts";
import { readFrontMatter } from "../front-matter.ts";
import { blocksText, blocksToHtml } from "../markdown.ts";
import { type Phrase, PhraseFrontMatter } from "../phrase.ts";
import { type Principle, PrincipleFrontMatter, principleSections } from "../principle.ts";
import type { Problem } from "../problem.ts";
import { countWords } from "../words.ts";
import { checkCase, checkPhrase, checkPrinciple } from "./check-front-matter.ts";
import { DocumentProblems } from "./document-problems.ts";
import { checkLinks, type KnownIds } from "./known-ids.ts";
import type { SourceFile } from "./read-folder.ts";
import { orderedSections } from "./section-order.ts";
import { collectLinks, type FoundLink, type RawSection, splitSections } from "./sections.ts";

/** A file's item, and what is to be checked once every id is known. */
export type Compiled<Item> = {
  readonly item?: Item;
  readonly check: (known: KnownIds) => void;
  readonly problems: DocumentProblems;
  readonly early: readonly Problem[];
};

type Opened<Data> = {
  readonly data: Data;
  readonly sections: readonly RawSection[];
  readonly problems: DocumentProblems;
};

/** Reads front matter and sections, and checks that the file is named after its id. */
export function openDocument<Schema extends z.ZodType<{ id: string }>>(
  source: SourceFile,
  schema: Schema,
):
  | Opened<z.infer<Schema>>
  | { readonly data?: undefined; readonly early: readonly Problem[]; readonly problems: DocumentProblems } {
  const head = readFrontMatter(source.file, source.text, schema);
  const problems = new DocumentProblems(source.file, head.lineOf);
  if (head.data === undefined) return { early: head.problems, problems };
  if (head.data.id !== source.name) {
    problems.atKey(
      ["id"],
      `the id ${head.data.id} differs from the file name`,
      `name the file ${head.data.id}.md, or write id: ${source.name}`,
    );
  }
  return { data: head.data, sections: splitSections(head.body, head.bodyLine, problems), problems };
}

export function unread(early: readonly Problem[], problems: DocumentProblems): Compiled<never> {
  return { early, problems, check: () => {} };
}

export function compileCase(source: SourceFile): Compiled<CaseStudy> {
  const opened = openDocument(source, CaseFrontMatter);
  if (opened.data === undefined) return unread(opened.early, opened.problems);
  const { data, problems } = opened;
  const found = orderedSections(
    opened.sections,
    caseSections.map((section) => section.headings),
    problems,
  );
  const links = new Map<RawSection, FoundLink[]>(found.map(({ raw }) => [raw, collectLinks(raw, problems)]));
  const sections = found.map(({ raw, index }) => toSection(raw, caseSections[index]?.id ?? ""));
  const anatomy = found.flatMap(({ raw, index }) => {
    return (links.get(raw) ?? []).flatMap(({ target, text }): AnatomyPart[] => {
      return target.kind === "mark" ? [{ component: target.id, section: caseSections[index]?.id ?? "", text }] : [];
    });
  });
  checkLength(sections, caseWords, opened.sections[0]?.line ?? 1, problems);
  checkDiscuss(found.find(({ index }) => caseSections[index]?.id === "discuss")?.raw, problems);
  const check = (known: KnownIds) => {
    for (const [raw, its] of links) checkLinks(problems, raw.heading, its, known);
    checkCase(data, anatomy, problems, known);
  };
  return { item: { ...data, lang: "en", sections, anatomy }, check, problems, early: [] };
}

const principleWords = { min: 150, max: 400 };
const phraseWords = { min: 30, max: 90 };

export function compilePrinciple(source: SourceFile): Compiled<Principle> {
  const opened = openDocument(source, PrincipleFrontMatter);
  if (opened.data === undefined) return unread(opened.early, opened.problems);
  const { data, problems } = opened;
  const found = orderedSections(
    opened.sections,
    principleSections.map((heading) => [heading]),
    problems,
  );
  const links = found.map(({ raw }) => ({ raw, links: collectLinks(raw, problems) }));
  const sections = found.map(({ raw }) => toSection(raw, raw.heading.toLowerCase().replace(/[^a-z]+/g, "-")));
  checkLength(sections, principleWords, opened.sections[0]?.line ?? 1, problems);
  const check = (known: KnownIds) => {
    for (const one of links) checkLinks(problems, one.raw.heading, one.links, known);
    checkPrinciple(data, problems, known);
  };
  return { item: { ...data, sections }, check, problems, early: [] };
}

export function compilePhrase(source: SourceFile): Compiled<Phrase> {
  const opened = openDocument(source, PhraseFrontMatter);
  if (opened.data === undefined) return unread(opened.early, opened.problems);
  const { data, problems } = opened;
  const [body, ...headed] = opened.sections;
  if (body === undefined) return unread([], problems);
  for (const { line, heading } of headed)
    problems.onLine(line, heading, "a heading in a phrase", "write the body without headings");
  const links = collectLinks(body, problems);
  const section = toSection(body, "why");
  checkLength([section], phraseWords, body.line, problems);
  const check = (known: KnownIds) => {
    checkLinks(problems, "text", links, known);
    checkPhrase(data, problems, known);
  };
  return { item: { ...data, why: section.html, text: section.text }, check, problems, early: [] };
}

function toSection(raw: RawSection, id: string): Section {
  return { id, heading: raw.heading, html: blocksToHtml(raw.tokens), text: blocksText(raw.tokens) };
}

function checkLength(
  sections: readonly Section[],
  { min, max }: { min: number; max: number },
  line: number,
  problems: DocumentProblems,
): void {
  const words = sections.reduce((sum, section) => sum + countWords(section.text), 0);
  if (words < min) problems.onLine(line, "text", `${words} words`, `write at least ${min}`);
  if (words > max) problems.onLine(line, "text", `${words} words`, `keep to ${max} at most`);
}

function checkDiscuss(discuss: RawSection | undefined, problems: DocumentProblems): void {
  if (discuss === undefined) return;
  const lists = discuss.tokens.filter((token) => token.type === "list");
  const [list] = lists;
  const questions = list?.type === "list" && list.ordered ? list.items.length : 0;
  const onlyList = discuss.tokens.every((token) => token.type === "list" || token.type === "space");
  if (lists.length !== 1 || !onlyList || questions < 2 || questions > 3) {
    problems.onLine(
      discuss.line,
      discuss.heading,
      "it is not a numbered list of two or three questions",
      "write 1. … 2. … and perhaps 3. …",
    );
  }
}
