/** The writer: several patterns and own lines become one reply. */
import { toHtml, toPlain } from "#content/compose";
import { putOnClipboard, readClipboard } from "./clipboard.ts";
import { field, openPattern, preview, verdict } from "./compose-screen.ts";
import { goToPlace } from "./door.ts";
import { alone, billing, fillByKeyboard, keepIt, message, ownLines, title } from "./reply-pieces.ts";
import {
  addBox,
  addByTyping,
  goToReply,
  messageBox,
  pieceNames,
  pieces,
  tabTo,
  tabToPiece,
  told,
} from "./reply-screen.ts";
import { reachedResult, searchBox } from "./screen.ts";
import { expect, test } from "./shared-door.ts";

test("three pieces are stacked, ordered, filled in once and copied, by keyboard alone", async ({ app }) => {
  test.setTimeout(120_000);
  await goToPlace(app, "#/patterns");
  await app.keyboard.press("Control+K");
  await app.keyboard.type(title(keepIt));
  await expect.poll(() => reachedResult(app)).toContain(title(keepIt));
  await app.keyboard.press("Alt+Enter");
  await expect(told(app, "Added to the reply, 1 piece.")).toBeVisible();

  await app.keyboard.press("Control+K");
  await app.keyboard.type(title(billing));
  await expect.poll(() => reachedResult(app)).toContain(title(billing));
  await app.keyboard.press("Enter");
  await expect(field(app, "What goes back")).toBeFocused();
  await app.keyboard.insertText("what goes back 1");
  await app.keyboard.press("Alt+Enter");
  await expect(told(app, "Added to the reply, 2 pieces.")).toBeVisible();
  await expect(app.getByRole("button", { name: "Reply , 2 pieces" })).toBeVisible();

  await goToReply(app);
  await tabTo(app, app.getByRole("button", { name: "Own lines" }));
  await app.keyboard.press("Enter");
  await expect(app.getByRole("textbox", { name: "Own lines" })).toBeFocused();
  await app.keyboard.insertText(ownLines);
  expect(await pieceNames(app)).toEqual([title(keepIt), title(billing), "The driver rang me: it is on his van…"]);

  await tabToPiece(app, 1);
  await app.keyboard.press("Alt+ArrowUp");
  await expect(told(app, `“${title(billing)}” is now 1 of 3.`)).toBeVisible();
  expect((await pieceNames(app)).slice(0, 2)).toEqual([title(billing), title(keepIt)]);
  await expect(pieces(app).first()).toBeFocused();

  await tabTo(app, messageBox(app));
  await app.keyboard.insertText(message);
  await expect(field(app, "Customer's name")).toHaveValue("");
  await tabTo(app, app.getByRole("button", { name: "Ms Lindqvist · from the message" }));
  await app.keyboard.press("Enter");
  await expect(field(app, "Customer's name")).toHaveValue("Ms Lindqvist");
  await expect(field(app, "Customer's name")).toBeFocused();
  await tabTo(app, app.getByRole("button", { name: "48213 · from the message" }));
  await app.keyboard.press("Enter");
  await expect(field(app, "Order number")).toHaveValue("48213");

  expect(await fillByKeyboard(app, "What goes back")).toBeGreaterThan(12);
  await expect(verdict(app)).toHaveText("Everything is filled in.");
  await app.keyboard.press("Control+Enter");
  await expect(verdict(app)).toHaveText("Copied. Paste it into your reply.");

  const [first, second] = [alone(billing), alone(keepIt)];
  const letters = [first, second].map((draft) => toPlain(draft, "strict").split("\n\n"));
  const expected = [...(letters[0] ?? []).slice(0, -1), ...(letters[1] ?? []).slice(1, -1), ownLines, "Your name 1"];
  const pages = [first, second].map((draft) => toHtml(draft, "strict").split(/(?=<p>)/));
  const expectedHtml = [
    ...(pages[0] ?? []).slice(0, -1),
    ...(pages[1] ?? []).slice(1, -1),
    "<p>The driver rang me: it is on his van.</p><p>More tomorrow.</p><p>Your name 1</p>",
  ];
  expect(expected[0]).toBe("Dear Ms Lindqvist,");
  const copied = await readClipboard(app);
  expect(copied["text/plain"]).toBe(expected.join("\n\n"));
  expect(copied["text/html"]).toBe(expectedHtml.join(""));
});

test("a piece that was taken out comes back where it stood, by the key, by the button and by the offer", async ({
  app,
}) => {
  await goToReply(app);
  await addByTyping(app, keepIt);
  await addByTyping(app, billing);
  const before = await pieceNames(app);
  const waysBack = [
    () => app.keyboard.press("Control+Z"),
    () => app.getByRole("button", { name: `Undo taking out “${title(keepIt)}”` }).click(),
    () => app.getByRole("button", { name: "Undo", exact: true }).click(),
  ];
  for (const comeBack of waysBack) {
    await tabToPiece(app, 0);
    await app.keyboard.press("Delete");
    await expect(told(app, "Taken out of the reply, 1 piece.")).toBeVisible();
    expect(await pieceNames(app)).toEqual([title(billing)]);
    await comeBack();
    await expect(told(app, `Taken back: taking out “${title(keepIt)}”. 2 pieces.`)).toBeVisible();
    expect(await pieceNames(app)).toEqual(before);
  }
  await app.keyboard.press("Control+Shift+Z");
  await expect(pieces(app)).toHaveCount(1);
});

