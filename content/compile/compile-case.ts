import { type AnatomyPart, CaseFrontMatter, type CaseStudy, caseSections, caseWords } from "../case-study.ts";
import { checkCase } from "./check-front-matter.ts";
import type { DocumentProblems } from "./document-problems.ts";
import { type Compiled, checkLength, LinksToCheck, openDocument, toSection } from "./open-document.ts";
import type { SourceFile } from "./read-folder.ts";
import { orderedSections } from "./section-order.ts";
import type { RawSection } from "./sections.ts";

export function compileCase(source: SourceFile): Compiled<CaseStudy> {
  const { data, sound, sections: raws, problems } = openDocument(source, CaseFrontMatter);
  if (raws === undefined) return { problems, check: () => {} };
  const headings = caseSections.map((section) => section.headings);
  const found = orderedSections(raws, headings, problems).map(({ raw, index }) => {
    return { raw, id: caseSections[index]?.id ?? "" };
  });
  const links = new LinksToCheck(
    found.map(({ raw }) => raw),
    problems,
  );
  const sections = found.map(({ raw, id }) => toSection(raw, id));
  const anatomy = found.flatMap(({ raw, id }) => {
    return (links.bySection.get(raw) ?? []).flatMap(({ target, text }): AnatomyPart[] => {
      return target.kind === "mark" ? [{ component: target.id, section: id, text }] : [];
    });
  });
  checkLength(sections, caseWords, raws[0]?.line ?? 1, problems);
  checkDiscuss(found.find(({ id }) => id === "discuss")?.raw, problems);
  const check = (known: Parameters<typeof links.check>[0]) => {
    links.check(known);
    checkCase(sound, anatomy, problems, known);
  };
  return { ...(data && { item: { ...data, lang: "en" as const, sections, anatomy } }), check, problems };
}

function checkDiscuss(discuss: RawSection | undefined, problems: DocumentProblems): void {
  if (discuss === undefined) return;
  const lists = discuss.tokens.filter((token) => token.type === "list");
  const [list] = lists;
  const questions = list?.type === "list" && list.ordered ? list.items.length : 0;
  const onlyList = discuss.tokens.every((token) => token.type === "list" || token.type === "space");
  if (lists.length !== 1 || !onlyList || questions < 2 || questions > 3) {
    const fault = "it is not a numbered list of two or three questions";
    problems.onLine(discuss.line, discuss.heading, fault, "write 1. \u2026 2. \u2026 and perhaps 3. \u2026");
  }
}
