/** What a writer types about a customer lives in memory only. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { findings, openCheck, pasteReply, replyBox } from "./check-screen.ts";
import { field, fillWithExamples, openPattern, preview, verdict } from "./compose-screen.ts";
import { expect, goToPlace, test } from "./door.ts";

/** Every byte that the app keeps, as one text. */
async function onDisk(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return (await Promise.all(files.map((file) => readFile(file, "utf8").catch(() => "")))).join("\n");
}

/** Everything that the browser keeps for the page, and what it shows of it outside. */
async function storedByBrowser(page: Page): Promise<string> {
  return page.evaluate(async () =>
    JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      history.state,
      document.cookie,
      document.title,
      (await indexedDB.databases()).length,
      await caches.keys(),
    ]),
  );
}

test("typed values are nowhere but on the screen and the clipboard", async ({ app, door }) => {
  const secret = "Zebulon Quillfeather";
  const pattern = "missing-part-same-team";
  await openPattern(app, pattern);
  await fillWithExamples(app, pattern);
  await field(app, "Customer's name").fill(secret);
  await expect(preview(app)).toContainText(secret);
  await app.keyboard.press("Control+Enter");
  await expect(verdict(app)).toHaveText(/^Copied/);
  await app.getByRole("button", { name: "Favourite" }).click();

  // The pattern's own name is kept, so this is the folder in which a leak would stand.
  await expect.poll(() => onDisk(door.dataDir)).toMatch(/"favourites":\s*\[\s*"pattern\/missing-part-same-team"/);
  expect(await onDisk(door.dataDir)).not.toContain("Quillfeather");
  expect(decodeURIComponent(app.url())).not.toContain("Quillfeather");
  const stored = await storedByBrowser(app);
  expect(stored).toContain("amends-token");
  expect(stored).not.toContain("Quillfeather");

  await app.getByRole("button", { name: "Back to the results" }).click();
  await openPattern(app, pattern);
  await expect(field(app, "Customer's name")).toHaveValue("");
});

test("a reply that is checked is nowhere but on the screen and the clipboard, and gone with a reload", async ({
  app,
  door,
}) => {
  await openCheck(app);
  await pasteReply(app, "Dear Zebulon Quillfeather, we are sorry for any inconvenience caused.");
  await app.keyboard.press("F8");
  await findings(app).getByRole("button", { name: "Don't mark this again" }).click();
  await app.keyboard.press("Control+Enter");
  await expect(app.getByRole("status").filter({ hasText: "Copied as you wrote it." })).toBeVisible();

  // The rule's name is kept, so this is the folder in which a leak would stand.
  await expect.poll(() => onDisk(door.dataDir)).toContain("en-weak-any-inconvenience");
  expect(await onDisk(door.dataDir)).not.toContain("Quillfeather");
  expect(decodeURIComponent(app.url())).not.toContain("Quillfeather");
  expect(await storedByBrowser(app)).not.toContain("Quillfeather");

  await goToPlace(app, "#/library?open=case/lego");
  await app.goBack();
  await expect(replyBox(app)).toHaveValue(/Quillfeather/);
  await app.reload();
  await expect(replyBox(app)).toHaveValue("");
});
