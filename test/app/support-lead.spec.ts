/** The support lead: something broke, and the team asks what to say and what to give. */
import { goToPlace } from "./door.ts";
import { articles, caseTitle, filters, markedPlaces, outcome, resultOf, results, searchBox } from "./screen.ts";
import { expect, test } from "./shared-door.ts";

test("a misspelt symptom finds its precedent, and the page says how it was read", async ({ app }) => {
  await searchBox(app).pressSequentially("codeca");
  await expect(results(app).first(), "a word half typed already finds").toContainText("Codecademy");

  await searchBox(app).fill("missng bricks");
  await expect(outcome(app)).toContainText("Showing missing for “missng”.");
  const first = results(app).first();
  await expect(first).toContainText("LEGO");
  await expect(first.locator("mark")).toContainText(["missing", "bricks"]);

  await expect(first).not.toContainText("read as");
  await app.getByRole("button", { name: "Why these?" }).click();
  await expect(first.getByRole("listitem")).toContainText(["“missng” read as “missing” in title", "“bricks” in title"]);
});

test("words in Russian, Ukrainian and Bulgarian find the same cases, misspelt ones too", async ({ app }) => {
  for (const [query, company] of [
    ["не хватает деталей в коробке", "LEGO"],
    ["сломали гетару", "United Airlines"],
    ["зламали гітару", "United Airlines"],
    ["грешен размер", "An online shoe shop"],
  ] as const) {
    await searchBox(app).fill(query);
    await expect(results(app).first()).toContainText(company);
    await expect(outcome(app)).toContainText("case");
  }
});

test("chips narrow to as many as they promise, and Backspace in an empty box takes the last one away", async ({
  app,
}) => {
  await searchBox(app).fill("refund");
  await app.locator("[data-answered='refund']").waitFor();
  const chip = filters(app)
    .getByRole("button", { name: /^Who spoke first: / })
    .first();
  const promised = Number(/, (\d+)$/.exec((await chip.getAttribute("aria-label")) ?? "")?.[1]);
  await chip.click();
  await expect(results(app)).toHaveCount(promised);
  const initiative = filters(app).getByRole("button", { name: /^Who spoke first: /, pressed: true });
  await expect(initiative).toBeVisible();

  await filters(app).getByRole("button", { name: "More…" }).click();
  await app.getByRole("group", { name: "Remedy" }).getByRole("button").first().click();
  const remedy = filters(app).getByRole("button", { name: /^Remedy: /, pressed: true });
  await expect(remedy).toBeVisible();

  await searchBox(app).focus();
  await app.keyboard.press("End");
  await app.keyboard.press("Backspace");
  await expect(searchBox(app)).toHaveValue("refun");
  await expect(filters(app).getByRole("button", { pressed: true })).toHaveCount(2);

  await searchBox(app).fill("");
  await app.keyboard.press("Backspace");
  await expect(initiative).toBeHidden();
  await expect(remedy).toBeVisible();
  await app.keyboard.press("Backspace");
  await expect(filters(app).getByRole("button", { pressed: true })).toHaveCount(0);
});

test("a case opens by mouse with what was searched still marked in it", async ({ app }) => {
  await searchBox(app).fill("missing bricks");
  await app.locator("[data-answered='missing bricks']").waitFor();
  await resultOf(app, "LEGO").click();
  await expect(caseTitle(app, /^Two missing bricks/)).toBeVisible();
  await expect.poll(() => markedPlaces(app, "hit")).toBeGreaterThan(2);

  await searchBox(app).fill("");
  await expect.poll(() => markedPlaces(app, "hit")).toBe(0);
});

test("a case opens by keyboard alone, and a second one beside it with Ctrl+Enter", async ({ app }) => {
  await app.keyboard.type("wrong size");
  await expect(results(app).first()).toContainText("An online shoe shop");
  await app.keyboard.press("Enter");
  await expect(caseTitle(app, "Wrong size, customer for life")).toBeVisible();

  await app.keyboard.press("Control+k");
  await app.keyboard.type("missing bricks");
  await expect(results(app).first()).toContainText("LEGO");
  await app.keyboard.press("Control+Enter");
  await expect(articles(app)).toHaveCount(2);
  await expect(caseTitle(app, "Wrong size, customer for life")).toBeVisible();
  await expect(caseTitle(app, /^Two missing bricks/)).toBeVisible();
});

test("two cases stand side by side from the menu, related ones first, and the second closes again", async ({ app }) => {
  await searchBox(app).fill("missing bricks");
  await app.locator("[data-answered='missing bricks']").waitFor();
  await resultOf(app, "LEGO").click();
  await app.getByRole("button", { name: "Compare" }).click();
  const menu = app.getByRole("menu", { name: /^Compare/ });
  await expect(menu.getByRole("menuitem").first()).toContainText("Logitech");
  await menu.getByRole("menuitem", { name: /^United Airlines/ }).click();

  await expect(articles(app)).toHaveCount(2);
  const [left, right] = await Promise.all([articles(app).first().boundingBox(), articles(app).last().boundingBox()]);
  expect(right?.x ?? 0).toBeGreaterThanOrEqual((left?.x ?? 0) + (left?.width ?? Number.POSITIVE_INFINITY));

  await app.getByRole("button", { name: "Close the second" }).click();
  await expect(articles(app)).toHaveCount(1);
  await expect(caseTitle(app, /^Two missing bricks/)).toBeVisible();
});

test("the closest, nothing, and nothing for these filters are three different answers", async ({ app }) => {
  await searchBox(app).fill("lego zebra");
  await expect(outcome(app)).toContainText("Nothing has all these words. Closest:");
  await expect(results(app).first()).toContainText("LEGO");

  await searchBox(app).fill("zebra unicorn");
  await expect(outcome(app)).toContainText("Nothing here is about that.");
  await expect(app.getByText("Try the words a customer would use:")).toBeVisible();
  await expect(resultOf(app, "LEGO")).toHaveCount(0);

  await goToPlace(app, "#/library?q=missing+bricks&industry=airline&initiative=proactive&failure=safety");
  await expect(outcome(app)).toHaveText("Nothing about that fits these filters.");
  await expect(app.getByText("Take a filter away to see more.")).toBeVisible();
  await expect(filters(app).getByRole("button", { pressed: true })).toHaveCount(3);
});
