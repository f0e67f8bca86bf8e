/**
 * `npm run -s sec:csp` — one policy on every file of both doors, and on the page that goes to PDF, which is the window's
 * own; in Chromium it refuses all that a hostile script would try; and no screen of the app breaks it. Control: the same
 * page without the policy, in which nearly all must succeed.
 */
import { readFile } from "node:fs/promises";
import { chromium, type Page } from "@playwright/test";
import { contentSecurityPolicy } from "#services";
import { buildFirst } from "../app/build-first.ts";
import { findBrowser } from "../app/find-browser.ts";
import type { OpenApp } from "../app/hosts/host.ts";
import { openDoor } from "../app/hosts/open-host.ts";
import { searchBox } from "../app/screen.ts";
import { screens } from "../app/screens.ts";
import { openElsewhere } from "./csp/elsewhere.ts";
import { openRecordedDoor } from "./desktop/recorded-door.ts";
import { pageOf } from "./desktop/senders.ts";
import { report } from "./report.ts";

/** The policies that a door sends with its page, a script and a style. */
async function policiesIn(desktop: Awaited<ReturnType<typeof openRecordedDoor>>, browser: OpenApp) {
  const page = await (await fetch(`${browser.origin}/`)).text();
  const files = ["/", ...[...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, file = ""]) => file)];
  const policies: (string | null | undefined)[] = [];
  for (const file of files) {
    policies.push((await fetch(browser.origin + file)).headers.get("content-security-policy"));
    const served = await desktop.schemes.get("app")?.({ method: "GET", url: `app://bundle${file}` } as Request);
    policies.push(served?.headers.get("content-security-policy"));
  }
  return policies;
}

/** Whether a PDF is printed from the very page that the reader sees, so that no other page needs a policy. */
async function printsOwnPage(desktop: Awaited<ReturnType<typeof openRecordedDoor>>): Promise<boolean> {
  const windows = desktop.windows.length;
  await desktop.ask(pageOf(desktop), "savePdf", { suggestedName: "LEGO" });
  return desktop.windows.length === windows;
}

type Probed = {
  readonly tried: readonly string[];
  readonly through: readonly string[];
  readonly violations: readonly string[];
};

async function probe(page: Page, elsewhere: string): Promise<Probed> {
  const script = await readFile(new URL("csp/probes.js", import.meta.url), "utf8");
  return page.evaluate<Probed>(`(() => { ${script}; return probe(${JSON.stringify(elsewhere)}); })()`);
}

async function tour(page: Page): Promise<{ readonly screens: number; readonly violations: readonly string[] }> {
  const violations: string[] = [];
  await page.exposeBinding("tellOfBreach", (_, breach: string) => void violations.push(breach));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      Reflect.get(window, "tellOfBreach")(`${effectiveDirective} ${blockedURI}`);
    });
  });
  await page.reload();
  await searchBox(page).waitFor();
  for (const screen of screens) await screen.show(page);
  return { screens: screens.length, violations };
}

buildFirst();
const desktop = await openRecordedDoor();
const door = await openDoor();
const elsewhere = await openElsewhere();
const browser = await chromium.launch(findBrowser());
try {
  const policies = await policiesIn(desktop, door);
  const same = policies.every((policy) => policy === contentSecurityPolicy);
  const pdf = await printsOwnPage(desktop);

  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(door.address);
  await searchBox(page).waitFor();
  const guarded = await probe(page, elsewhere.origin);
  const asked = [...elsewhere.asked];

  const bare = await browser.newPage({ bypassCSP: true });
  await bare.goto(door.address);
  await searchBox(bare).waitFor();
  const open = await probe(bare, elsewhere.origin);
  const askedWithout = elsewhere.asked.slice(asked.length);

  const walked = await tour(page);
  const refused = guarded.tried.filter((name) => !guarded.through.includes(name));
  const met =
    same &&
    pdf &&
    guarded.tried.length >= 14 &&
    guarded.through.length + asked.length === 0 &&
    open.through.length >= 8 &&
    askedWithout.length >= 6 &&
    walked.screens > 20 &&
    walked.violations.length === 0;
  report("sec:csp", met, {
    files_with_the_same_policy: `${policies.filter((policy) => policy === contentSecurityPolicy).length}/${policies.length}`,
    pdf_is_the_window_own_page: pdf,
    refused: `${refused.length}/${guarded.tried.length}`,
    through: guarded.through,
    directives_that_refused: guarded.violations,
    asked_elsewhere: asked,
    screens: walked.screens,
    violations: walked.violations,
    control_through: open.through,
    control_asked_elsewhere: askedWithout,
  });
} finally {
  await browser.close();
  elsewhere.close();
  await door.close();
  await desktop.close();
}
