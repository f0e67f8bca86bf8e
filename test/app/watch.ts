/** Counts what a page asks of anyone, what its policy refuses, and what it complains of. */
import type { BrowserContext } from "@playwright/test";

export type Watch = {
  /** Addresses asked for outside the app's own origin. */
  readonly elsewhere: string[];
  /** How many requests went to the app itself, so that a watch that sees nothing is noticed. */
  own: number;
  readonly breaches: string[];
  readonly complaints: string[];
};

/** Watches pages and workers alike, from before the first request. */
export async function watch(context: BrowserContext, origin: string): Promise<Watch> {
  const seen: Watch = { elsewhere: [], own: 0, breaches: [], complaints: [] };
  context.on("request", (request) => {
    if (new URL(request.url()).origin === origin) seen.own += 1;
    else seen.elsewhere.push(request.url());
  });
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") seen.complaints.push(message.text());
  });
  context.on("weberror", (error) => seen.complaints.push(error.error().message));
  context.on("page", (page) => page.on("websocket", (socket) => seen.elsewhere.push(socket.url())));
  await context.exposeBinding("tellOfBreach", (_source, breach: string) => {
    seen.breaches.push(breach);
  });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const tell = (window as unknown as { tellOfBreach: (breach: string) => void }).tellOfBreach;
      tell(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  return seen;
}
