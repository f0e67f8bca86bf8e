import type { Language } from "../../names.ts";
import { firstAtLeast } from "../store/sorted.ts";
import type { SynonymData } from "./synonym-data.ts";

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

const shortestBeginning = 4;
const mostBegun = 12;

export function synonymTable(data: SynonymData): SynonymTable {
  const rows = data.rows.map(
    ({ means, forms }, row): SynonymRow => ({
      means,
      forms: forms.map(([lang, text, words]) => ({
        row,
        lang,
        text,
        keys: words.map((word) => data.words[word] ?? []),
      })),
    }),
  );
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
    words: data.words.map(([word = ""]) => word),
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

function beginnings(sorted: readonly string[], beginning: string | undefined): string[] {
  if (beginning === undefined || beginning.length < shortestBeginning) return [];
  const from = firstAtLeast(sorted, beginning);
  return sorted.slice(from, from + mostBegun).filter((word) => word.startsWith(beginning));
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
