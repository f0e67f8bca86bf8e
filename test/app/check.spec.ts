/** The support lead reads a reply before it goes out: what it carries, what it lacks, what weakens it. */
import { chosenWords, findings, markedAs, openCheck, pasteReply, replyBox, untilChecked } from "./check-screen.ts";
import { readClipboard } from "./clipboard.ts";
import { field, fillWithExamples, openPattern } from "./compose-screen.ts";
import { expect, test } from "./door.ts";

const reply = `Hi Marta,

We are sorry for any inconvenience this may have caused. Your bookcase arrived without its shelf pegs.

  Sam\t‮x‬`;

test("by keyboard alone: pasted, read, a rule silenced and undone, a sentence put in, and copied as it stands", async ({
  app,
}) => {
  await app.keyboard.press("F7");
  await expect(replyBox(app)).toBeFocused();
  await pasteReply(app, reply);
  await expect(findings(app).getByRole("status").first()).toHaveText(/^Missing: responsibility, explanation, repair/);
  await expect.poll(() => markedAs(app, "words-regret")).toEqual(["sorry"]);

  await app.keyboard.press("F8");
  expect(await chosenWords(app)).toContain("sorry for any inconvenience");
  const first = findings(app).getByRole("button", { name: /^“sorry for any inconvenience/ });
  await expect(first).toHaveAttribute("aria-expanded", "true");
  await expect(findings(app)).toContainText("turns their report into a possibility");
  await expect(findings(app)).toContainText("A stock phrase of customer service");

  await app.keyboard.press("F6");
  await expect(first).toBeFocused();
  const silence = findings(app).getByRole("button", { name: "Don't mark this again" });
  for (let presses = 0; presses < 5 && !(await isFocused(silence)); presses++) await app.keyboard.press("Tab");
  await app.keyboard.press("Enter");
  await expect(findings(app)).toContainText("“Sorry if” is not marked any more.");
  await expect(first).toHaveCount(0);
  await expect(findings(app).getByRole("button", { name: "Undo" })).toBeFocused();
  await app.keyboard.press("Enter");
  await expect(first).toBeVisible();
  await expect(replyBox(app)).toBeFocused();

  const gap = findings(app).getByRole("button", { name: /^Responsibility missing/ });
  await app.keyboard.press("F6");
  for (let presses = 0; presses < 12 && !(await isFocused(gap)); presses++) await app.keyboard.press("Shift+Tab");
  await app.keyboard.press("Enter");
  const insert = findings(app).getByRole("button", { name: "Insert" }).first();
  await insert.waitFor();
  await app.keyboard.press("Tab");
  for (let presses = 0; presses < 3 && !(await isFocused(insert)); presses++) await app.keyboard.press("Tab");
  await app.keyboard.press("Enter");
  await expect(replyBox(app)).toBeFocused();
  await untilChecked(app);
  await expect(gap).toHaveCount(0);
  const written = await replyBox(app).inputValue();
  expect(written.length).toBeGreaterThan(reply.length);
  expect(written.startsWith("Hi Marta,\n\nWe are sorry for any inconvenience this may have caused. ")).toBe(true);

  await app.keyboard.press("Control+Enter");
  await expect(app.getByRole("status").filter({ hasText: "Copied as you wrote it." })).toBeVisible();
  expect(await readClipboard(app)).toEqual({ "text/plain": written });
  await app.keyboard.press("ControlOrMeta+Z");
  await expect(replyBox(app)).toHaveValue(reply);
  await app.keyboard.press("Control+Enter");
  await expect.poll(() => readClipboard(app)).toEqual({ "text/plain": reply });
});

function isFocused(button: ReturnType<typeof findings>): Promise<boolean> {
  return button.evaluateAll((all) => all.includes(document.activeElement as HTMLElement));
}

test("the marks move with the words while somebody types, and each has the words that it is for", async ({ app }) => {
  await openCheck(app);
  await pasteReply(app, "We lost your parcel. I'm sorry.");
  await expect.poll(() => markedAs(app, "words-regret")).toEqual(["sorry"]);
  await app.keyboard.press("ControlOrMeta+Home");
  // Seen before the next check can have ended.
  await app.keyboard.insertText("Dear Marta, ");
  expect(await markedAs(app, "words-regret")).toEqual(["sorry"]);
  await untilChecked(app);
  expect(await markedAs(app, "words-regret")).toEqual(["sorry"]);
  await expect(app.getByText("Regret", { exact: true }).first()).toBeVisible();
});

test("the unseen text under the box breaks its lines where the box does", async ({ app }) => {
  await openCheck(app);
  const long = `${"A supercalifragilistic bookcase, with (all) its “pegs”,\tarrived…  ".repeat(12)}\n\n${"w".repeat(300)}\n\n`;
  for (const width of [1440, 1024, 720]) {
    await app.setViewportSize({ width, height: 800 });
    await pasteReply(app, long);
    const heights = await replyBox(app).evaluate((box: HTMLTextAreaElement) => ({
      box: box.scrollHeight,
      under: box.previousElementSibling?.getBoundingClientRect().height ?? 0,
    }));
    expect(Math.abs(heights.box - heights.under)).toBeLessThan(2);
  }
});

