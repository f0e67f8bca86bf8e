/** Counts what pages ask of anyone, what their policy refuses, and what they complain of. */
import type { BrowserContext } from "@playwright/test";
import { isOtherProgram } from "./clipboard.ts";

export type Watch = {
  /** Addresses asked for. */
  readonly asked: string[];
  readonly breaches: string[];
  readonly complaints: string[];
};

/** Watches pages and workers alike, from before the first request. */
export async function watch(context: BrowserContext): Promise<Watch> {
  const seen: Watch = { asked: [], breaches: [], complaints: [] };
  context.on("request", (request) => seen.asked.push(request.url()));
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") seen.complaints.push(message.text());
  });
  context.on("weberror", (error) => seen.complaints.push(error.error().message));
  context.on("page", (page) => page.on("websocket", (socket) => seen.asked.push(socket.url())));
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

/** What was asked of the app itself and of others, breaches and complaints, each as a list that should be empty but the first. */
export function told({ asked, breaches, complaints }: Watch, origin: string) {
  const own = asked.filter((address) => new URL(address).origin === origin);
  const elsewhere = asked.filter((address) => new URL(address).origin !== origin && !isOtherProgram(address));
  return { own, elsewhere, breaches, complaints };
}
