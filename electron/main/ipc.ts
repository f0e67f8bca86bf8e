/** The one place where the page's requests arrive: who asks is checked here, what is asked by its schema. */
import { ipcMain, type WebContents, type WebFrameMain } from "electron";
import type { Handlers } from "#contract";
import { channel } from "#contract/channel";
import { answer } from "#services";
import { isOwnPage } from "./own-page.ts";

/**
 * Each window's page is answered by the handlers of that window, and no other page by any.
 *
 * @throws into the page's promise when the request is unknown or its input is not what its schema says
 */
export function answerPages(pages: ReadonlyMap<WebContents, Handlers>): void {
  ipcMain.handle(channel, async (event, name: unknown, input: unknown) => {
    const handlers = pages.get(event.sender);
    if (!handlers || !isTrusted(event.senderFrame)) throw new Error("Only the page of Amends may ask.");
    const answered = await answer(handlers, String(name), input);
    switch (answered.kind) {
      case "answered":
        return answered.output;
      case "unknown-request":
        throw new Error("There is no such request.");
      case "bad-input":
        throw new Error(answered.reason);
    }
  });
}

/** A frame is gone, or never was, when its document has been replaced; one inside the page is not the page. */
export function isTrusted(frame: Pick<WebFrameMain, "parent" | "url"> | null): boolean {
  return frame !== null && frame.parent === null && isOwnPage(frame.url);
}
