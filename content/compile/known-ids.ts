import type { ItemKind } from "../library.ts";
import { type VocabularyName, vocabularyNames } from "../names.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { DocumentProblems } from "./document-problems.ts";
import type { FoundLink } from "./sections.ts";

/** Every id that a file may point to. */
export type KnownIds = {
  readonly terms: Readonly<Record<VocabularyName, ReadonlySet<string>>>;
  readonly items: Readonly<Record<ItemKind, ReadonlySet<string>>>;
};

export function termIds(vocabulary: Vocabulary): KnownIds["terms"] {
  const ids = {} as Record<VocabularyName, ReadonlySet<string>>; // filled for every name in the next line
  for (const name of vocabularyNames) ids[name] = new Set(vocabulary[name].map((term) => term.id));
  return ids;
}

type Path = readonly (string | number)[];

/** Reports an id that its vocabulary or folder does not have, and a value given twice. A key that is faulty in itself has none. */
export function checkIds(
  problems: DocumentProblems,
  path: Path,
  ids: string | readonly string[] | undefined,
  known: ReadonlySet<string>,
  what: string,
): void {
  if (ids === undefined) return;
  if (typeof ids === "string") {
    checkId(problems, path, ids, known, what);
    return;
  }
  for (const [index, id] of ids.entries()) {
    checkId(problems, [...path, index], id, known, what);
    if (ids.indexOf(id) < index) problems.atKey([...path, index], `${id} stands here twice`, "keep one");
  }
}

function checkId(problems: DocumentProblems, path: Path, id: string, known: ReadonlySet<string>, what: string): void {
  if (!known.has(id)) problems.atKey(path, `no ${what} has the id ${id}`, nearest(id, known));
}

/** Links that lead nowhere, or to where a text must not link. */
export function checkLinks(
  problems: DocumentProblems,
  field: string,
  links: readonly FoundLink[],
  known: KnownIds,
): void {
  for (const { target, href, line } of links) {
    if (target.kind === "refused") {
      const remedy = /^[a-z0-9-]+\.md$/.test(href)
        ? `name the folder too: ../principles/${href}, for example`
        : "link to https://, mailto:, ../folder/id.md or #component-id";
      problems.onLine(line, field, `a link to ${href || "nothing"}`, remedy);
    } else if (target.kind === "mark" && !known.terms.component.has(target.id)) {
      problems.onLine(line, field, `no component has the id ${target.id}`, nearest(target.id, known.terms.component));
    } else if (target.kind === "item" && !itemsOf(known, target.item).has(target.id)) {
      problems.onLine(
        line,
        field,
        `the link ${href} leads to no file`,
        nearest(target.id, itemsOf(known, target.item)),
      );
    }
  }
}

function itemsOf(known: KnownIds, kind: string): ReadonlySet<string> {
  return (known.items as Readonly<Record<string, ReadonlySet<string>>>)[kind] ?? new Set();
}

/** Names the likeliest id that was meant, by letters in common. */
function nearest(id: string, known: ReadonlySet<string>): string {
  let best: { readonly id: string; readonly distance: number } | undefined;
  for (const candidate of known) {
    const distance = editDistance(id, candidate);
    if (best === undefined || distance < best.distance) best = { id: candidate, distance };
  }
  if (best !== undefined && best.distance <= Math.max(2, id.length / 3)) return `write ${best.id}, or add ${id}`;
  return known.size > 0 && known.size <= 30
    ? `write one of ${[...known].join(", ")}`
    : "use an id that exists, or add it";
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