test("a piece is dragged by its handle, and can be put back in the order of an apology", async ({ app }) => {
  await goToReply(app);
  await addByTyping(app, keepIt);
  await addByTyping(app, billing);
  expect(await pieceNames(app)).toEqual([title(keepIt), title(billing)]);
  await expect(app.getByRole("button", { name: "Put in order" })).toHaveCount(0);
  const [from, to] = [await pieces(app).nth(1).boundingBox(), await pieces(app).nth(0).boundingBox()];
  if (!from || !to) throw new Error("the pieces are not in the page");
  await app.mouse.move(from.x + 16, from.y + 20);
  await app.mouse.down();
  await app.mouse.move(from.x + 16, from.y, { steps: 4 });
  await app.mouse.move(to.x + 16, to.y + 3, { steps: 6 });
  await app.mouse.up();
  await expect.poll(() => pieceNames(app)).toEqual([title(billing), title(keepIt)]);
  await app.getByRole("button", { name: "Put in order" }).click();
  expect(await pieceNames(app)).toEqual([title(keepIt), title(billing)]);
});

test("a gap stops the copy and takes the focus; a copy with gaps writes visible words", async ({ app }) => {
  await goToReply(app);
  await addByTyping(app, keepIt);
  await putOnClipboard(app, "what was there before");
  await app.keyboard.press("Control+Enter");
  await expect(field(app, "What they ordered")).toBeFocused();
  await expect(verdict(app)).toHaveText(
    /^Nothing was copied\. \d+ fields are still needed, “What they ordered” first\.$/,
  );
  expect(await readClipboard(app)).toEqual({ "text/plain": "what was there before" });
  await app.getByRole("button", { name: "Copy with gaps" }).click();
  await expect(verdict(app)).toHaveText(/^Copied/);
  expect((await readClipboard(app))["text/plain"]).toMatch(
    /^Dear \[customer's name\?\],\n\nWe packed \[what we sent\?\]/,
  );
});

test("T adds the open pattern with the words typed into it, and is a letter while a field is typed in", async ({
  app,
}) => {
  await openPattern(app, keepIt);
  await field(app, "Customer's name").fill("Mar");
  await field(app, "Customer's name").press("End");
  await app.keyboard.type("ta");
  await expect(field(app, "Customer's name")).toHaveValue("Marta");
  await app.getByRole("heading", { level: 1 }).click();
  await app.keyboard.press("t");
  await expect(told(app, "Added to the reply, 1 piece.")).toBeVisible();
  await app.keyboard.press("t");
  await expect(told(app, "is in the reply already, in this wording.")).toBeVisible();
  await app.keyboard.press("r");
  await expect(field(app, "Customer's name")).toHaveValue("Marta");
  await expect(pieces(app)).toHaveCount(1);
});

test("T and its undo work from the list, and only patterns are added", async ({ app }) => {
  await goToPlace(app, "#/library?q=missing%20bricks&open=case/lego");
  await app.getByRole("heading", { level: 1 }).click();
  await app.keyboard.press("t");
  await expect(told(app, "Only patterns can be added to the reply.")).toBeVisible();
  await goToPlace(app, "#/patterns");
  await searchBox(app).fill(title(keepIt));
  await expect.poll(() => reachedResult(app)).toContain(title(keepIt));
  await searchBox(app).press("Alt+Enter");
  await expect(told(app, "Added to the reply, 1 piece.")).toBeVisible();
  await app.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(told(app, `Taken back: adding “${title(keepIt)}”. No pieces.`)).toBeVisible();
});

test("greeting and sign-off stand once, and the switch gives each piece its own again", async ({ app }) => {
  await goToReply(app);
  await addByTyping(app, keepIt);
  await addByTyping(app, billing);
  const greetings = preview(app).getByText(/^Dear/);
  await expect(greetings).toHaveCount(1);
  await expect(pieces(app).first()).toContainText("Gives the greeting; without its sign-off");
  await expect(pieces(app).nth(1)).toContainText("Without its greeting; gives the sign-off");
  await app.getByRole("checkbox", { name: "One greeting and one sign-off" }).uncheck();
  await expect(greetings).toHaveCount(2);
  await expect(pieces(app).first()).not.toContainText("greeting");
});

test("another wording of a piece is chosen from its menu by keyboard, and keeps what was typed", async ({ app }) => {
  await goToReply(app);
  await addByTyping(app, billing);
  await field(app, "What goes back").fill("€42.00");
  const menu = app.getByRole("button", { name: /^Wording: E-mail/ });
  await menu.focus();
  await app.keyboard.press("Enter");
  await app.keyboard.press("ArrowDown");
  await app.keyboard.press("Enter");
  await expect(app.getByRole("button", { name: "Wording: Telephone, humble" })).toBeVisible();
  await expect(preview(app)).toContainText("€42.00 is on its way back");
});

test("the reply outlives a look at the library; clearing it takes everything of this customer away, and can be undone", async ({
  app,
}) => {
  await goToReply(app);
  await addByTyping(app, keepIt);
  await messageBox(app).fill(message);
  await field(app, "Customer's name").fill("Ms Lindqvist");
  await goToPlace(app, "#/library?open=case/lego");
  await expect(app.getByRole("heading", { level: 1, name: "Two missing bricks" })).toBeVisible();
  await goToReply(app);
  await expect(field(app, "Customer's name")).toHaveValue("Ms Lindqvist");
  await app.getByRole("button", { name: "Clear", exact: true }).click();
  await expect(addBox(app)).toBeFocused();
  await expect(messageBox(app)).toHaveValue("");
  await addByTyping(app, keepIt);
  await expect(field(app, "Customer's name")).toHaveValue("");
  await app.keyboard.press("Control+Z");
  await app.keyboard.press("Control+Z");
  await expect(field(app, "Customer's name")).toHaveValue("Ms Lindqvist");
  await expect(messageBox(app)).toHaveValue(message);
  await app.reload();
  await expect(app.getByRole("heading", { name: "Nothing in the reply yet" })).toBeVisible();
  await expect(messageBox(app)).toHaveValue("");
});
