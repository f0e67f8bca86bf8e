/** A file that leaves the app: among the downloads of a browser, or where the reader says in a dialog. */
import { expect, type Page, test } from "@playwright/test";
import { desktopOf } from "./hosts/host.ts";

export type SavedFile = { readonly name: string; readonly path: string };

/** Does what saves, and waits until the page says where the file is. */
export async function savedFile(page: Page, save: () => Promise<void>): Promise<SavedFile> {
  const desktop = desktopOf(page);
  if (!desktop) {
    const [download] = await Promise.all([page.waitForEvent("download"), save()]);
    const name = download.suggestedFilename();
    await expect(page.getByText(`${name} is in the downloads of your browser.`)).toBeVisible();
    const path = test.info().outputPath(name);
    await download.saveAs(path);
    return { name, path };
  }
  const path = test.info().outputPath(`saved-${performance.now()}`);
  await desktop.saveNextTo(path);
  await save();
  await expect(page.getByText(`Saved as ${path}`)).toBeVisible();
  return { name: (await desktop.suggestedName()) ?? "", path };
}
