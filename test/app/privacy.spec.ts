/** What a writer types about a customer lives in memory only. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { field, fillWithExamples, openPattern, preview, verdict } from "./compose-screen.ts";
import { expect, test } from "./door.ts";

/** Every byte that the app keeps, as one text. */
async function onDisk(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return (await Promise.all(files.map((file) => readFile(file, "utf8").catch(() => "")))).join("\n");
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
  const stored = await app.evaluate(async () =>
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
  expect(stored).toContain("amends-token");
  expect(stored).not.toContain("Quillfeather");

  await app.getByRole("button", { name: "Back to the results" }).click();
  await openPattern(app, pattern);
  await expect(field(app, "Customer's name")).toHaveValue("");
});
