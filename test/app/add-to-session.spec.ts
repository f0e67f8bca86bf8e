/** A trainer who is reading a case and wants it in a session, with the keyboard alone. */
import { goToPlace } from "./door.ts";
import { tabTo, told } from "./reply-screen.ts";
import { placeOf } from "./screen.ts";
import { expect, test } from "./shared-door.ts";
import { caseNames, fifteen, openAddToSession, sessionRow, shippedTitle } from "./training-screen.ts";

test("an open case is put into a session from its Slides menu, and taken back, without leaving it", async ({ app }) => {
  const bar = app.getByRole("button", { name: "Slides" });
  const add = async (id: string, company: string) => {
    await goToPlace(app, `#/library?open=case/${id}`);
    return openAddToSession(app, company);
  };
  let dialog = await add("lego", "LEGO");
  await expect(dialog).toContainText("It comes last, with its usual 15 minutes.");
  await expect(dialog.getByRole("button", { name: /^A new session/ })).toBeFocused();
  await app.keyboard.press("Escape");
  await expect(bar).toBeFocused();

  dialog = await add("lego", "LEGO");
  await app.keyboard.press("Enter");
  await expect(told(app, "“LEGO” is now in “New session” with 15 minutes: 18 in all.")).toBeVisible();
  await expect(bar).toBeFocused();

  dialog = await add("cubie", "Cubie");
  await expect(dialog.getByRole("button", { name: /^New session 18 minutes/ })).toBeFocused();
  await app.keyboard.press("Enter");
  await expect(told(app, "“Cubie” is now in “New session” with 6 minutes: 24 in all, 6 too many.")).toBeVisible();
  dialog = await add("cubie", "Cubie");
  await expect(dialog.getByRole("button", { name: /^New session holds it already/ })).toBeDisabled();
  await app.keyboard.press("Escape");
  await app.getByRole("button", { name: "Undo", exact: true }).press("Enter");
  await expect(told(app, "Taken back: adding “Cubie”.")).toBeVisible();
  expect(placeOf(app).get("open")).toBe("case/cubie");

  const copied = shippedTitle(fifteen);
  dialog = await add("cubie", "Cubie");
  await tabTo(app, dialog.getByRole("button", { name: `Copy of “${copied}”` }));
  await app.keyboard.press("Enter");
  await expect(told(app, `“Cubie” is now in “${copied} (2)”`)).toBeVisible();

  await app.keyboard.press("Alt+S");
  await sessionRow(app, `${copied} (2)`).press("Enter");
  expect(await caseNames(app)).toEqual(["Codecademy", "Cubie"]);
  await app.getByRole("button", { name: "Delete", exact: true }).press("Enter");
  await sessionRow(app, "New session").press("Enter");
  expect(await caseNames(app)).toEqual(["LEGO"]);
  await app.getByRole("button", { name: "Delete", exact: true }).press("Enter");
  await expect(sessionRow(app, "New session")).toHaveCount(0);
});
