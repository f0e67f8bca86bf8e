/** User text is never a syntax error, and the page never shows an answer to words that are no longer there. */
import { hostileQueries } from "./hostile-queries.ts";
import { outcome, placeOf, results, searchBox, untilReady } from "./screen.ts";
import { expect, test } from "./shared-door.ts";

test("whatever is pasted, the search answers, keeps the words, and goes on", async ({ app }) => {
  test.slow();
  const faults: string[] = [];
  app.on("pageerror", (error) => faults.push(error.message));
  app.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  for (const [name, text] of hostileQueries) {
    await test.step(name, async () => {
      await app.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
      await searchBox(app).fill("");
      await searchBox(app).press("Control+v");
      await expect(searchBox(app)).not.toHaveValue("");
      const kept = await searchBox(app).inputValue();
      await expect.poll(() => placeOf(app).get("q")).toBe(kept);
      await expect(outcome(app)).not.toHaveText("");
      await expect(app.getByRole("alert")).toHaveCount(0);
    });
  }
  await searchBox(app).fill("missing bricks");
  await expect(results(app).first()).toContainText("LEGO");
  expect(await app.evaluate(() => "stolen" in window)).toBe(false);
  await expect(app.locator("img[src=x]")).toHaveCount(0);
  expect(faults).toEqual([]);
});

test("signs that mean something in an address come back from a reload as they were typed", async ({ app }) => {
  const text = '100% "lost & found" #1 + refund? a=b;c/d';
  await searchBox(app).fill(text);
  await expect.poll(() => placeOf(app).get("q")).toBe(text);
  await app.reload();
  await expect(searchBox(app)).toHaveValue(text);
});

test.describe("with a page of its own", () => {
  test.use({ ownProfile: true });

  test("the latest keystroke wins: an answer that typing has overtaken is never shown", async ({ app: page }) => {
    // Answers are held back until the next words are there, as a slow machine would.
    await page.addInitScript(() => {
      const held: (() => void)[] = [];
      let holding = false;
      Object.assign(window, {
        hold: () => {
          holding = true;
        },
        release: () => {
          holding = false;
          for (const deliver of held.splice(0)) deliver();
        },
      });
      const listen = Worker.prototype.addEventListener;
      Worker.prototype.addEventListener = function (type: string, listener: unknown) {
        if (typeof listener !== "function") return;
        const gate = (event: Event) => {
          if (holding) held.push(() => listener(event));
          else listener(event);
        };
        listen.call(this, type, gate);
      };
    });
    await page.reload();
    await untilReady(page);
    await page.evaluate(() => {
      const shown: string[] = [];
      Object.assign(window, { shown });
      (window as unknown as { readonly hold: () => void }).hold();
      // What stood there before the first of these words, the last opened items, is no answer to any.
      const note = () => {
        if (document.querySelector<HTMLElement>("[data-answered]")?.dataset.answered === "") return;
        shown.push(document.querySelector("[role=option]")?.textContent ?? "");
      };
      new MutationObserver(note).observe(document.body, { childList: true, subtree: true, characterData: true });
    });

    await searchBox(page).fill("guitar");
    await searchBox(page).fill("missing bricks");
    await searchBox(page).fill("wrong size");
    await page.evaluate(() => (window as unknown as { readonly release: () => void }).release());
    await expect(results(page).first()).toContainText("An online shoe shop");
    await expect(outcome(page)).toContainText("case");
    const shown = await page.evaluate(() => (window as unknown as { readonly shown: readonly string[] }).shown);
    expect(shown.filter((row) => /United|LEGO|Two missing/.test(row))).toEqual([]);
    await expect(results(page).first()).toContainText("An online shoe shop");
  });
});
