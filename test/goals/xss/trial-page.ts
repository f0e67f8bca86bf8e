/** A page in a real Chromium, into which HTML is put to see whether any of its code runs. */
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import { contentSecurityPolicy } from "#services";
import { allowedAttributes, allowedTags, sanitizeConfig } from "../../../content/sanitize-config.ts";
import { findBrowser } from "../../app/find-browser.ts";

export type Count = { pops: number; foreign: number; requests: number; navigations: number };

/** What the page script needs to know; regular expressions travel as they are. */
const rules = { config: sanitizeConfig, tags: [...allowedTags], attributes: allowedAttributes };

declare const trial: {
  clean(html: string, given: typeof rules): string;
  place(html: string, given: typeof rules): number;
  clear(): void;
};

export class TrialBrowser {
  private constructor(
    private readonly server: Server,
    private readonly browser: Browser,
    private readonly origin: string,
  ) {}

  static async open(): Promise<TrialBrowser> {
    const server = await startServer();
    const { port } = server.address() as AddressInfo; // listening on a port, never on a pipe
    const options = findBrowser();
    // Nothing may leave the machine, whatever a vector asks for.
    const args = [...(options.args ?? []), "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"];
    return new TrialBrowser(server, await chromium.launch({ ...options, args }), `http://127.0.0.1:${port}`);
  }

  /** `guarded`: under the app's own content security policy. */
  async page(guard: "guarded" | "open"): Promise<TrialPage> {
    return TrialPage.open(await this.browser.newContext(), `${this.origin}/${guard}`);
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.close();
  }
}

export class TrialPage {
  private pops = 0;
  private requests = 0;

  private constructor(
    private readonly context: BrowserContext,
    private readonly address: string,
    private page: Page,
  ) {}

  static async open(context: BrowserContext, address: string): Promise<TrialPage> {
    const trialPage = new TrialPage(context, address, await context.newPage());
    await trialPage.start();
    return trialPage;
  }

  private async start(): Promise<void> {
    await this.page.exposeBinding("reportPop", () => {
      this.pops += 1;
    });
    await this.page.addInitScript(() => {
      const pop = () => Reflect.get(window, "reportPop")();
      for (const name of ["alert", "confirm", "prompt", "print"]) Reflect.set(window, name, pop);
    });
    this.page.on("dialog", (dialog) => {
      this.pops += 1;
      // A page on its way elsewhere may have closed it already.
      dialog.dismiss().catch(() => {});
    });
    // An aborted request leaves the page where it is; one that fails would put an error page in its place.
    await this.page.route(
      (url) => !own.has(url.pathname),
      (route) => {
        this.requests += 1;
        return route.abort();
      },
    );
    await this.page.goto(this.address);
  }

  /** DOMPurify in this browser, with the app's configuration. */
  async clean(htmls: readonly string[]): Promise<readonly string[]> {
    const given = { htmls: [...htmls], rules };
    return this.page.evaluate(({ htmls, rules }) => htmls.map((html) => trial.clean(html, rules)), given);
  }

  /** Puts each text into the page, touches what it made, and counts what happened. */
  async place(htmls: readonly string[]): Promise<Count> {
    const total: Count = { pops: 0, foreign: 0, requests: 0, navigations: 0 };
    const size = 100;
    for (let from = 0; from < htmls.length; from += size) {
      const batch = await this.placeBatch(htmls.slice(from, from + size));
      for (const key of ["pops", "foreign", "requests", "navigations"] as const) total[key] += batch[key];
    }
    return total;
  }

  /** A text that takes the page elsewhere spoils its batch, which is then done again in halves. */
  private async placeBatch(htmls: readonly string[]): Promise<Count> {
    const before = { pops: this.pops, requests: this.requests };
    try {
      const given = { htmls: [...htmls], rules };
      const foreign = await this.page.evaluate(
        ({ htmls, rules }) => htmls.reduce((sum, html) => sum + trial.place(html, rules), 0),
        given,
      );
      await this.page.waitForTimeout(60);
      await this.page.evaluate(() => trial.clear());
      return { pops: this.pops - before.pops, requests: this.requests - before.requests, foreign, navigations: 0 };
    } catch {
      await this.page.close();
      this.page = await this.context.newPage();
      await this.start();
      const lost = {
        pops: this.pops - before.pops,
        foreign: 0,
        requests: this.requests - before.requests,
        navigations: 1,
      };
      if (htmls.length === 1) return lost;
      this.pops = before.pops;
      this.requests = before.requests;
      const half = Math.ceil(htmls.length / 2);
      const [first, second] = [await this.placeBatch(htmls.slice(0, half)), await this.placeBatch(htmls.slice(half))];
      return {
        pops: first.pops + second.pops,
        foreign: first.foreign + second.foreign,
        requests: first.requests + second.requests,
        navigations: first.navigations + second.navigations,
      };
    }
  }
}

const own = new Set(["/open", "/guarded", "/purify.js", "/page-script.js", "/favicon.ico"]);

async function startServer(): Promise<Server> {
  const purifier = createRequire(import.meta.url).resolve("dompurify/dist/purify.min.js");
  const scripts = new Map([
    ["/purify.js", await readFile(purifier, "utf8")],
    ["/page-script.js", await readFile(new URL("page-script.js", import.meta.url), "utf8")],
  ]);
  const shell =
    '<!doctype html><meta charset="utf-8"><title>Trial</title><body><div id="stage"></div>' +
    '<script src="/purify.js"></script><script src="/page-script.js"></script></body>';
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    const script = scripts.get(path);
    if (script !== undefined) {
      response.setHeader("Content-Type", "text/javascript; charset=utf-8").end(script);
    } else if (path === "/open" || path === "/guarded") {
      if (path === "/guarded") response.setHeader("Content-Security-Policy", contentSecurityPolicy);
      response.setHeader("Content-Type", "text/html; charset=utf-8").end(shell);
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}
