import type { DraftRule } from "../draft-rule.ts";
import type { DraftComponent, DraftSeverity, Language } from "../names.ts";
import { type Advice, adviceOn, type Occasion } from "./advice.ts";
import { tellLanguage } from "./language.ts";
import type { DraftChecker } from "./prepare.ts";
import { type PlacedRule, type ReadSentence, readSentences } from "./read.ts";
import { ignoredRules, ownWords, type Range } from "./sentences.ts";
import { weakPhrase } from "./weakness.ts";

/** A component that a sentence carries, and the words that carry it. Places are letters of the text as it was given. */
export type Carried = Range & { readonly component: DraftComponent; readonly rule: string };

export type CheckedSentence = Range & {
  readonly lang: Language;
  readonly components: readonly Carried[];
  /** It names a day, an hour or another date. */
  readonly isDated: boolean;
};

export type WeakPhrase = Range & {
  readonly rule: string;
  readonly label: string;
  readonly lang: Language;
  readonly severity: DraftSeverity;
  /** Plain text. */
  readonly reason: string;
  readonly source: string;
  readonly better: string;
  /** The phrase of the library that tells of it, if there is one. */
  readonly phrase?: string;
};

/** What a reply carries and lacks. It holds no score, and the text is not changed. */
export type DraftReport = {
  readonly lang: Language;
  readonly sentences: readonly CheckedSentence[];
  /** The components that are there, each once, in the order in which they first come. */
  readonly order: readonly DraftComponent[];
  readonly missing: readonly DraftComponent[];
  /** All six, in the order in which they are best read. */
  readonly recommended: readonly DraftComponent[];
  readonly weak: readonly WeakPhrase[];
  readonly advice: readonly Advice[];
  /** Rules that were not used because the text or the options silence them. */
  readonly silenced: readonly string[];
};

export type DraftOptions = {
  /** The language of the reply; told from its letters and commonest words when left out. */
  readonly lang?: Language;
  /** Ids of rules and of advice. */
  readonly silenced?: readonly string[];
};

/** Reads a reply by the rules. Never throws, whatever the text. */
export function checkDraft(checker: DraftChecker, text: string, options: DraftOptions = {}): DraftReport {
  const silenced = new Set([...(options.silenced ?? []), ...ignoredRules(text)]);
  const lang = options.lang ?? tellLanguage(ownWords(text)) ?? "en";
  const weak: WeakPhrase[] = [];
  const occasions: Occasion[] = [];
  const read = readSentences(checker, text, lang, options.lang !== undefined);
  const known = knownComponents(read, silenced);
  const sentences = read.map((sentence, index): CheckedSentence => {
    const { found, ...shown } = sentence;
    const heard = found.filter((one) => !silenced.has(one.rule.id) && isBacked(one, known, index));
    for (const { rule, place } of heard) {
      if (rule.advises) occasions.push({ advice: rule.advises, at: place, isDated: sentence.isDated });
      if (rule.weak) weak.push(weakPhrase(rule, rule.weak, place, checker.phrases));
    }
    return { ...shown, components: eachOnce(heard.flatMap(({ rule, place }) => carriedBy(rule, place))) };
  });
  const order = [...new Set(sentences.flatMap(({ components }) => components.map(({ component }) => component)))];
  const report = {
    lang,
    sentences,
    order,
    missing: checker.order.filter((component) => !order.includes(component)),
    recommended: checker.order,
    weak: withoutOverlap(weak),
    silenced: [...silenced].sort(),
  };
  return { ...report, advice: adviceOn(report, occasions, checker.advice).filter(({ id }) => !silenced.has(id)) };
}

/** What each sentence carries by words that need nothing beside them, all sentences together, and with these what counts beside them. */
type Known = {
  readonly bySentence: readonly ReadonlySet<DraftComponent>[];
  readonly firm: ReadonlySet<DraftComponent>;
  readonly told: ReadonlySet<DraftComponent>;
};

function knownComponents(read: readonly ReadSentence[], silenced: ReadonlySet<string>): Known {
  const found = read.map((sentence) => sentence.found.filter(({ rule }) => !silenced.has(rule.id)));
  const tale = asTale(found.map(carried));
  if (tale && !found.flat().some(({ rule, isFirm }) => rule.carries && isFirm)) return tale;
  const bySentence = found.map((those) => carried(those.filter(({ isFirm }) => isFirm)));
  const firm = union(bySentence);
  const known = { bySentence, firm, told: firm };
  return {
    ...known,
    told: carried(found.flatMap((those, index) => those.filter((one) => isBacked(one, known, index)))),
  };
}

/** So many parts, in as many sentences, bear one another out where no words prove anything alone. */
const partsOfTale = 3;

function asTale(bySentence: readonly ReadonlySet<DraftComponent>[]): Known | undefined {
  const told = union(bySentence);
  const parts = [...told].filter((component) => component !== "responsibility");
  const sentences = bySentence.filter(({ size }) => size > 0);
  if (parts.length < partsOfTale || sentences.length < partsOfTale) return undefined;
  return { bySentence, firm: told, told };
}

function carried(those: readonly PlacedRule[]): ReadonlySet<DraftComponent> {
  return new Set(those.flatMap(({ rule: { carries = [] } }) => carries));
}

function union(sets: readonly ReadonlySet<DraftComponent>[]): ReadonlySet<DraftComponent> {
  return new Set(sets.flatMap((one) => [...one]));
}

/** A rule that may do without company by its `or_with` is backed by anything told, any other by firm words alone. */
function isBacked({ rule, isFirm }: PlacedRule, { bySentence, firm, told }: Known, sentence: number): boolean {
  const { beside = [], or_with, elsewhere } = rule;
  if (isFirm) return true;
  if (elsewhere) return bySentence.some((parts, index) => index !== sentence && beside.some((one) => parts.has(one)));
  return beside.some((component) => (or_with ? told : firm).has(component));
}

function carriedBy(rule: DraftRule, place: Range): Carried[] {
  return (rule.carries ?? []).map((component) => ({ ...place, component, rule: rule.id }));
}

/** The first words of a sentence that carry a component speak for it. */
function eachOnce(carried: readonly Carried[]): Carried[] {
  const sorted = carried.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((one, index) => sorted.findIndex(({ component }) => component === one.component) === index);
}

/** Marks that overlap are shown as one, with the words of the one that begins first, or else is longest: no word is blamed twice. */
function withoutOverlap(weak: readonly WeakPhrase[]): WeakPhrase[] {
  const apart: WeakPhrase[] = [];
  for (const one of weak.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = apart.at(-1);
    if (last === undefined || one.start >= last.end) apart.push(one);
    else if (one.end > last.end) apart[apart.length - 1] = { ...last, end: one.end };
  }
  return apart;
}
