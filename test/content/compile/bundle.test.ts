import { mkdtemp, readdir, readFile, rm, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { formatProblem } from "#content";
import {
  bundleFiles,
  bundleIsStale,
  compileLibrary,
  contentDirectory,
  loadOrCompile,
  writeBundle,
} from "#content/compile";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "amends-bundle-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const written = async () => {
  const names = (await readdir(folder)).sort();
  return Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const));
};

describe("the bundled content", () => {
  test("has no problem, and holds what Amends promises", async () => {
    const { library, problems } = await compileLibrary(contentDirectory);
    expect(problems.map(formatProblem)).toEqual([]);
    expect(library.cases.map(({ id }) => id)).toEqual(bundledCases.toSorted());
    expect(library.patterns.length).toBeGreaterThanOrEqual(28);
    expect(library.principles.length).toBeGreaterThanOrEqual(6);
    expect(library.phrases.length).toBeGreaterThanOrEqual(12);
    expect(library.patterns.every(({ variants }) => variants.length >= 2 && variants.length <= 4)).toBe(true);
  });

  test("is written the same, byte for byte, each time", async () => {
    const { library } = await compileLibrary(contentDirectory);
    await writeBundle(library, folder);
    const first = await written();
    await writeBundle((await compileLibrary(contentDirectory)).library, folder);
    expect(first.map(([name]) => name)).toEqual(Object.values(bundleFiles).toSorted());
    expect(await written()).toEqual(first);
  });

  test("is compiled again when its compiled form is missing or older than a source", async () => {
    expect(await bundleIsStale(folder)).toBe(true);
    const library = await loadOrCompile(folder);
    expect(await bundleIsStale(folder)).toBe(false);
    expect(await loadOrCompile(folder)).toEqual(JSON.parse(JSON.stringify(library)));
    await utimes(join(folder, bundleFiles.library), new Date(0), new Date(0));
    expect(await bundleIsStale(folder)).toBe(true);
  });
});

/** Published ids never change. */
const bundledCases =
  "lego harvest wunderlist codecademy smashing-magazine cubie american-airline shoe-shop sports-shop united logitech apple-support mosigra pokerstars".split(
    " ",
  );
