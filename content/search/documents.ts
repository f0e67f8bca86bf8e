import type { Section } from "../case-study.ts";
import type { Library } from "../library.ts";
import { type Language, languages } from "../names.ts";
import type { Pattern } from "../pattern.ts";
import type { Phrase } from "../phrase.ts";
import type { Principle } from "../principle.ts";
import type { SearchField, searchFields } from "./fields.ts";
import { caseItem, type Item, patternItem, phraseItem, principleItem } from "./item.ts";
import { tagLabels } from "./tags.ts";

/**
 * What Lunr indexes: one part of an item in one language, a section or what stands above the sections.
 *
 * Parts are small, so that a hit knows where in the case it is and words that stand together count together.
 */
export type SearchDocument = {
  readonly item: number;
  readonly lang: Language;
  /** Id and heading of the section, for parts that are one. */
  readonly section?: { readonly id: string; readonly heading: string };
  /** Texts by field; a list holds separate entries that no phrase may straddle. */
  readonly texts: Readonly<Partial<Record<SearchField, readonly string[]>>>;
};

export type Corpus = { readonly items: readonly Item[]; readonly documents: readonly SearchDocument[] };

/** Turns a library into items and their parts, in the order of the library, so that equal libraries give equal indexes. */
export function corpusOf(library: Library): Corpus {
  const items: Item[] = [];
  const documents: SearchDocument[] = [];
  const add = (item: Item, parts: readonly Omit<SearchDocument, "item">[]) => {
    const index = items.push(item) - 1;
    for (const part of parts) documents.push({ item: index, ...part });
  };
  for (const study of library.cases) {
    const item = caseItem(study);
    const { vocabulary } = library;
    add(item, [
      {
        lang: study.lang,
        texts: {
          title: [study.title],
          company: [study.company, ...study.company_aliases],
          terms: study.search_terms,
          tags: tagLabels(vocabulary, item.ids, study.lang),
          ids: item.ids,
          summary: [study.summary, study.lesson],
        },
      },
      ...languages.flatMap((lang) => {
        if (lang === "en") return [];
        const { title, summary, search_terms } = study.languages[lang];
        const tags = tagLabels(vocabulary, item.ids, lang);
        return [{ lang, texts: { title: [title], terms: search_terms, tags, summary: [summary] } }];
      }),
      ...sectionParts(study.sections, study.lang),
      { lang: study.lang, texts: { notes: caseNotes(study) } },
    ]);
  }
  for (const pattern of library.patterns) {
    const item = patternItem(pattern);
    add(item, [...patternParts(pattern, item, library), ...otherTags(library, item, pattern.lang)]);
  }
  for (const principle of library.principles) {
    const item = principleItem(principle);
    add(item, [...principleParts(principle, item, library), ...otherTags(library, item, "en")]);
  }
  for (const phrase of library.phrases) {
    const item = phraseItem(phrase);
    add(item, [...phraseParts(phrase, item, library), ...otherTags(library, item, phrase.lang)]);
  }
  return { items, documents };
}

type Part = Omit<SearchDocument, "item">;

function sectionParts(sections: readonly Section[], lang: Language): Part[] {
  return sections.map(({ id, heading, text }) => ({
    lang,
    section: { id, heading },
    texts: { heading: [heading], body: [text] },
  }));
}

function caseNotes(study: Library["cases"][number]): string[] {
  return [
    study.happened,
    study.happened_note ?? "",
    study.outcome_note,
    study.confidence_note,
    ...study.claims.flatMap(({ claim, because }) => [claim, because]),
    ...study.sources.flatMap(({ title, author, publisher }) => [title, author ?? "", publisher ?? ""]),
  ].filter((note) => note !== "");
}

function patternParts(pattern: Pattern, item: Item, { vocabulary }: Library): Part[] {
  const { lang } = pattern;
  const fields = Object.values(pattern.fields).map(({ label }) => label);
  return [
    {
      lang,
      texts: {
        title: [pattern.title],
        terms: pattern.search_terms,
        tags: tagLabels(vocabulary, item.ids, lang),
        ids: item.ids,
        summary: [pattern.summary, pattern.use_when],
        notes: [pattern.avoid_when, ...fields],
      },
    },
    { lang, texts: { body: [pattern.text] } },
  ];
}

function principleParts(principle: Principle, item: Item, { vocabulary }: Library): Part[] {
  const tags = tagLabels(vocabulary, item.ids, "en");
  const { title, search_terms, summary, ids } = { ...principle, ids: item.ids };
  const sources = principle.sources
    .flatMap(({ title: name, author }) => [name, author ?? ""])
    .filter((name) => name !== "");
  return [
    { lang: "en", texts: { title: [title], terms: search_terms, tags, ids, summary: [summary], notes: sources } },
    ...sectionParts(principle.sections, "en"),
  ];
}

function phraseParts(phrase: Phrase, item: Item, { vocabulary }: Library): Part[] {
  const tags = tagLabels(vocabulary, item.ids, phrase.lang);
  return [
    {
      lang: phrase.lang,
      texts: {
        title: [phrase.phrase, ...phrase.also],
        terms: phrase.search_terms,
        tags,
        ids: item.ids,
        summary: [phrase.better],
        body: [phrase.text],
      },
    },
  ];
}

/** The labels of an item's tags in the languages it is not written in: they make it findable there. */
function otherTags({ vocabulary }: Library, item: Item, own: Language): Part[] {
  return languages
    .filter((lang) => lang !== own)
    .map((lang) => ({ lang, texts: { tags: tagLabels(vocabulary, item.ids, lang) } }))
    .filter(({ texts }) => texts.tags.length > 0);
}

/** Fields whose text can stand in an excerpt: those that read as sentences. */
export const readableFields = ["summary", "body", "notes"] as const satisfies readonly (keyof typeof searchFields)[];
