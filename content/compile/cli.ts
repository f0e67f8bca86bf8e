/**
 * `npm run content`: checks every text and writes the library and its search index.
 *
 * With `--draft` it writes what could be read in spite of problems, so that a half-written library
 * can be looked at; it still fails.
 */
import { formatProblem } from "../problem.ts";
import { bundleDirectory, contentDirectory, writeBundle } from "./bundle.ts";
import { compileLibrary } from "./compile-library.ts";

const { library, problems } = await compileLibrary(contentDirectory);
for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);

const draft = process.argv.includes("--draft");
if (problems.length === 0 || draft) await writeBundle(library, bundleDirectory);

const counts = [
  `${library.cases.length} cases`,
  `${library.patterns.length} patterns with ${library.patterns.reduce((sum, pattern) => sum + pattern.variants.length, 0)} variants`,
  `${library.principles.length} research notes`,
  `${library.phrases.length} phrases`,
  `${library.sessions.length} training sessions`,
  `${library.synonyms.length} synonyms`,
];
process.stdout.write(`${counts.join(", ")}\n`);
if (problems.length > 0) {
  const files = new Set(problems.map((problem) => problem.file)).size;
  process.stderr.write(`${problems.length} problems in ${files} files\n`);
  process.exitCode = 1;
}
