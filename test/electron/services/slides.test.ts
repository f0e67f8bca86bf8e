/** The slides of a case as a file of its own. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Library } from "#content";
import { compileLibrary, contentDirectory } from "#content/compile";
import { deckOf } from "#content/present";
import { requests } from "#contract";
import { eachReader } from "./reader.ts";

let library: Library;
beforeAll(async () => {
  library = (await compileLibrary(contentDirectory)).library;
}, 60_000);

const reader = eachReader();
beforeEach(() => writeFile(join(reader.folder(), "library.json"), JSON.stringify(library)));

async function saved(format: "marp" | "html") {
  const file = await reader.start().saveSlides({ study: "lego", format });
  if (file.kind !== "download") throw new Error(file.kind);
  return { ...file, text: Buffer.from(file.base64, "base64").toString() };
}

describe("saving what a room did", () => {
  const done = {
    hands: [1, 1],
    teams: [{ text: "Sorry.", components: ["regret"] }],
    spent: [60_000],
  };

  test("gives a page with hands, texts and the names of their parts", async () => {
    const file = await reader.start().saveResult({ study: "lego", ...done });
    if (file.kind !== "download") throw new Error(file.kind);
    expect(file.name).toMatch(/^lego-result-\d{4}-\d\d-\d\d\.html$/);
    const page = Buffer.from(file.base64, "base64").toString();
    expect(page).toContain('<td class="number">2</td>');
    expect(page).toContain("found in it: Regret.");
  });

  test.each([
    { ...done, hands: [-1] },
    { ...done, teams: [{ text: "x".repeat(1501), components: [] }] },
    { ...done, spent: [Number.NaN] },
    { ...done, path: "/etc/passwd" },
  ])("refuses what no room can do", (input) => {
    expect(requests.saveResult.input.safeParse({ study: "lego", ...input }).success).toBe(false);
  });
});

describe("saving the slides of a case", () => {
  test("gives Markdown that Marp reads, with components by their names", async () => {
    const { name, type, text } = await saved("marp");
    expect([name, type]).toEqual(["lego-slides.md", "text/markdown"]);
    expect(text).toMatch(/^---\nmarp: true\n/);
    expect(text).toContain("*In these words: Responsibility");
  });

  test("gives one HTML file with every slide", async () => {
    const { name, type, text } = await saved("html");
    expect([name, type]).toEqual(["lego-slides.html", "text/html"]);
    const study = library.cases.find(({ id }) => id === "lego");
    if (study === undefined) throw new Error("the library holds no lego");
    expect(text.match(/<section /g)).toHaveLength(deckOf(study, library).slides.length);
  });

  test("says why it could not, when there is no such case", async () => {
    expect(await reader.start().saveSlides({ study: "no-such-case", format: "html" })).toEqual({
      kind: "failed",
      reason: "The library holds no case “no-such-case”.",
      remedy: "Open a case from the list and save its slides from there.",
    });
  });

  test.each([
    { study: "../../etc/passwd", format: "html" },
    { study: "lego", format: "exe" },
    { study: "lego", format: "html", path: "elsewhere.html" },
    { study: "x".repeat(81), format: "marp" },
    { study: "lego" },
  ])("is refused at the door for %j", (input) => {
    expect(requests.saveSlides.input.safeParse(input).success).toBe(false);
  });
});
