/** What a writer types about a customer lives in memory only. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { bundledLibrary } from "./bundled-library.ts";
import { findings, openCheck, pasteReply, replyBox } from "./check-screen.ts";
import { readClipboard } from "./clipboard.ts";
import { field, fillWithExamples, openPattern, preview, verdict } from "./compose-screen.ts";
import { expect, goToPlace, test } from "./door.ts";
import { openQuickWindow, pressTheLast } from "./quick-screen.ts";
import { addByTyping, goToReply, messageBox } from "./reply-screen.ts";

/** Every byte that the app keeps, as one text. */
async function onDisk(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return (await Promise.all(files.map((file) => readFile(file, "utf8").catch(() => "")))).join("\n");
}

/** Everything that the browser keeps for the page, as one text. */
function inBrowser(app: Page): Promise<string> {
  return app.evaluate(async () =>
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

test("a reply and the customer's message are nowhere but on the screen and the clipboard", async ({ app, door }) => {
  await goToReply(app);
  await addByTyping(app, "keep-the-wrong-one");
  await messageBox(app).fill("My name is Zebulon Quillfeather, order no. 7788990.");
  await app.getByRole("button", { name: "Zebulon Quillfeather · from the message" }).click();
  await app.getByRole("button", { name: "Own lines" }).click();
  await app.keyboard.insertText("Dear Mr Quillfeather, I rang.");
  await app.getByRole("button", { name: "Copy with gaps" }).click();
  await expect(verdict(app)).toHaveText(/^Copied/);
  expect((await readClipboard(app))["text/plain"]).toContain("Quillfeather");
  await openPattern(app, "missing-part-same-team");
  await app.getByRole("button", { name: "Favourite" }).click();

  await expect.poll(() => onDisk(door.dataDir)).toMatch(/"favourites":\s*\[\s*"pattern\/missing-part-same-team"/);
  for (const secret of ["Quillfeather", "7788990"]) {
    expect(await onDisk(door.dataDir)).not.toContain(secret);
    expect(decodeURIComponent(app.url())).not.toContain(secret);
    expect(await inBrowser(app)).not.toContain(secret);
  }
});

test("typed values are nowhere but on the screen and the clipboard", { tag: "@door" }, async ({ app, door }) => {
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
  const stored = await inBrowser(app);
  expect(stored.includes("amends-token"), "a browser's tab keeps the key of the launch").toBe(!door.desktop);
  expect(stored).not.toContain("Quillfeather");

  await app.getByRole("button", { name: "Back to the results" }).click();
  await openPattern(app, pattern);
  await expect(field(app, "Customer's name")).toHaveValue("");
});

test("the quick window leaves a count behind, and neither the words searched for nor those filled in", {
  tag: "@door",
}, async ({ app, door }) => {
  const quick = await openQuickWindow(app);
  await quick.keyboard.type("charged Quillfeather twice");
  await quick.keyboard.press("Enter");
  const fields = quick.locator("[data-field]");
  await expect(fields.first()).toBeFocused();
  for (const one of await fields.filter({ visible: true }).all()) {
    if (await one.evaluate((element) => element.matches("textarea, input:not([type=checkbox])"))) {
      await one.fill("Zebulon Quillfeather");
    }
  }
  const title = await quick.getByRole("heading", { level: 2 }).textContent();
  await pressTheLast(quick, "Control+Enter");
  expect((await readClipboard(app))["text/plain"]).toContain("Quillfeather");

  // Counted in a file that is there, so this is the folder in which a leak would stand.
  await expect.poll(() => onDisk(door.dataDir)).toMatch(/"amends-usage"[\s\S]*"count": 1/);
  const kept = await onDisk(door.dataDir);
  const copied = bundledLibrary().patterns.find((one) => one.title === title);
  expect(kept).toContain(`"${copied?.id}"`);
  expect(kept).not.toContain("Quillfeather");
  expect(decodeURIComponent(app.url())).not.toContain("Quillfeather");
  expect(await app.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain(
    "Quillfeather",
  );

  await goToPlace(app, "#/preferences");
  await app.getByRole("button", { name: "Forget how often patterns were copied" }).click();
  await expect(app.getByRole("button", { name: "Forget how often patterns were copied" })).toBeDisabled();
  await expect
    .poll(async () => (await readFile(join(door.dataDir, "usage.json"), "utf8")).includes("count"))
    .toBe(false);
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
  expect(await inBrowser(app)).not.toContain("Quillfeather");

  await goToPlace(app, "#/library?open=case/lego");
  await app.goBack();
  await expect(replyBox(app)).toHaveValue(/Quillfeather/);
  await app.reload();
  await expect(replyBox(app)).toHaveValue("");
});
