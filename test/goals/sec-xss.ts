/**
 * `npm run -s sec:xss -- [--generated COUNT] [FOLDER]`: hostile texts, put into a real Chromium through one layer of protection at
 * a time, run no code: our renderer alone, DOMPurify alone, the content security policy alone.
 *
 * More than 300 vectors of our own and COUNT generated ones, 5,000 when left out; with FOLDER, also every string of the JSON
 * arrays in it, counted per file. The renderer and DOMPurify must also leave nothing outside the allowlist
 * and ask for nothing. Control: marked's own HTML without protection, which must run code.
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Marked } from "marked";
import { z } from "zod";
import { nestsTooDeep } from "../../content/markdown/nesting.ts";
import { renderMarkdown } from "../../content/markdown.ts";
import { sampleMarkdown } from "../content/markdown/generated-markdown.ts";
import { hostileMarkdown } from "../content/markdown/hostile-markdown.ts";
import { report } from "./report.ts";
import { type Count, TrialBrowser } from "./xss/trial-page.ts";

type Row = { vectors: number; renderer: Count; dompurify: Count; csp: Count; control: Count };

const marked = new Marked();

/** Vectors of each set that the control tries: what runs unchecked is slow, and need not be counted to the end. */
const controlled = 500;

/** marked as it comes, raw HTML and all; what it cannot read stands for itself. */
function unprotected(markdown: string): string {
  if (nestsTooDeep(markdown)) return markdown;
  try {
    return marked.parse(markdown, { async: false });
  } catch {
    return markdown;
  }
}

async function readFolder(folder: string): Promise<(readonly [string, readonly string[]])[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  return Promise.all(
    names.map(async (name) => {
      const vectors = z.array(z.string()).parse(JSON.parse(await readFile(join(folder, name), "utf8")));
      return [name, vectors] as const;
    }),
  );
}

async function tryAll(browser: TrialBrowser, vectors: readonly string[]): Promise<Row> {
  const raw = vectors.map(unprotected);
  const open = await browser.page("open");
  const guarded = await browser.page("guarded");
  return {
    vectors: vectors.length,
    renderer: await open.place(vectors.map((vector) => renderMarkdown(vector).html)),
    dompurify: await open.place(await open.clean(raw)),
    csp: await guarded.place(raw),
    control: await (await browser.page("open")).place(raw.slice(0, controlled)),
  };
}

const { values, positionals } = parseArgs({
  options: { generated: { type: "string", default: "5000" } },
  allowPositionals: true,
});
const generated = z.coerce.number().int().min(1).parse(values.generated);
const [folder] = positionals;
const sets: (readonly [string, readonly string[]])[] = [
  ["own", hostileMarkdown],
  ["generated", sampleMarkdown(generated)],
  ...(folder === undefined ? [] : await readFolder(folder)),
];

const browser = await TrialBrowser.open();
const rows = new Map<string, Row>();
try {
  for (const [name, vectors] of sets) rows.set(name, await tryAll(browser, vectors));
} finally {
  await browser.close();
}

const all = [...rows.values()];
const isClean = ({ pops, foreign, requests, navigations }: Count) => pops + foreign + requests + navigations === 0;
const enough = (rows.get("own")?.vectors ?? 0) >= 300 && (rows.get("generated")?.vectors ?? 0) >= generated;
const held = all.every((row) => isClean(row.renderer) && isClean(row.dompurify) && row.csp.pops === 0);
const controlPops = all.reduce((sum, row) => sum + row.control.pops, 0);
report("sec:xss", enough && held && controlPops >= 300, {
  vectors: all.reduce((sum, row) => sum + row.vectors, 0),
  pops: {
    renderer: all.reduce((sum, row) => sum + row.renderer.pops, 0),
    dompurify: all.reduce((sum, row) => sum + row.dompurify.pops, 0),
    csp: all.reduce((sum, row) => sum + row.csp.pops, 0),
    control: controlPops,
  },
  sets: Object.fromEntries(rows),
});
