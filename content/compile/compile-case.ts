import { type AnatomyPart, CaseFrontMatter, type CaseStudy, caseSections, caseWords } from "../case-study.ts";
import { checkCase } from "./check-front-matter.ts";
import { compileStage } from "./compile-stage.ts";
import { takeCues } from "./cues.ts";
import type { DocumentProblems } from "./document-problems.ts";
import { type Compiled, checkLength, LinksToCheck, openDocument, toSection } from "./open-document.ts";
import type { SourceFile } from "./read-folder.ts";
import { orderedSections } from "./section-order.ts";
import { type RawSection, stageHeading } from "./sections.ts";

export function compileCase(source: SourceFile): Compiled<CaseStudy> {
  const { data, sound, sections: raws, problems } = openDocument(source, CaseFrontMatter);
  if (raws === undefined) return { problems, check: () => {} };
  const headings = caseSections.map((section) => section.headings);
  const script = takeStage(raws, problems);
  const found = orderedSections(script.others, headings, problems).map(({ raw, index }) => {
    const id = caseSections[index]?.id ?? "";
    return { id, ...takeCues(raw, id) };
  });
  const staged = script.stage && takeCues(script.stage, "").raw;
  const links = new LinksToCheck([...found.map(({ raw }) => raw), ...(staged ? [staged] : [])], problems);
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
  const text = sections.map((section) => section.text).join("\n");
  const stage = { ...compileStage(script.stage, text, problems), cues: found.flatMap(({ cues }) => cues) };
  return { ...(data && { item: { ...data, lang: "en" as const, sections, anatomy, stage } }), check, problems };
}

/** Sets the stage apart from what is read; it stands last, where it breaks no reading. */
function takeStage(
  raws: readonly RawSection[],
  problems: DocumentProblems,
): { readonly stage?: RawSection; readonly others: readonly RawSection[] } {
  const stage = raws.find(({ heading }) => heading === stageHeading);
  if (stage === undefined) return { others: raws };
  if (stage !== raws.at(-1)) {
    problems.onLine(stage.line, stageHeading, "it is not the last section", "move it to the end of the file");
  }
  return { stage, others: raws.filter((raw) => raw !== stage) };
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
