/** Who asks: the page, and everyone who is not. */
import type { RecordedDoor } from "./recorded-door.ts";

type Frame = { readonly parent: unknown; readonly url: string; readonly isDestroyed: () => boolean };
export type Asking = { readonly sender: unknown; readonly senderFrame: Frame | null };

function frame(url: string, parent: unknown = null): Frame {
  return { url, parent, isDestroyed: () => false };
}

/** Reading anything of a frame that is gone throws. */
const gone: Frame = {
  get parent(): never {
    throw new Error("Render frame was disposed before WebFrameMain could be accessed");
  },
  get url(): never {
    throw new Error("Render frame was disposed before WebFrameMain could be accessed");
  },
  isDestroyed: () => true,
};

export function pageOf(door: RecordedDoor): Asking {
  return { sender: door.windows[0]?.webContents, senderFrame: frame("app://bundle/#/library") };
}

export function badSenders(door: RecordedDoor): readonly (readonly [string, Asking])[] {
  const sender = door.windows[0]?.webContents;
  const from = (senderFrame: Frame | null) => ({ sender, senderFrame });
  return [
    ["no frame", from(null)],
    ["a frame in the page", from(frame("app://bundle/", frame("app://bundle/")))],
    ["a blank page", from(frame("about:blank"))],
    ["a file", from(frame("file:///home/reader/index.html"))],
    ["a data address", from(frame("data:text/html,x"))],
    ["another host of our scheme", from(frame("app://other/"))],
    ["a site", from(frame("https://app.bundle/"))],
    ["a page that is gone", from(gone)],
    ["another window", { sender: {}, senderFrame: frame("app://bundle/") }],
    ["one of our files shown as a page", from(frame("app://bundle/assets/icon.svg"))],
  ];
}
