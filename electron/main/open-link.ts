/**
 * Links to the web. Nothing of them is loaded here: the reader is shown the address and, having agreed, gets it
 * in the system's own browser.
 */
import { BrowserWindow, dialog, type InputEvent, type MessageBoxOptions, shell, type WebContents } from "electron";
import { readOutsideAddress } from "./outside-address.ts";

/** What the hand does to follow a link; Chromium tells main of it, so that no script can claim it. */
const presses: ReadonlySet<InputEvent["type"]> = new Set([
  "mouseDown",
  "rawKeyDown",
  "keyDown",
  "gestureTap",
  "touchEnd",
]);

/** Milliseconds for which a press counts; as long as Chromium lets one open a window. */
const pressCounts = 5000;

/** Each press may lead to one question, however often the page asks for a window. */
export function askAboutLinks(contents: WebContents, now: () => number = () => performance.now()): void {
  let pressed = Number.NEGATIVE_INFINITY;
  contents.on("input-event", (_, { type }) => {
    if (presses.has(type)) pressed = now();
  });
  contents.setWindowOpenHandler(({ url }) => {
    const address = readOutsideAddress(url);
    if (address && now() - pressed <= pressCounts) {
      pressed = Number.NEGATIVE_INFINITY;
      void askAndOpen(contents, address);
    }
    return { action: "deny" };
  });
}

async function askAndOpen(contents: WebContents, { host, href }: URL): Promise<void> {
  const { response } = await ask(contents, {
    type: "question",
    message: `Open ${host} in your browser?`,
    detail: `${href}\n\nAmends itself uses no network; your browser will.`,
    buttons: ["Open in the browser", "Stay in Amends"],
    // The key that followed the link, held a little longer, must not agree to it.
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  if (response !== 0) return;
  try {
    await shell.openExternal(href);
  } catch {
    await ask(contents, {
      type: "warning",
      message: "No browser took the address.",
      detail: `${href}\n\nCopy it from the page and open it yourself.`,
      buttons: ["Close"],
    });
  }
}

function ask(contents: WebContents, question: MessageBoxOptions): ReturnType<typeof dialog.showMessageBox> {
  const window = BrowserWindow.fromWebContents(contents);
  return window ? dialog.showMessageBox(window, question) : dialog.showMessageBox(question);
}