test("a part leads to its sentence, and the next press to the next one that carries it", async ({ app }) => {
  await openCheck(app);
  await pasteReply(app, "I'm sorry for Saturday. We lost your parcel. I'm sorry for Sunday too.");
  const regret = findings(app).getByRole("button", { name: /^Part 1 Regret/ });
  await regret.click();
  const seen = [await chosenWords(app)];
  await regret.click();
  seen.push(await chosenWords(app));
  expect(seen.sort()).toEqual(["I'm sorry for Saturday.", "I'm sorry for Sunday too."]);
});

test("a silenced rule stays silenced after a reload, is listed with its source, and is marked again from there", async ({
  app,
}) => {
  await openCheck(app);
  await pasteReply(app, "We are sorry for any inconvenience caused.");
  await app.keyboard.press("F8");
  await findings(app).getByRole("button", { name: "Don't mark this again" }).click();
  await expect(findings(app)).toContainText("None of the weak phrases");
  await app.reload();
  await openCheck(app);
  await pasteReply(app, "We are sorry for any inconvenience caused.");
  await expect(findings(app)).toContainText("None of the weak phrases");
  await app.getByRole("button", { name: "Rules" }).click();
  const dialog = app.getByRole("dialog", { name: "Rules of the check" });
  await expect(dialog.getByRole("heading", { name: /^Any inconvenience/ })).toBeVisible();
  await expect(dialog).toContainText("A stock phrase of customer service");
  await dialog.getByRole("button", { name: "Mark again: Any inconvenience" }).click();
  await expect(dialog).toContainText("No rule is silenced.");
  await dialog.getByText("Български", { exact: true }).click();
  await expect(dialog.getByRole("heading", { level: 3 }).first()).toBeVisible();
  await app.keyboard.press("Escape");
  await expect(findings(app).getByRole("button", { name: /^“for any inconvenience/ })).toBeVisible();
});

test("each language is told from the text, another one can be chosen, and a stranger is named", async ({ app }) => {
  await openCheck(app);
  const language = app.getByRole("combobox", { name: "Language of the reply" });
  for (const name of ["English", "Русский", "Українська", "Български"]) {
    await app.getByRole("button", { name, exact: true }).click();
    await untilChecked(app);
    await expect(language.locator("option").first()).toHaveText(`${name}, as found`);
    await expect(findings(app).getByRole("heading", { name: /^Weak phrases: \d/ })).toBeVisible();
    await app.getByRole("button", { name: "Clear" }).click();
  }
  await pasteReply(app, "We lost your parcel on Friday. I'm sorry that it cost you the evening.");
  await language.selectOption("bg");
  await expect(findings(app)).toContainText("most sentences read as English");
  await findings(app).getByRole("button", { name: "Check it as English" }).click();
  await expect(findings(app)).not.toContainText("most sentences read as");
  await pasteReply(
    app,
    "Wir haben Ihre Bestellung am Montag verpackt und das Ladegerät vergessen. Das tut uns sehr leid.",
  );
  await expect(findings(app)).toContainText("the check knows only these four");
});

test("an open pattern brings its filled letter, and the draft that stood there can be had back", async ({ app }) => {
  const pattern = "missing-part-same-team";
  await openCheck(app);
  await pasteReply(app, "My own draft.");
  await openPattern(app, pattern);
  await fillWithExamples(app, pattern);
  await field(app, "Customer's name").fill("Ms Lindqvist");
  await app.keyboard.press("F7");
  await expect(replyBox(app)).toHaveValue(/Ms Lindqvist/);
  await untilChecked(app);
  await expect(findings(app).getByRole("button", { name: /Responsibility/ })).toBeVisible();
  await app.getByRole("button", { name: "Bring the draft back" }).click();
  await expect(replyBox(app)).toHaveValue("My own draft.");
  await app.goBack();
  await expect(field(app, "Customer's name")).toHaveValue("Ms Lindqvist");
});

test("a hundred thousand letters are checked, and typing among them does not wait for it", async ({ app }) => {
  const letters = 100_000;
  await openCheck(app);
  const paragraph =
    "We are sorry for any inconvenience. Your parcel did not arrive on Friday, as we had promised you.\n\n";
  const huge = paragraph.repeat(Math.ceil(letters / paragraph.length)).slice(0, letters);
  await pasteReply(app, huge);
  await expect(findings(app).getByRole("heading", { name: /^Weak phrases: \d{3,}/ })).toBeVisible();
  await replyBox(app).press("ControlOrMeta+End");
  const seen = await replyBox(app).evaluate(async (box: HTMLTextAreaElement) => {
    const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const isChecking = () => document.querySelector("[data-findings]")?.getAttribute("aria-busy") === "true";
    document.execCommand("insertText", false, "s");
    // By then the next check is under way, and it takes many times as long as a letter does to appear.
    await new Promise((resolve) => setTimeout(resolve, 200));
    document.execCommand("insertText", false, "o");
    await painted();
    return { isChecking: isChecking(), end: box.value.slice(-2) };
  });
  expect(seen).toEqual({ isChecking: true, end: "so" });
  await untilChecked(app);
});
