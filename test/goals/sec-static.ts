/**
 * `npm run -s sec:static` — the sources hold nothing that turns text into HTML or code, starts a shell, or can be kept
 * busy by a hostile text: Biome with its rules of safety and those of safety.grit finds 0 faults, recheck 0 vulnerable
 * expressions. Controls: a file with one fault a line, and expressions that are known to hang; all must be found.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { report } from "./report.ts";
import { expressionsIn, judge } from "./static/expressions.ts";
import { seeded, seededExpressions } from "./static/seeded.ts";

const folders = ["content", "electron", "renderer"];
const biome = join(process.cwd(), "node_modules", ".bin", "biome");

/** Lines on which Biome finds an error of safety, by file. */
function lint(folder: string, names: readonly string[]): { readonly ran: boolean; readonly errors: readonly string[] } {
  const args = ["lint", "--reporter=github", "--max-diagnostics=none", ...names];
  const { stdout, status } = spawnSync(biome, args, { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 26 });
  const found = stdout.matchAll(/^::error title=([^,]*),file=([^,]*),line=(\d+)/gm);
  const errors = [...found].map(([, rule, file, line]) => `${file}:${line}: ${rule}`);
  return { ran: status !== null, errors };
}

/** The project's own rules over a page file that is all faults. */
async function missedLines(): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "amends-static-"));
  await mkdir(join(folder, "renderer"));
  for (const name of ["biome.json", "safety.grit", ".gitignore"]) await copyFile(name, join(folder, name));
  await writeFile(join(folder, "renderer", "seeded.tsx"), `${seeded.map(([, line]) => line).join("\n")}\n`);
  const { errors } = lint(folder, ["renderer"]);
  await rm(folder, { recursive: true });
  const safety = /plugin|security\/|noImpliedEval|noDocumentCookie/;
  const lines = new Set(errors.filter((one) => safety.test(one)).map((one) => Number(one.split(":")[1])));
  return seeded.filter((_, at) => !lines.has(at + 1)).map(([name]) => name);
}

const files = execFileSync("git", ["ls-files", ...folders], { encoding: "utf8" })
  .split("\n")
  .filter((name) => /\.(ts|tsx|js)$/.test(name));
const own = lint(process.cwd(), folders);
const missed = await missedLines();

const unsafe: string[] = [];
let expressions = 0;
let suspected = 0;
for (const file of files) {
  for (const expression of await expressionsIn(file)) {
    const verdict = await judge(expression);
    expressions += 1;
    if (verdict.kind === "suspected") suspected += 1;
    else if (verdict.kind !== "safe") unsafe.push(`${file}: /${expression.source}/: ${verdict.kind}: ${verdict.told}`);
  }
}
const missedExpressions: string[] = [];
for (const [source, flags] of seededExpressions) {
  if ((await judge({ source, flags })).kind !== "vulnerable") missedExpressions.push(source);
}

const met =
  own.ran &&
  own.errors.length === 0 &&
  seeded.length >= 12 &&
  missed.length === 0 &&
  expressions > 100 &&
  unsafe.length === 0 &&
  missedExpressions.length === 0;
report("sec:static", met, {
  files: files.length,
  errors: own.errors,
  seeded_found: `${seeded.length - missed.length}/${seeded.length}`,
  seeded_missed: missed,
  expressions,
  vulnerable: unsafe,
  suspected_but_quick: suspected,
  seeded_expressions_found: `${seededExpressions.length - missedExpressions.length}/${seededExpressions.length}`,
});
