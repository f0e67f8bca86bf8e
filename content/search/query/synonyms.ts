import { type Language, languages } from "../../names.ts";
import type { Synonym } from "../../vocabulary.ts";
import { stemTerms } from "../analysis/stem.ts";
import { tokenise } from "../analysis/tokenise.ts";
import { wordClass } from "../analysis/word-weight.ts";

/**
 * One way of saying a row's meaning. `keys` holds, for each of its words that counts, the terms it is known by: the
 * word itself, then its stems.
 */
export type SynonymForm = {
  readonly row: number;
  readonly lang: Language;
  readonly text: string;
  readonly keys: readonly (readonly string[])[];
};
export type SynonymRow = { readonly means: readonly string[]; readonly forms: readonly SynonymForm[] };

/** A query word as synonyms are asked for it: its form and every stem it may have; the form alone when half typed. */
export type Probe = {
  readonly keys: readonly string[];
  readonly beginning?: string;
  /** Below 1 for a corrected word. */
  readonly trust?: number;
};
export type SynonymMatch = {
  readonly row: number;
  readonly lang: Language;
  readonly positions: readonly number[];
  /** Below 1 when the words were half typed or corrected. */
  readonly trust: number;
};

export type SynonymTable = {
  readonly rows: readonly SynonymRow[];
  /** All words of all forms, for typo correction. */
  readonly words: readonly string[];
  knows(term: string): boolean;
  /** Every form whose words stand in the query in order, with few words between. */
  match(probes: readonly Probe[]): readonly SynonymMatch[];
};

/** Words that turn a meaning round, and so count in a form although they are grammar: `не работает`, `not arrived`. */
const negations = new Set("not no without не нет ні немає без няма нема нечем".split(" "));
const shortestBeginning = 4;

/** Cuts every form into its words and stems: slow, so it is done when the index is built, and kept with it. */
export function synonymRows(rows: readonly Synonym[]): readonly SynonymRow[] {
  return rows.map((row, number) => ({ means: row.means ?? [], forms: formsOf(row, number) }));
}

export function synonymTable(rows: readonly SynonymRow[]): SynonymTable {
  const byFirstKey = new Map<string, SynonymForm[]>();
  for (const form of rows.flatMap(({ forms }) => forms)) {
    for (const key of form.keys[0] ?? []) {
      const list = byFirstKey.get(key);
      if (list === undefined) byFirstKey.set(key, [form]);
      else list.push(form);
    }
  }
  const firstWords = [...new Set(rows.flatMap(({ forms }) => forms.map(({ keys }) => keys[0]?.[0] ?? "")))].sort();
  return {
    rows,
    words: [...new Set(rows.flatMap(({ forms }) => forms.flatMap(({ keys }) => keys.map(([word = ""]) => word))))],
    knows: (term) => byFirstKey.has(term),
    match(probes) {
      return probes.flatMap((probe, position) => {
        const begun = beginnings(firstWords, probe.beginning);
        const keys = new Set([...probe.keys, ...begun]);
        const forms = new Set([...keys].flatMap((key) => byFirstKey.get(key) ?? []));
        return [...forms].flatMap((form) => {
          const positions = standsIn(form, probes, position);
          if (positions === undefined) return [];
          const partial = whole(form, probes, positions) ? 1 : 0.85;
          const trust = Math.min(partial, ...positions.map((at) => probes[at]?.trust ?? 1));
          return [{ row: form.row, lang: form.lang, positions, trust }];
        });
      });
    },
  };
}

function formsOf(row: Synonym, number: number): SynonymForm[] {
  const english = { lang: "en" as const, text: row.term };
  const others = languages.flatMap((lang) => row[lang].map((text) => ({ lang, text })));
  return [english, ...others].flatMap(({ lang, text }) => {
    const all = tokenise(text).map(({ form }) => form);
    const counting = all.filter((form) => negations.has(form) || wordClass(form) !== "function");
    const words = counting.length > 0 ? counting : all;
    if (words.length === 0) return [];
    return [{ row: number, lang, text, keys: words.map((word) => [word, ...stemTerms(word, lang)]) }];
  });
}

function beginnings(sorted: readonly string[], beginning: string | undefined): string[] {
  if (beginning === undefined || beginning.length < shortestBeginning) return [];
  return sorted.filter((word) => word.startsWith(beginning)).slice(0, 12);
}

/** The positions of the form's words in the query, from `first` on; undefined when one is missing. */
function standsIn(form: SynonymForm, probes: readonly Probe[], first: number): number[] | undefined {
  const positions = [first];
  const reach = first + 2 * form.keys.length;
  for (const keys of form.keys.slice(1)) {
    const from = (positions.at(-1) ?? first) + 1;
    const found = probes.findIndex((probe, at) => at >= from && at <= reach && meets(keys, probe));
    if (found < 0) return undefined;
    positions.push(found);
  }
  return positions;
}

function meets(keys: readonly string[], { keys: typed, beginning }: Probe): boolean {
  return (
    typed.some((key) => keys.includes(key)) ||
    (beginning !== undefined && beginning.length >= 3 && keys[0]?.startsWith(beginning) === true)
  );
}

function whole(form: SynonymForm, probes: readonly Probe[], positions: readonly number[]): boolean {
  return form.keys.every((keys, i) => probes[positions[i] ?? -1]?.keys.some((key) => keys.includes(key)) === true);
}
