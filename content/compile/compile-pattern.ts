import { parseTemplate } from "../compose/parse-template.ts";
import { templateText } from "../compose/template-text.ts";
import { blocksText, blocksToHtml } from "../markdown.ts";
import { type Pattern, PatternFrontMatter, type Variant } from "../pattern.ts";
import type { Phrase } from "../phrase.ts";
import { checkFields } from "./check-fields.ts";
import { checkPattern } from "./check-front-matter.ts";
import { checkTemplate } from "./check-template.ts";
import { checkClosing, checkHeading, checkVariants, closing, isClosing, type RawVariant } from "./check-variants.ts";
import type { DocumentProblems } from "./document-problems.ts";
import type { KnownIds } from "./known-ids.ts";
import { type Compiled, LinksToCheck, openDocument } from "./open-document.ts";
import type { SourceFile } from "./read-folder.ts";
import type { RawSection } from "./sections.ts";
import { findWeakPhrases } from "./weak-phrases.ts";

/** `phrases` are those that no reply of ours may hold. */
export function compilePattern(source: SourceFile, phrases: readonly Phrase[]): Compiled<Pattern> {
  const { data, sound, sections: raws, problems } = openDocument(source, PatternFrontMatter);
  if (raws === undefined) return { problems, check: () => {} };
  const headed = raws.filter((raw) => raw.heading !== "");
  const variants = headed.filter((raw) => !isClosing(raw)).map((raw) => readVariant(raw, problems));
  checkVariants(variants, raws, problems);
  const [why, before] = closing.map((heading) => headed.find((raw) => raw.heading === heading));
  checkClosing(why, before, raws.at(-1)?.line ?? 1, problems);
  const links = new LinksToCheck(headed.filter(isClosing), problems);

  const check = (known: KnownIds) => {
    const marked = new Set<string>();
    const used = new Set<string>();
    for (const { variant, section } of variants) {
      checkHeading(variant, section, problems, known);
      const use = checkTemplate(variant, section, sound.fields, known.terms.component, problems);
      for (const component of use.components) marked.add(component);
      for (const name of use.fields) used.add(name);
      for (const { id, found } of findWeakPhrases(templateText(variant, sound.fields ?? {}), phrases)) {
        const remedy = `read content/phrases/${id}.md and write it better`;
        problems.onLine(section.line, section.heading, `it says "${found}"`, remedy);
      }
    }
    if (sound.fields !== undefined) checkFields(sound.fields, used, problems);
    checkPattern(sound, marked, problems, known);
    links.check(known);
  };
  if (data === undefined) return { check, problems };
  const texts = variants.map(({ variant }) => templateText(variant, data.fields));
  const item: Pattern = {
    ...data,
    variants: variants.map(({ variant }) => variant),
    why: blocksToHtml(why?.tokens ?? []),
    before_sending: blocksToHtml(before?.tokens ?? []),
    text: [...texts, blocksText(why?.tokens ?? []), blocksText(before?.tokens ?? [])].join("\n"),
  };
  return { item, check, problems };
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
