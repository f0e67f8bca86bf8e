/** Reads `content/draft-rules/`: the rules of the draft check by language, and its advice. */
import { adviceOfTheWhole } from "../draft/advice.ts";
import { Lexicon } from "../draft/lexicon.ts";
import { Notation, type Sequence } from "../draft/notation.ts";
import { WordingError } from "../draft/parse-wording.ts";
import { prepareRules } from "../draft/prepare.ts";
import { rulesIn } from "../draft/read.ts";
import { DraftAdviceFile, type DraftGroups, type DraftRule, DraftRuleFile, type DraftRules } from "../draft-rule.ts";
import type { YamlLimits } from "../front-matter/yaml-limits.ts";
import { readYaml, type YamlReading } from "../front-matter.ts";
import { draftComponents, type Language, languages } from "../names.ts";
import type { Phrase } from "../phrase.ts";
import { DocumentProblems } from "./document-problems.ts";
import { checkIds, type KnownIds } from "./known-ids.ts";
import type { SourceFile } from "./read-folder.ts";

/** Long lists of words, but each mapping short. */
const limits: YamlLimits = { bytes: 512 * 1024, keys: 200, tokens: 200_000 };

const noAdvice: DraftAdviceFile = { order: [...draftComponents], advice: [] };

type RuleFile = {
  readonly data: DraftRuleFile;
  readonly problems: DocumentProblems;
};

export type CompiledDraftRules = {
  readonly rules: DraftRules;
  /** Checks ids and examples, once all phrases are read. */
  readonly check: (known: KnownIds, phrases: readonly Phrase[]) => readonly DocumentProblems[];
};

export function compileDraftRules(files: readonly SourceFile[]): CompiledDraftRules {
  const problems: DocumentProblems[] = [];
  const read = files.filter(({ name }) => name !== "advice").flatMap((source) => readRuleFile(source, problems));
  const advice = files.find(({ name }) => name === "advice");
  const adviceReading =
    advice && readYaml(advice.file, advice.text, DraftAdviceFile, { firstLine: 1, limits, whole: "advice" });
  const adviceProblems = problemsOf(advice?.file ?? "content/draft-rules/advice.yml", adviceReading);
  problems.push(adviceProblems);
  if (advice === undefined && files.length > 0) adviceProblems.atKey([], "the file is missing", "add it");

  const groups = Object.fromEntries(
    languages.map((lang) => [lang, mergedGroups(read.filter(({ data }) => data.lang === lang))]),
  ) as Record<Language, DraftGroups>; // one entry for each language
  const ids = new Set<string>();
  for (const file of read) {
    for (const [index, rule] of (file.data.rules ?? []).entries()) {
      checkRule(rule, index, file, ids);
    }
  }
  const rules: DraftRules = {
    rules: read.flatMap(({ data }) => (data.rules ?? []).map((rule) => ({ ...rule, lang: data.lang }))),
    groups,
    ...(adviceReading?.data ?? noAdvice),
  };
  const check = (known: KnownIds, phrases: readonly Phrase[]) => {
    for (const [index, one] of rules.advice.entries()) {
      const evidence = new Set([...known.items.principle, ...known.items.case]);
      checkIds(adviceProblems, ["advice", index, "evidence"], one.evidence, evidence, "note or case");
      const isGiven = adviceOfTheWhole.includes(one.id) || rules.rules.some(({ advises }) => advises === one.id);
      if (!isGiven)
        adviceProblems.atKey(["advice", index, "id"], "no rule gives this advice", "name it in a rule's advises");
    }
    for (const file of read) checkMeanings(file, known, rules);
    const areSound = read.map((file) => checkWordings(file, groups)).every((isSound) => isSound);
    if (areSound) checkExamples(read, rules, phrases);
    return problems;
  };
  return { rules, check };
}

function readRuleFile(source: SourceFile, problems: DocumentProblems[]): RuleFile[] {
  const reading = readYaml(source.file, source.text, DraftRuleFile, { firstLine: 1, limits, whole: source.name });
  const own = problemsOf(source.file, reading);
  problems.push(own);
  return reading.data === undefined ? [] : [{ data: reading.data, problems: own }];
}

function problemsOf(file: string, reading: YamlReading<unknown> | undefined): DocumentProblems {
  const problems = new DocumentProblems(file, reading?.lineOf ?? (() => 1));
  problems.list.push(...(reading?.problems ?? []));
  return problems;
}

