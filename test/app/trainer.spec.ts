/** The trainer reads a case before the room comes in: outline, find, print, and the keys that need no mouse. */
import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { goToPlace } from "./door.ts";
import { articles, caseTitle, markedPlaces, results, searchBox } from "./screen.ts";
import { expect, test } from "./shared-door.ts";

const lego = "#/library?open=case/lego";

test("a case begins with its facts, and its outline leads to every section", async ({ app }) => {
  await goToPlace(app, lego);
  const article = articles(app);
  await expect(article.getByRole("term").first()).toBeInViewport();
  for (const fact of ["When", "Failed", "Answered", "Gave", "Outcome", "How sure we are"]) {
    await expect(article.getByRole("term").filter({ hasText: fact })).toBeVisible();
  }
  const outline = app.getByRole("navigation", { name: "In this case" });
  const names = await outline.getByRole("button").allTextContents();
  expect(names).toEqual([
    "What happened",
    "What they said",
    "What they did",
    "Outcome",
    "Why it works",
    "What to copy",
    "What not to copy",
    "Discuss",
    "Anatomy",
    "Sources",
    "Your note",
  ]);
  await expect(article.getByRole("heading", { name: "Sources" })).not.toBeInViewport();
  await outline.getByRole("button", { name: "Sources" }).click();
  await expect(article.getByRole("heading", { name: "Sources" })).toBeInViewport();
  await outline.getByRole("button", { name: "What happened" }).click();
  await expect(article.getByRole("heading", { name: "What happened" })).toBeInViewport();
});

test("only sources lead out of the library: each by its whole address, in a window of its own, and only where it is secure", async ({
  app,
}) => {
  await goToPlace(app, lego);
  await expect(
    articles(app).getByRole("link", { name: "https://eatitandlikeit.wordpress.com/" }).first(),
  ).toBeVisible();
  await expect(articles(app).getByText("http://www.observetheweird.com/", { exact: false }).first()).toBeVisible();
  const leaving = await app
    .locator("a")
    .evaluateAll((links: HTMLAnchorElement[]) =>
      links
        .filter(({ host }) => host !== location.host)
        .map(({ href, textContent, target, rel }) => ({ told: new URL(textContent ?? "").href === href, target, rel })),
    );
  expect(leaving.length).toBeGreaterThan(1);
  for (const link of leaving) expect(link).toEqual({ told: true, target: "_blank", rel: "noopener noreferrer" });
  await expect(app.locator('a[href^="http:"]:not([href*="//127.0.0.1"]), form[action]')).toHaveCount(0);
});

test("find in the page counts, goes round in both directions, and clears when it closes", async ({ app }) => {
  await goToPlace(app, lego);
  await app.getByRole("button", { name: "Find", exact: true }).click();
  const bar = app.getByRole("search", { name: "Find in this page" });
  await bar.getByRole("textbox").fill("letter");
  const count = bar.getByRole("status");
  await expect(count).toHaveText(/^1 of \d+$/);
  const total = Number((await count.textContent())?.slice("1 of ".length));
  expect(total).toBeGreaterThan(2);
  expect(await markedPlaces(app, "found")).toBe(total);
  expect(await markedPlaces(app, "found-current")).toBe(1);

  const at = (place: number) => expect(count).toHaveText(`${place} of ${total}`);
  await bar.getByRole("button", { name: "Next" }).click();
  await at(2);
  await bar.getByRole("button", { name: "Previous" }).click();
  await at(1);
  await bar.getByRole("button", { name: "Previous" }).click();
  await at(total);
  await bar.getByRole("button", { name: "Next" }).click();
  await at(1);

  await bar.getByRole("textbox").fill("zebra");
  await expect(count).toHaveText("Not found");
  await bar.getByRole("textbox").fill("letter");
  await bar.getByRole("button", { name: "Close find" }).click();
  await expect(bar).toBeHidden();
  expect(await markedPlaces(app, "found")).toBe(0);
  expect(await markedPlaces(app, "found-current")).toBe(0);
});

test("print and PDF show the case alone: its title, text and sources, without the rail, the list or a button", async ({
  app,
}, info) => {
  await searchBox(app).fill("missing bricks");
  await app.locator("[data-answered='missing bricks']").waitFor();
  await results(app).first().click();
  await expect(caseTitle(app, /^Two missing bricks/)).toBeVisible();
  await app.emulateMedia({ media: "print" });
  await expect(caseTitle(app, /^Two missing bricks/)).toBeVisible();
  await expect(articles(app).getByRole("heading", { name: "Sources" })).toBeVisible();
  await expect(app.getByRole("navigation")).toHaveCount(0);
  await expect(app.getByRole("listbox")).toHaveCount(0);
  await expect(app.getByRole("searchbox")).toHaveCount(0);
  await expect(app.getByRole("textbox")).toHaveCount(0);
  await expect(app.getByRole("button")).toHaveCount(0);

  const file = info.outputPath("lego.pdf");
  const bytes = await app.pdf({ format: "A4", preferCSSPageSize: true });
  await writeFile(file, bytes);
  const pages = bytes.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(1);
  expect(pages).toBeLessThan(8);
  const text = textOfPdf(file);
  if (text === undefined) return;
  for (const part of ["Two missing bricks", "What they said", "Sources", "eatitandlikeit.wordpress.com"]) {
    expect(text).toContain(part);
  }
  for (const screenOnly of ["Settings", "Why these?", "Favourite", "Your note", "Fill in and copy"]) {
    expect(text).not.toContain(screenOnly);
  }
});

/** The words of a PDF, where the machine has poppler; the count of pages must do elsewhere. */
function textOfPdf(file: string): string | undefined {
  try {
    return execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
  } catch {
    return undefined;
  }
}

test("PDF in a browser opens the browser's own print window", { tag: "@browser" }, async ({ app }) => {
  await goToPlace(app, lego);
  await app.evaluate(() => {
    window.print = () => document.documentElement.setAttribute("data-printed", "");
  });
  await app.getByRole("button", { name: "PDF" }).click();
  await expect(app.locator("html[data-printed]")).toHaveCount(1);
});
