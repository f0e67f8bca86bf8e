/**
 * `npm run -s sec:csp` — one policy on every file of both doors, and on the page that goes to PDF, which is the window's
 * own; in Chromium it refuses all that a hostile script would try; and no screen of the app breaks it, in a browser
 * and in the desktop door over the double of Electron. Control: the same
 * page without the policy, in which nearly all must succeed.
 */
import { readFile } from "node:fs/promises";
import { type Browser, chromium, type Page } from "@playwright/test";
import { contentSecurityPolicy } from "#services";
import { buildFirst } from "../app/build-first.ts";
import { findBrowser } from "../app/find-browser.ts";
import type { HostName } from "../app/hosts/host.ts";
import { openHost } from "../app/hosts/open-host.ts";
import { searchBox } from "../app/screen.ts";
import { walks } from "../app/screens.ts";
import { type Elsewhere, openElsewhere } from "./csp/elsewhere.ts";
import { openRecordedDoor, type RecordedDoor } from "./desktop/recorded-door.ts";
import { pageOf } from "./desktop/senders.ts";
import { report } from "./report.ts";

/** The policies that a door sends with its page, a script and a style. */
async function policiesIn(desktop: RecordedDoor, origin: string) {
  const page = await (await fetch(`${origin}/`)).text();
  const files = ["/", ...[...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, file = ""]) => file)];
  const policies: (string | null | undefined)[] = [];
  for (const file of files) {
    policies.push((await fetch(origin + file)).headers.get("content-security-policy"));
    const served = await desktop.schemes.get("app")?.({ method: "GET", url: `app://bundle${file}` } as Request);
    policies.push(served?.headers.get("content-security-policy"));
  }
  return policies;
}

/** Whether a PDF is printed from the very page that the reader sees, so that no other page needs a policy. */
async function printsOwnPage(desktop: RecordedDoor): Promise<boolean> {
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
  const screens = walks.flatMap((walk) => walk.screens);
  for (const screen of screens) await screen.show(page);
  return { screens: screens.length, violations };
}

type Walked = {
  readonly probed: Probed;
  readonly asked: readonly string[];
  readonly screens: number;
  readonly violations: readonly string[];
};

const viewport = { width: 1440, height: 900 };

/** The probes, then the whole tour, in the page as one host shows it. */
async function walk(browser: Browser, host: HostName, elsewhere: Elsewhere): Promise<Walked> {
  const context = await browser.newContext({ viewport, permissions: ["clipboard-read", "clipboard-write"] });
  const app = await openHost(host, { context, viewport });
  try {
    const page = await app.open(context);
    await searchBox(page).waitFor();
    const before = elsewhere.asked.length;
    const probed = await probe(page, elsewhere.origin);
    return { probed, asked: elsewhere.asked.slice(before), ...(await tour(page)) };
  } finally {
    await app.close();
    await context.close();
  }
}

async function withoutPolicy(browser: Browser, elsewhere: Elsewhere): Promise<Omit<Walked, "screens" | "violations">> {
  const context = await browser.newContext({ bypassCSP: true });
  const app = await openHost("loopback", { context, viewport });
  const page = await app.open(context);
  await searchBox(page).waitFor();
  const before = elsewhere.asked.length;
  const probed = await probe(page, elsewhere.origin);
  await app.close();
  await context.close();
  return { probed, asked: elsewhere.asked.slice(before) };
}

/** Whether both doors send one policy with every file, and print no other page than the one they show. */
async function samePolicy(browser: Browser) {
  const desktop = await openRecordedDoor();
  const context = await browser.newContext();
  const app = await openHost("loopback", { context, viewport });
  const policies = await policiesIn(desktop, app.origin);
  const pdf = await printsOwnPage(desktop);
  await Promise.all([desktop.close(), app.close(), context.close()]);
  return { all: policies.length, same: policies.filter((policy) => policy === contentSecurityPolicy).length, pdf };
}

function summary({ probed, asked, screens, violations }: Walked) {
  const { tried, through } = probed;
  return { refused: `${tried.length - through.length}/${tried.length}`, through, asked, screens, violations };
}

buildFirst();
const elsewhere = await openElsewhere();
const browser = await chromium.launch(findBrowser());
try {
  const { all, same, pdf } = await samePolicy(browser);
  const loopback = await walk(browser, "loopback", elsewhere);
  const double = await walk(browser, "double", elsewhere);
  const control = await withoutPolicy(browser, elsewhere);
  const guarded = [loopback, double].every(
    ({ probed, asked, screens: walked, violations }) =>
      probed.tried.length >= 14 && walked > 20 && probed.through.length + asked.length + violations.length === 0,
  );
  const controlFails = control.probed.through.length >= 8 && control.asked.length >= 6;
  report("sec:csp", all > 0 && same === all && pdf && guarded && controlFails, {
    files_with_the_same_policy: `${same}/${all}`,
    pdf_is_the_window_own_page: pdf,
    loopback: summary(loopback),
    double: summary(double),
    directives_that_refused: loopback.probed.violations,
    control_through: control.probed.through,
    control_asked_elsewhere: control.asked.length,
  });
} finally {
  await browser.close();
  elsewhere.close();
}
