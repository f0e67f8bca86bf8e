/**
 * The packed app opens its library and finds something in it: its main bundle, taken out of the archive into a folder
 * far from the sources, run with the double of Electron. The packed program itself cannot be driven: its fuses forbid it.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extractAll } from "@electron/asar";
import { chromium, type Page } from "@playwright/test";
import { findBrowser } from "../app/find-browser.ts";
import { results, searchBox } from "../app/screen.ts";
import { openDouble } from "../electron-double/host/open-double.ts";
import type { Goal } from "./goal.ts";

const query = "missing part";
const expected = /LEGO/;

export async function opensGoal(archive: string): Promise<Goal> {
  const folder = await mkdtemp(join(tmpdir(), "amends-packed-"));
  try {
    const app = join(folder, "app");
    extractAll(archive, app);
    const result = await resultIn(app, join(folder, "data"));
    await rm(join(app, "build", "content", "library.json"));
    const control = await resultIn(app, join(folder, "control"));
    return {
      met: expected.test(result) && !expected.test(control),
      figures: { query, result, control_without_its_library: control },
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The result that the query is for, or what is shown in its place. */
async function resultIn(app: string, dataDir: string): Promise<string> {
  const browser = await chromium.launch(findBrowser());
  try {
    const context = await browser.newContext();
    const double = await openDouble({ context, dataDir, mainFile: join(app, "build", "main", "main.js") });
    try {
      return await search(await double.window(1));
    } finally {
      await double.close();
    }
  } finally {
    await browser.close();
  }
}

function search(page: Page): Promise<string> {
  const found = async () => {
    await searchBox(page).fill(query);
    const first = results(page).filter({ hasText: expected }).first();
    await first.waitFor();
    return ((await first.textContent()) ?? "").slice(0, 60);
  };
  const refused = async () => {
    const cannot = page.getByRole("heading", { name: "Amends cannot open" });
    await cannot.waitFor();
    return cannot.innerText();
  };
  return Promise.any([found(), refused()]);
}
