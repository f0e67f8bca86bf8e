/**
 * `npm run -s sec:dos-search`: no query, however hostile, throws or keeps the search busy.
 *
 * At least 500 queries: none may throw, none may take more than 100 ms on the bundled library or 500 ms on 5,000
 * synthetic cases. Control: Lunr's own `search`, given the same strings, must throw or hang on some of them.
 * Prints one line of JSON; the exit code is 1 when a bound is missed.
 */
import { loadOrCompile } from "#content/compile";
import { buildIndex, loadIndex, query, type SearchIndex, saveIndex } from "#content/search";
import { hostileQueries } from "../content/search/hostile-queries.ts";
import { syntheticLibrary } from "../content/search/synthetic-library.ts";
import { rawLunrFaults } from "./dos-search-control.ts";

const bounds = { bundled: 100, synthetic: 500 } as const;
const syntheticCases = 5000;

type Trial = {
  readonly queries: number;
  readonly exceptions: number;
  readonly over: readonly string[];
  readonly slowest_ms: number;
};

function trial(index: SearchIndex, bound: number): Trial {
  let exceptions = 0;
  let slowest = 0;
  const over: string[] = [];
  for (const text of hostileQueries) {
    const start = performance.now();
    try {
      query(index, { text, filters: {}, lang: "en" });
    } catch {
      exceptions += 1;
    }
    const took = performance.now() - start;
    slowest = Math.max(slowest, took);
    if (took > bound) over.push(`${text.slice(0, 40)} (${text.length} characters): ${Math.round(took)} ms`);
  }
  return { queries: hostileQueries.length, exceptions, over, slowest_ms: Math.round(slowest) };
}

const library = await loadOrCompile();
const bundled = trial(loadIndex(saveIndex(buildIndex(library))), bounds.bundled);
const synthetic = trial(buildIndex(syntheticLibrary(library, syntheticCases)), bounds.synthetic);
const control = await rawLunrFaults(library, hostileQueries);

const held =
  bundled.queries >= 500 &&
  [bundled, synthetic].every(({ exceptions, over }) => exceptions === 0 && over.length === 0) &&
  control.threw + control.hung > 0;
process.stdout.write(
  `${JSON.stringify({ goal: "sec:dos-search", held, bundled, synthetic: { cases: syntheticCases, ...synthetic }, control })}\n`,
);
process.exitCode = held ? 0 : 1;
