/** The sentences of a case that carry a component of an apology, with the words that do it in bold. */
import type { CaseStudy } from "../case-study.ts";
import { type Block, readBlocks } from "./blocks.ts";
import { readRuns, sentencesOf, toInline } from "./inline.ts";

/** Safe HTML by component, in reading order. */
export type Carriers = ReadonlyMap<string, readonly string[]>;

/** Components are marked where words are quoted and deeds are told. */
const marked: readonly string[] = ["what-they-said", "what-they-did"];

export function carriersOf({ sections }: Pick<CaseStudy, "sections">): Carriers {
  const sentences = sections
    .filter(({ id }) => marked.includes(id))
    .flatMap(({ html }) => readBlocks(html).flatMap(innersOf))
    .flatMap((inner) => sentencesOf(readRuns(inner)));
  const carriers = new Map<string, string[]>();
  for (const runs of sentences) {
    for (const id of toInline(runs).components) {
      const bold = runs.map((run) => (run.href === `#${id}` ? { ...run, tags: ["strong", ...run.tags] } : run));
      carriers.set(id, [...(carriers.get(id) ?? []), toInline(bold).html]);
    }
  }
  return carriers;
}

function innersOf(block: Block): readonly string[] {
  return block.kind === "list" ? block.items : [block.inner];
}
