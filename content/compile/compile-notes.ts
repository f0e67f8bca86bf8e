/** Research notes and phrases: the two kinds of short text. */
import { type Phrase, PhraseFrontMatter } from "../phrase.ts";
import { type Principle, PrincipleFrontMatter, principleSections } from "../principle.ts";
import { checkPhrase, checkPrinciple } from "./check-front-matter.ts";
import type { KnownIds } from "./known-ids.ts";
import { type Compiled, checkLength, LinksToCheck, openDocument, toSection } from "./open-document.ts";
import type { SourceFile } from "./read-folder.ts";
import { orderedSections } from "./section-order.ts";

const principleWords = { min: 150, max: 400 };
const phraseWords = { min: 30, max: 90 };

export function compilePrinciple(source: SourceFile): Compiled<Principle> {
  const { data, sound, sections: raws, problems } = openDocument(source, PrincipleFrontMatter);
  if (raws === undefined) return { problems, check: () => {} };
  const headings = principleSections.map((heading) => [heading]);
  const found = orderedSections(raws, headings, problems).map(({ raw }) => raw);
  const links = new LinksToCheck(found, problems);
  const sections = found.map((raw) => toSection(raw, raw.heading.toLowerCase().replace(/[^a-z]+/g, "-")));
  checkLength(sections, principleWords, raws[0]?.line ?? 1, problems);
  const check = (known: KnownIds) => {
    links.check(known);
    checkPrinciple(sound, problems, known);
  };
  return { ...(data && { item: { ...data, sections } }), check, problems };
}

export function compilePhrase(source: SourceFile): Compiled<Phrase> {
  const { data, sound, sections: raws, problems } = openDocument(source, PhraseFrontMatter);
  const [body, ...headed] = raws ?? [];
  if (body === undefined) return { problems, check: () => {} };
  for (const { line, heading } of headed) {
    problems.onLine(line, heading, "a heading in a phrase", "write the body without headings");
  }
  const links = new LinksToCheck([body], problems);
  const section = toSection(body, "why");
  checkLength([section], phraseWords, body.line, problems);
  const check = (known: KnownIds) => {
    links.check(known);
    checkPhrase(sound, problems, known);
  };
  return { ...(data && { item: { ...data, why: section.html, text: section.text } }), check, problems };
}
