/** The writer whose help desk fills in what it knows: its tags in a reply of several pieces. */
import { toHtml, toPlain } from "#content/compose";
import { partsOf, readClipboard } from "./clipboard.ts";
import { field, verdict } from "./compose-screen.ts";
import { expect, test } from "./door.ts";
import { alone, billing, fillByKeyboard, keepIt, ownLines } from "./reply-pieces.ts";
import { addByTyping, goToReply, pieces, tabTo } from "./reply-screen.ts";
import { untilReady } from "./screen.ts";

test("three pieces are copied in the tags of Zendesk, by keyboard alone", async ({ app }) => {
  test.setTimeout(120_000);
  await untilReady(app);
  await goToReply(app);
  await addByTyping(app, billing);
  await addByTyping(app, keepIt);
  await tabTo(app, app.getByRole("button", { name: "Own lines" }));
  await app.keyboard.press("Enter");
  await app.keyboard.insertText(ownLines);
  await expect(pieces(app)).toHaveCount(3);

  await tabTo(app, app.getByRole("button", { name: /^Copies for/ }));
  await app.keyboard.press("Enter");
  await app.getByRole("menu", { name: "Copies for" }).waitFor();
  await app.keyboard.press("Home");
  await app.keyboard.press("Enter");
  await expect(app.getByRole("button", { name: /^Copies for/ })).toHaveText(/Zendesk/);
  for (const known of ["Your name", "Ticket number"]) await expect(field(app, known)).toHaveCount(0);

  await fillByKeyboard(app, "What they ordered");
  await app.keyboard.press("Control+Enter");
  await expect(verdict(app)).toHaveText("Copied for Zendesk. Paste it into your reply.");

  const drafts = [keepIt, billing].map((id) => alone(id, "zendesk"));
  const [first = [], second = []] = drafts.map((draft) => toPlain(draft, "strict").split("\n\n"));
  const expected = [...first.slice(0, -1), ...second.slice(1, -1), ownLines, "{{current_user.name}}"];
  const [html = [], more = []] = drafts.map((draft) => toHtml(draft, "strict").split(/(?=<p>)/));
  const expectedHtml = [
    ...html.slice(0, -1),
    ...more.slice(1, -1),
    "<p>The driver rang me: it is on his van.</p><p>More tomorrow.</p><p>{{current_user.name}}</p>",
  ];
  const copied = await readClipboard(app);
  expect(copied["text/plain"]).toBe(expected.join("\n\n"));
  expect(copied["text/html"]).toBe((await partsOf(app, expectedHtml.join(""))).html);
  expect(copied["text/plain"]).toContain("{{ticket.id}}");
});