function mergedGroups(files: readonly RuleFile[]): DraftGroups {
  const merged: Record<string, readonly string[]> = {};
  for (const { data, problems } of files) {
    for (const [name, wordings] of Object.entries(data.groups ?? {})) {
      if (Object.hasOwn(merged, name))
        problems.atKey(["groups", name], "another file of this language has this group", "keep one");
      merged[name] = wordings;
    }
  }
  return merged;
}

function checkRule(rule: Omit<DraftRule, "lang">, index: number, { data, problems }: RuleFile, ids: Set<string>): void {
  const at = (key: string) => ["rules", index, key];
  if (ids.has(rule.id)) problems.atKey(at("id"), `the id ${rule.id} stands twice`, "keep one");
  ids.add(rule.id);
  if (!rule.id.startsWith(`${data.lang}-`))
    problems.atKey(at("id"), "the id does not begin with the language", `write ${data.lang}-${rule.id}`);
  if (!rule.carries && !rule.weak && !rule.advises)
    problems.atKey(["rules", index], "it says nothing", "add carries, weak or advises");
  if (rule.or_with && !rule.beside)
    problems.atKey(at("or_with"), "the rule counts without these words", "add beside, or write with");
  if (rule.elsewhere && !rule.beside)
    problems.atKey(at("elsewhere"), "there is no part that must stand elsewhere", "add beside");
  const { weak } = rule;
  if (weak === undefined) return;
  if (weak.phrase === undefined && (weak.reason === undefined || weak.source === undefined))
    problems.atKey(at("weak"), "no reason or no source", "name a phrase, or write both");
  if (weak.better === undefined && (weak.phrase === undefined || data.lang !== "en"))
    problems.atKey(at("weak"), "no better wording in this language", "add better");
}

function checkMeanings({ data, problems }: RuleFile, known: KnownIds, { advice }: DraftRules): void {
  const given = new Set(advice.map(({ id }) => id));
  for (const [index, rule] of (data.rules ?? []).entries()) {
    checkIds(problems, ["rules", index, "weak", "phrase"], rule.weak?.phrase, known.items.phrase, "phrase");
    checkIds(problems, ["rules", index, "advises"], rule.advises, given, "advice");
  }
}

const wordingKeys = ["any", "with", "unless", "unless_near", "or_with"] as const;

/** Whether every wording can be read. */
function checkWordings({ data, problems }: RuleFile, groups: Readonly<Record<Language, DraftGroups>>): boolean {
  const notation = new Notation(groups[data.lang], new Lexicon());
  let isSound = true;
  const attempt = (path: readonly (string | number)[], read: () => readonly Sequence[] | Sequence) => {
    try {
      read();
    } catch (error) {
      if (!(error instanceof WordingError)) throw error;
      isSound = false;
      problems.atKey(path, error.message, error.remedy);
    }
  };
  for (const [name, wordings] of Object.entries(data.groups ?? {})) {
    for (const [index, wording] of wordings.entries()) {
      attempt(["groups", name, index], () => notation.parse(wording));
    }
  }
  for (const [row, rule] of (data.rules ?? []).entries()) {
    for (const key of wordingKeys) {
      for (const [index, wording] of (rule[key] ?? []).entries()) {
        attempt(["rules", row, key, index], () => notation.parse(wording));
      }
    }
  }
  return isSound;
}

/** A rule that does not do what its examples say is a fault of the rule or of the example. */
function checkExamples(files: readonly RuleFile[], draftRules: DraftRules, phrases: readonly Phrase[]): void {
  const checker = prepareRules({ draftRules, phrases });
  for (const { data, problems } of files) {
    const finds = (rule: Omit<DraftRule, "lang">, sentence: string) =>
      rulesIn(checker, sentence, data.lang).has(rule.id);
    for (const [row, rule] of (data.rules ?? []).entries()) {
      const unfound = rule.examples.flatMap((example, index) => (finds(rule, example) ? [] : [index]));
      const found = (rule.not ?? []).flatMap((example, index) => (finds(rule, example) ? [index] : []));
      for (const index of unfound) {
        const remedy = "widen the rule, or correct the example";
        problems.atKey(["rules", row, "examples", index], "the rule does not find this", remedy);
      }
      for (const index of found) {
        const remedy = "narrow the rule with unless, or remove the line";
        problems.atKey(["rules", row, "not", index], "the rule finds this", remedy);
      }
    }
  }
}
