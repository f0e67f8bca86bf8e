/**
 * `npm run -s sec:honest`: on honest text the second layer has nothing to do. DOMPurify, in a real Chromium
 * and with the app's configuration, changes no byte of any HTML in the bundled library.
 *
 * Control: the same texts as marked writes them by itself, of which DOMPurify must change some.
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Marked } from "marked";
import type { Library } from "#content";
import { contentDirectory, loadOrCompile } from "#content/compile";
import { report } from "./report.ts";
import { TrialBrowser } from "./xss/trial-page.ts";

function htmlOf(library: Library): readonly (readonly [string, string])[] {
  return [
    ...[...library.cases, ...library.principles].flatMap(({ id, sections }) =>
      sections.map((section) => [`${id} ${section.id}`, section.html] as const),
    ),
    ...library.patterns.flatMap(({ id, why, before_sending }) => [
      [`${id} why`, why] as const,
      [`${id} before sending`, before_sending] as const,
    ]),
    ...library.phrases.map(({ id, why }) => [`${id} why`, why] as const),
  ];
}

async function withoutOurRenderer(): Promise<readonly string[]> {
  const folder = join(contentDirectory, "cases");
  const names = (await readdir(folder)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  const marked = new Marked();
  return texts.map((text) => marked.parse(text.slice(text.indexOf("\n---\n", 4) + 5), { async: false }));
}

const texts = htmlOf(await loadOrCompile());
const browser = await TrialBrowser.open();
try {
  const page = await browser.page("open");
  const cleaned = await page.clean(texts.map(([, html]) => html));
  const changed = texts.filter(([, html], index) => cleaned[index] !== html).map(([place]) => place);
  const raw = await withoutOurRenderer();
  const rawCleaned = await page.clean(raw);
  const rawChanged = raw.filter((html, index) => html !== rawCleaned[index]).length;
  report("sec:honest", texts.length > 100 && changed.length === 0 && rawChanged > 0, {
    texts: texts.length,
    bytes: texts.reduce((sum, [, html]) => sum + Buffer.byteLength(html), 0),
    changed,
    control_cases: raw.length,
    control_changed: rawChanged,
  });
} finally {
  await browser.close();
}
