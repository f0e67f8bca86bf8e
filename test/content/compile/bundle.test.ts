import { mkdtemp, readdir, readFile, rm, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formatProblem } from "#content";
import {
  bundleFiles,
  bundleIsStale,
  type Compilation,
  compileLibrary,
  contentDirectory,
  loadOrCompile,
  writeBundle,
} from "#content/compile";

/** Compiling everything takes seconds, and a busy machine makes it many. */
const patience = 180_000;

describe("the bundled content", () => {
  let compiled: Compilation;
  let folder = "";
  beforeAll(async () => {
    compiled = await compileLibrary(contentDirectory);
    folder = await mkdtemp(join(tmpdir(), "amends-bundle-"));
  }, patience);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("has no problem, and holds what Amends promises", () => {
    const { library, problems } = compiled;
    expect(problems.map(formatProblem)).toEqual([]);
    expect(library.cases.map(({ id }) => id)).toEqual(bundledCases.toSorted());
    expect(library.patterns.length).toBeGreaterThanOrEqual(28);
    expect(library.principles.length).toBeGreaterThanOrEqual(6);
    expect(library.phrases.length).toBeGreaterThanOrEqual(12);
    expect(library.patterns.every(({ variants }) => variants.length >= 2 && variants.length <= 4)).toBe(true);
  });

  test(
    "is compiled when its compiled form is missing or old, and comes out the same, byte for byte",
    async () => {
      expect(await bundleIsStale(folder)).toBe(true);
      const library = await loadOrCompile(folder);
      expect(await bundleIsStale(folder)).toBe(false);
      expect(await loadOrCompile(folder)).toEqual(JSON.parse(JSON.stringify(library)));

      const first = await filesIn(folder);
      expect(first.map(([name]) => name)).toEqual(Object.values(bundleFiles).toSorted());
      await writeBundle(compiled.library, folder);
      expect(await filesIn(folder)).toEqual(first);

      await utimes(join(folder, bundleFiles.library), new Date(0), new Date(0));
      expect(await bundleIsStale(folder)).toBe(true);
    },
    patience,
  );
});

async function filesIn(folder: string) {
  const names = (await readdir(folder)).sort();
  return Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const));
}

/** Published ids never change. */
const bundledCases =
  "lego harvest wunderlist codecademy smashing-magazine cubie american-airline shoe-shop sports-shop united logitech apple-support mosigra pokerstars".split(
    " ",
  );
