import { languages, type VocabularyName, vocabularyNames } from "../../names.ts";
import type { Vocabulary } from "../../vocabulary.ts";
import { foldText } from "../analysis/tokenise.ts";
import type { Item } from "../item.ts";

/** What a `field:value` asks of an item, and the ids it stands for. */
export type FieldTest = { readonly values: readonly string[]; readonly accepts: (item: Item) => boolean };

/** Fields that name values of vocabularies; `gesture` is what was given or done, as conventions elsewhere call it. */
const vocabularyFields: Readonly<Record<string, readonly VocabularyName[]>> = {
  tag: vocabularyNames,
  industry: ["industry"],
  channel: ["channel"],
  gesture: ["gift", "component"],
  remedy: ["gift", "component"],
  failure: ["failure"],
  initiative: ["initiative"],
  confidence: ["confidence"],
  severity: ["severity"],
  tone: ["tone"],
  outcome: ["outcome"],
};

/** Resolves fields against a vocabulary: ids and labels in any language, and their beginnings while typing. */
export function fieldResolver(vocabulary: Vocabulary): (field: string, value: string) => FieldTest | undefined {
  const named = namesOf(vocabulary);
  return (field, value) => {
    const lists = Object.hasOwn(vocabularyFields, field) ? vocabularyFields[field] : undefined;
    if (lists !== undefined) return tagTest(named, lists, value);
    switch (field) {
      case "company":
        return companyTest(value);
      case "year":
        return yearTest(value);
      case "lang":
        return languageTest(value);
      case "has":
        return hasTest(value);
      default:
        return undefined;
    }
  };
}

type Named = {
  readonly list: VocabularyName;
  readonly tag: string;
  readonly id: string;
  readonly labels: readonly string[];
};

function namesOf(vocabulary: Vocabulary): Named[] {
  return vocabularyNames.flatMap((list) =>
    vocabulary[list].map(({ id, label }) => ({
      list,
      tag: `${list}/${id}`,
      id,
      labels: [id, ...languages.map((lang) => label[lang])].map(foldText),
    })),
  );
}

function tagTest(named: readonly Named[], lists: readonly VocabularyName[], value: string): FieldTest | undefined {
  const candidates = named.filter(({ list }) => lists.includes(list));
  const folded = foldText(value);
  if (folded === " ") return undefined;
  const exact = candidates.filter(({ id, tag, labels }) => id === value || tag === value || labels.includes(folded));
  const found =
    exact.length > 0
      ? exact
      : candidates.filter(({ labels }) => labels.some((label) => label.includes(folded.trimEnd())));
  if (found.length === 0) return undefined;
  const tags = new Set(found.map(({ tag }) => tag));
  return { values: [...tags], accepts: (item) => item.ids.some((id) => tags.has(id)) };
}

function companyTest(value: string): FieldTest | undefined {
  const folded = foldText(value).trimEnd();
  if (folded === "") return undefined;
  return { values: [value], accepts: ({ companies }) => companies.some((name) => foldText(name).includes(folded)) };
}

/** `2010`, `2010..2014`, `2010..`, `..2014`. */
function yearTest(value: string): FieldTest | undefined {
  const range = /^(\d{4})?(\.\.)?(\d{4})?$/.exec(value);
  if (range === null || (range[1] === undefined && range[3] === undefined)) return undefined;
  const from = range[1] === undefined ? Number.NEGATIVE_INFINITY : Number(range[1]);
  const open = range[2] === undefined ? from : Number.POSITIVE_INFINITY;
  const to = range[3] === undefined ? open : Number(range[3]);
  if (range[2] === undefined && range[3] !== undefined) return undefined;
  return { values: [value], accepts: ({ year }) => year !== undefined && year >= from && year <= to };
}

function languageTest(value: string): FieldTest | undefined {
  const wanted = value.toLowerCase();
  if (!languages.some((lang) => lang === wanted)) return undefined;
  return { values: [wanted], accepts: ({ facets }) => facets.language.includes(wanted) };
}

function hasTest(value: string): FieldTest | undefined {
  const wanted = ["snippet", "source"].find((thing) => thing.startsWith(value.toLowerCase()));
  if (wanted === undefined) return undefined;
  return { values: [wanted], accepts: ({ has }) => has.includes(wanted) };
}
