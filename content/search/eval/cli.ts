/**
 * `npm run -s eval:search -- FILE`: asks the app's own search every query of a judged set and prints the figures.
 *
 * The index goes through its file form, as in the app. A FILE that is no judged set ends with exit code 2.
 */
import { readFile } from "node:fs/promises";
import { loadOrCompile } from "#content/compile";
import { buildIndex, loadIndex, query, saveIndex } from "#content/search";
import { type JudgedQuery, JudgedSetError, parseJudgedSet } from "./judged.ts";
import { measure, type Outcome } from "./measure.ts";

async function main(file: string | undefined): Promise<number> {
  if (file === undefined) return refuse("Name a judged set: npm run -s eval:search -- FILE");
  const text = await readFile(file, "utf8").catch((error: Error) => error);
  if (typeof text !== "string") return refuse(`${file} cannot be read: ${text.message}`);
  const library = await loadOrCompile();
  const index = loadIndex(saveIndex(buildIndex(library)));
  const shown = ({ q, lang }: JudgedQuery): string[] =>
    query(index, { text: q, filters: {}, lang, limit: Number.POSITIVE_INFINITY })
      .hits.filter(({ ref }) => ref.kind === "case")
      .map(({ ref }) => ref.id);
  try {
    const queries = parseJudgedSet(text, new Set(library.cases.map(({ id }) => id)));
    const outcomes = queries.map((judged): Outcome => ({ query: judged, shown: shown(judged) }));
    process.stdout.write(`${JSON.stringify(measure(outcomes), undefined, 2)}\n`);
    return 0;
  } catch (error) {
    if (error instanceof JudgedSetError) return refuse(`${file}: ${error.message}`);
    throw error;
  }
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

process.exitCode = await main(process.argv[2]);
