/** The address holds the place: what a lead sends round as a link opens as the same page. */
import { goToPlace } from "./door.ts";
import { articles, caseTitle, filters, outcome, placeOf, results, searchBox, untilReady } from "./screen.ts";
import { expect, test } from "./shared-door.ts";

/** A query, two filters, an open case and a second one beside it. */
const full = "#/library?q=missing+part&failure=missing-part&initiative=prompt-reply&open=case/lego&beside=case/united";

test("back and forward walk through query, filters, the open case and the one beside it", async ({ app }) => {
  await searchBox(app).fill("missing bricks");
  await expect(results(app).first()).toContainText("LEGO");
  await filters(app)
    .getByRole("button", { name: /^What failed: Part missing/ })
    .click();
  await results(app).first().click();
  await expect(caseTitle(app, /^Two missing bricks/)).toBeVisible();
  await app.getByRole("button", { name: "Compare" }).click();
  await app.getByRole("menuitem", { name: /^Logitech/ }).click();
  await expect(articles(app)).toHaveCount(2);

  await app.goBack();
  await expect(articles(app)).toHaveCount(1);
  await expect(caseTitle(app, /^Two missing bricks/)).toBeVisible();
  await app.goBack();
  await expect(articles(app)).toHaveCount(0);
  await expect(filters(app).getByRole("button", { pressed: true })).toHaveCount(1);
  await expect(searchBox(app)).toHaveValue("missing bricks");
  await app.goBack();
  await expect(filters(app).getByRole("button", { pressed: true })).toHaveCount(0);
  await expect(searchBox(app)).toHaveValue("missing bricks");

  for (let step = 0; step < 3; step++) await app.goForward();
  await expect(articles(app)).toHaveCount(2);
  await expect(searchBox(app, { shown: false })).toHaveValue("missing bricks");
});

test.describe("with a clock of its own", () => {
  test.use({ ownProfile: true });

  test("a query opened before the address has followed it is still there after Back", async ({ app: page }) => {
    await page.clock.install();
    await page.reload();
    await untilReady(page);
    await page.clock.pauseAt(Date.now() + 60_000);
    await searchBox(page).fill("lego bricks");
    await expect(results(page).first()).toContainText("LEGO");
    expect(placeOf(page).get("q")).toBeNull();
    await results(page).first().click();
    await expect(caseTitle(page, /^Two missing bricks/)).toBeVisible();
    await page.goBack();
    await expect(articles(page)).toHaveCount(0);
    await expect(searchBox(page)).toHaveValue("lego bricks");
  });
});

test("reload keeps the whole place", async ({ app }) => {
  await goToPlace(app, full);
  await expect(articles(app)).toHaveCount(2);
  await app.reload();
  await expect(articles(app)).toHaveCount(2);
  await expect(searchBox(app, { shown: false })).toHaveValue("missing part");
  expect([...placeOf(app).entries()]).toEqual([...new URLSearchParams(full.split("?")[1]).entries()]);
});

test("a link opened in a second tab borrows the key from the first and shows the same place", {
  tag: "@browser",
}, async ({ app, door }) => {
  const second = await app.context().newPage();
  await second.goto(`${door.origin}/${full}`);
  await expect(articles(second)).toHaveCount(2);
  await second.getByRole("button", { name: "Close the second" }).click();
  await expect(searchBox(second)).toHaveValue("missing part");
  await expect(filters(second).getByRole("button", { pressed: true })).toHaveCount(2);
  await expect(outcome(second)).toContainText("case");
});

test("a link opened where no Amends is open says what to do, and shows nothing of the library", {
  tag: "@browser",
}, async ({ browser, door }) => {
  const stranger = await browser.newContext();
  const page = await stranger.newPage();
  await page.goto(`${door.origin}/${full}`);
  await expect(page.getByRole("heading", { name: "Amends cannot open" })).toBeVisible();
  await expect(page.getByText("opened without the key of the running Amends")).toBeVisible();
  await expect(page.getByText("Open the address that Amends printed when it started")).toBeVisible();
  await expect(articles(page)).toHaveCount(0);
  await stranger.close();
});

test("a link to something that this library does not hold says so and leads back", async ({ app }) => {
  await goToPlace(app, "#/library?open=case/never-written");
  await expect(app.getByRole("heading", { name: "This is not in the library" })).toBeVisible();
  await app.getByRole("button", { name: "Back to the library" }).click();
  await expect(app.getByRole("heading", { name: /Who has been here before/ })).toBeVisible();
});
