import type { CaseStudy } from "../case-study.ts";
import type { ItemRef } from "../library.ts";
import type { Pattern } from "../pattern.ts";
import type { Phrase } from "../phrase.ts";
import type { Principle } from "../principle.ts";
import type { Language } from "../vocabulary.ts";
import type { Facet } from "./request.ts";
import { type Tag, tagsOf } from "./tags.ts";

/** What a search knows of something that can be found, beside its texts. */
export type Item = {
  readonly ref: ItemRef;
  readonly lang: Language;
  readonly titles: Readonly<Partial<Record<Language, string>>>;
  /** All vocabulary values it carries. */
  readonly ids: readonly Tag[];
  readonly facets: Readonly<Record<Facet, readonly string[]>>;
  /** Names under which `company:` finds it. */
  readonly companies: readonly string[];
  /** Year of the failure, when known. */
  readonly year?: number;
  /** What `has:` may ask for. */
  readonly has: readonly string[];
};

const noFacets: Item["facets"] = {
  failure: [],
  channel: [],
  industry: [],
  remedy: [],
  initiative: [],
  confidence: [],
  language: [],
};

export function caseItem(study: CaseStudy): Item {
  const remedy = [...tagsOf("gift", study.remedy.gifts), ...tagsOf("component", study.remedy.components)];
  const year = Number(study.happened.slice(0, 4));
  const { en, ...others } = {
    en: study.title,
    ru: study.languages.ru.title,
    uk: study.languages.uk.title,
    bg: study.languages.bg.title,
  };
  return {
    ref: { kind: "case", id: study.id },
    lang: study.lang,
    titles: { ...others, [study.lang]: en },
    ids: [
      ...tagsOf("failure", study.failure),
      ...tagsOf("channel", study.channels),
      ...tagsOf("industry", [study.industry]),
      ...remedy,
      ...tagsOf("initiative", [study.initiative]),
      ...tagsOf("severity", [study.severity]),
      ...tagsOf("outcome", [study.outcome]),
      ...tagsOf("confidence", [study.confidence]),
      ...tagsOf("kind", [study.kind]),
    ],
    facets: {
      failure: study.failure,
      channel: study.channels,
      industry: [study.industry],
      remedy,
      initiative: [study.initiative],
      confidence: [study.confidence],
      language: [study.lang, ...Object.keys(others)],
    },
    companies: [study.company, ...study.company_aliases],
    ...(Number.isInteger(year) ? { year } : {}),
    has: [...(study.patterns.length > 0 ? ["snippet"] : []), "source"],
  };
}

export function patternItem(pattern: Pattern): Item {
  const channels = [...new Set(pattern.variants.map(({ channel }) => channel))];
  const tones = [...new Set(pattern.variants.map(({ tone }) => tone))];
  const remedy = tagsOf("component", pattern.components);
  return {
    ref: { kind: "pattern", id: pattern.id },
    lang: pattern.lang,
    titles: { [pattern.lang]: pattern.title },
    ids: [...tagsOf("failure", pattern.failure), ...tagsOf("channel", channels), ...remedy, ...tagsOf("tone", tones)],
    facets: { ...noFacets, failure: pattern.failure, channel: channels, remedy, language: [pattern.lang] },
    companies: [],
    has: ["snippet"],
  };
}

export function principleItem(principle: Principle): Item {
  const remedy = tagsOf("component", principle.components);
  return {
    ref: { kind: "principle", id: principle.id },
    lang: "en",
    titles: { en: principle.title },
    ids: [...remedy, ...tagsOf("confidence", [principle.confidence])],
    facets: { ...noFacets, remedy, confidence: [principle.confidence], language: ["en"] },
    companies: [],
    has: ["source"],
  };
}

export function phraseItem(phrase: Phrase): Item {
  const remedy = tagsOf("component", [phrase.component]);
  return {
    ref: { kind: "phrase", id: phrase.id },
    lang: phrase.lang,
    titles: { [phrase.lang]: phrase.phrase },
    ids: remedy,
    facets: { ...noFacets, remedy, language: [phrase.lang] },
    companies: [],
    has: ["snippet"],
  };
}
