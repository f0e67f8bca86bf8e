/** Front matter against the rest of the library: ids, marks, and the length of summaries. */
import type { AnatomyPart, CaseFrontMatter } from "../case-study.ts";
import type { PatternFrontMatter } from "../pattern.ts";
import type { PhraseFrontMatter } from "../phrase.ts";
import type { PrincipleFrontMatter } from "../principle.ts";
import { countSentences } from "../words.ts";
import type { DocumentProblems } from "./document-problems.ts";
import { checkIds, type KnownIds } from "./known-ids.ts";

export function checkCase(
  data: Partial<CaseFrontMatter>,
  anatomy: readonly AnatomyPart[],
  problems: DocumentProblems,
  { terms, items }: KnownIds,
): void {
  checkIds(problems, ["industry"], data.industry, terms.industry, "industry");
  checkIds(problems, ["kind"], data.kind, terms.kind, "kind");
  checkIds(problems, ["failure"], data.failure, terms.failure, "failure");
  checkIds(problems, ["channels"], data.channels, terms.channel, "channel");
  checkIds(problems, ["initiative"], data.initiative, terms.initiative, "initiative");
  checkIds(problems, ["severity"], data.severity, terms.severity, "severity");
  checkIds(problems, ["remedy", "components"], data.remedy?.components, terms.component, "component");
  checkIds(problems, ["remedy", "gifts"], data.remedy?.gifts, terms.gift, "gift");
  checkIds(problems, ["outcome"], data.outcome, terms.outcome, "outcome");
  checkIds(problems, ["outcome_basis"], data.outcome_basis, terms["outcome-basis"], "outcome basis");
  checkIds(problems, ["confidence"], data.confidence, terms.confidence, "confidence");
  for (const [index, claim] of (data.claims ?? []).entries()) {
    checkIds(problems, ["claims", index, "confidence"], claim.confidence, terms.confidence, "confidence");
  }
  checkIds(problems, ["patterns"], data.patterns, items.pattern, "pattern");
  checkIds(problems, ["principles"], data.principles, items.principle, "research note");
  checkIds(problems, ["related"], data.related, items.case, "case");
  if (data.id !== undefined && data.related?.includes(data.id))
    problems.atKey(["related"], "the case is related to itself", `remove ${data.id}`);

  checkSummary(["summary"], data.summary, problems);
  for (const [language, translation] of Object.entries(data.languages ?? {})) {
    checkSummary(["languages", language, "summary"], translation.summary, problems);
  }
  checkMarks(
    ["remedy", "components"],
    data.remedy?.components,
    new Set(anatomy.map((part) => part.component)),
    problems,
  );
}

export function checkPrinciple(
  data: Partial<PrincipleFrontMatter>,
  problems: DocumentProblems,
  { terms, items }: KnownIds,
): void {
  checkIds(problems, ["components"], data.components, terms.component, "component");
  checkIds(problems, ["confidence"], data.confidence, terms.confidence, "confidence");
  checkIds(
    problems,
    ["related"],
    data.related,
    new Set([...items.principle, ...items.case, ...items.pattern]),
    "note, case or pattern",
  );
}

export function checkPhrase(
  data: Partial<PhraseFrontMatter>,
  problems: DocumentProblems,
  { terms, items }: KnownIds,
): void {
  checkIds(problems, ["component"], data.component, terms.component, "component");
  checkIds(problems, ["evidence"], data.evidence, new Set([...items.principle, ...items.case]), "note or case");
}

export function checkPattern(
  data: Partial<PatternFrontMatter>,
  marked: ReadonlySet<string>,
  problems: DocumentProblems,
  { terms, items }: KnownIds,
): void {
  checkIds(problems, ["components"], data.components, terms.component, "component");
  checkIds(problems, ["failure"], data.failure, terms.failure, "failure");
  checkIds(problems, ["evidence"], data.evidence, items.principle, "research note");
  for (const [index, proof] of (data.proven_by ?? []).entries()) {
    checkIds(problems, ["proven_by", index, "case"], proof.case, items.case, "case");
  }
  checkMarks(["components"], data.components, marked, problems);
}

/** What the front matter says the text carries, the text must mark, and the other way round. */
function checkMarks(
  path: readonly string[],
  declared: readonly string[] | undefined,
  marked: ReadonlySet<string>,
  problems: DocumentProblems,
): void {
  if (declared === undefined) return;
  for (const [index, component] of declared.entries()) {
    if (!marked.has(component)) {
      problems.atKey(
        [...path, index],
        `${component} is marked nowhere in the text`,
        `mark its words [\u2026](#${component}), or remove it`,
      );
    }
  }
  for (const component of marked) {
    if (!declared.includes(component))
      problems.atKey([...path], `the text marks ${component}, which is not in this list`, "add it, or remove the mark");
  }
}

function checkSummary(path: readonly string[], summary: string | undefined, problems: DocumentProblems): void {
  if (summary === undefined) return;
  const sentences = countSentences(summary);
  if (sentences !== 2) problems.atKey(path, `${sentences} sentence${sentences === 1 ? "" : "s"}`, "write exactly two");
}
