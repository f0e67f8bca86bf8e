/** The one place where the page's requests arrive: who asks is checked here, what is asked by its schema. */
import { ipcMain, type WebContents, type WebFrameMain } from "electron";
import type { Handlers } from "#contract";
import { channel } from "#contract/channel";
import { answer } from "#services";
import { isOwnPage } from "./own-page.ts";

type Refusal = "foreign-sender" | "unknown-request" | "bad-input";

/** A request that was not answered. Across to the page goes its message alone. */
export class Refused extends Error {
  constructor(
    readonly kind: Refusal,
    message: string,
  ) {
    super(message);
    this.name = "Refused";
  }
}

/**
 * Each window's page is answered by the handlers of that window, and no other page by any.
 *
 * @throws Refused into the page's promise: another asks, the request is unknown, or its input is not what its schema says
 */
export function answerPages(pages: ReadonlyMap<WebContents, Handlers>): void {
  ipcMain.handle(channel, async (event, name: unknown, input: unknown) => {
    const handlers = pages.get(event.sender);
    if (!handlers || !isTrusted(event.senderFrame)) {
      throw new Refused("foreign-sender", "Only the page of Amends may ask.");
    }
    if (typeof name !== "string") throw unknown();
    const answered = await answer(handlers, name, input);
    switch (answered.kind) {
      case "answered":
        return answered.output;
      case "unknown-request":
        throw unknown();
      case "bad-input":
        throw new Refused("bad-input", answered.reason);
    }
  });
}

function unknown(): Refused {
  return new Refused("unknown-request", "There is no such request.");
}

/** A frame is gone, or never was, when its document has been replaced; one inside the page is not the page. */
export function isTrusted(frame: Pick<WebFrameMain, "isDestroyed" | "parent" | "url"> | null): boolean {
  return frame !== null && !frame.isDestroyed() && frame.parent === null && isOwnPage(frame.url);
}
