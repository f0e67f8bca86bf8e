import { parseTemplate } from "../compose/parse-template.ts";
import { templateText } from "../compose/template-text.ts";
import { blocksText, blocksToHtml } from "../markdown.ts";
import { type Pattern, PatternFrontMatter, type Variant } from "../pattern.ts";
import type { Phrase } from "../phrase.ts";
import { checkFields } from "./check-fields.ts";
import { checkPattern } from "./check-front-matter.ts";
import { checkTemplate } from "./check-template.ts";
import { type Compiled, openDocument, unread } from "./compile-texts.ts";
import type { DocumentProblems } from "./document-problems.ts";
import { checkLinks, type KnownIds } from "./known-ids.ts";
import type { SourceFile } from "./read-folder.ts";
import { collectLinks, type RawSection } from "./sections.ts";
import { findWeakPhrases } from "./weak-phrases.ts";

const closing = ["Why it works", "Before sending"] as const;

type RawVariant = { readonly variant: Variant; readonly section: RawSection };

/** `check` also needs the phrases that no reply of ours may hold. */
export function compilePattern(source: SourceFile, phrases: readonly Phrase[]): Compiled<Pattern> {
  const opened = openDocument(source, PatternFrontMatter);
  if (opened.data === undefined) return unread(opened.early, opened.problems);
  const { data, problems } = opened;
  const [before, ...sections] = opened.sections;
  if (before !== undefined && before.source.trim() !== "")
    problems.onLine(before.line, "text", "text before the first variant", "move it into a variant");

  const variants = sections
    .filter((section) => !isClosing(section.heading))
    .map((section) => readVariant(section, problems));
  checkVariants(variants, sections, problems);
  const [why, beforeSending] = closing.map((heading) => sections.find((section) => section.heading === heading));
  for (const [index, section] of [why, beforeSending].entries()) {
    if (section === undefined || section.source.trim() === "")
      problems.onLine(
        section?.line ?? sections.at(-1)?.line ?? 1,
        closing[index] ?? "",
        "this section is missing",
        `add ## ${closing[index]} at the end`,
      );
  }
  if (beforeSending !== undefined) checkQuestions(beforeSending, problems);
  const links = [why, beforeSending].flatMap((section) =>
    section === undefined ? [] : [{ section, links: collectLinks(section, problems) }],
  );

  const check = (known: KnownIds) => {
    const used = new Set<string>();
    const marked = new Set<string>();
    for (const { variant, section } of variants) {
      checkHeading(variant, section, problems, known);
      const use = checkTemplate(variant, section, data.fields, known.terms.component, problems);
      for (const name of use.fields) used.add(name);
      for (const component of use.components) marked.add(component);
      for (const phrase of findWeakPhrases(templateText(variant, data.fields), phrases)) {
        problems.onLine(
          section.line,
          section.heading,
          `it says "${phrase.found}"`,
          `read content/phrases/${phrase.id}.md and write it better`,
        );
      }
    }
    checkFields(data.fields, used, problems);
    checkPattern(data, marked, problems, known);
    for (const one of links) checkLinks(problems, one.section.heading, one.links, known);
  };
  const item: Pattern = {
    ...data,
    variants: variants.map(({ variant }) => variant),
    why: blocksToHtml(why?.tokens ?? []),
    before_sending: blocksToHtml(beforeSending?.tokens ?? []),
    text: [
      ...variants.map(({ variant }) => templateText(variant, data.fields)),
      blocksText(why?.tokens ?? []),
      blocksText(beforeSending?.tokens ?? []),
    ].join("\n"),
  };
  return { item, check, problems, early: [] };
}

function isClosing(heading: string): boolean {
  return closing.some((name) => name === heading);
}

function readVariant(section: RawSection, problems: DocumentProblems): RawVariant {
  const [channel = "", tone = "", label, ...more] = section.heading.split("\u00b7").map((part) => part.trim());
  if (channel === "" || tone === "" || more.length > 0) {
    problems.onLine(
      section.line,
      section.heading,
      "the heading is no variant",
      "write ## channel \u00b7 tone, or ## channel \u00b7 tone \u00b7 label",
    );
  }
  const template = parseTemplate(section.source, section.sourceLine);
  for (const { line, fault, remedy } of template.faults) problems.onLine(line, section.heading, fault, remedy);
  if (template.body.length === 0)
    problems.onLine(section.line, section.heading, "the variant is empty", "write its text");
  const id = [channel, tone, ...(label === undefined ? [] : [label])]
    .join("-")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  const variant: Variant = {
    id,
    channel,
    tone,
    ...(label === undefined ? {} : { label }),
    ...(template.subject === undefined ? {} : { subject: template.subject }),
    body: template.body,
  };
  return { variant, section };
}

function checkHeading(variant: Variant, section: RawSection, problems: DocumentProblems, { terms }: KnownIds): void {
  const heading = section.heading;
  if (!terms.channel.has(variant.channel))
    problems.onLine(
      section.line,
      heading,
      `no channel has the id ${variant.channel}`,
      "use an id of content/vocabulary/channel.yml",
    );
  if (!terms.tone.has(variant.tone))
    problems.onLine(
      section.line,
      heading,
      `no tone has the id ${variant.tone}`,
      "use an id of content/vocabulary/tone.yml",
    );
}

function checkVariants(
  variants: readonly RawVariant[],
  sections: readonly RawSection[],
  problems: DocumentProblems,
): void {
  const firstLine = sections[0]?.line ?? 1;
  if (variants.length < 2 || variants.length > 4)
    problems.onLine(firstLine, "variants", `${variants.length} of them`, "write two to four");
  for (const [index, { variant, section }] of variants.entries()) {
    if (variants.findIndex((other) => other.variant.id === variant.id) < index) {
      problems.onLine(
        section.line,
        section.heading,
        "another variant has the same heading",
        "add a label: ## channel \u00b7 tone \u00b7 label",
      );
    }
  }
  const firstClosing = sections.findIndex((section) => isClosing(section.heading));
  for (const [index, section] of sections.entries()) {
    if (!isClosing(section.heading) && firstClosing !== -1 && index > firstClosing) {
      problems.onLine(
        section.line,
        section.heading,
        "a variant stands after the closing sections",
        `move it before ## ${closing[0]}`,
      );
    }
  }
}

function checkQuestions(section: RawSection, problems: DocumentProblems): void {
  const lists = section.tokens.filter((token) => token.type === "list");
  const questions = lists[0]?.type === "list" ? lists[0].items.length : 0;
  if (lists.length !== 1 || questions < 1 || questions > 3) {
    problems.onLine(
      section.line,
      section.heading,
      "it is not a list of one to three questions",
      "write each question as a point: - \u2026",
    );
  }
}
