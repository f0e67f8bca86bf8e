/** Main's end of the link: the process that started this one drives Chromium. */
import type { HostCalls, MainCalls } from "../calls.ts";
import { type Asking, link, type Message } from "../link.ts";

export type Host = Asking<HostCalls>;

export function linkToParent(own: MainCalls): Host {
  if (!process.send) throw new Error("The Electron double runs only when test/electron-double/host started it.");
  // Without its parent there is no Chromium, so there is nothing to stay for.
  process.on("disconnect", () => process.exit(0));
  return link<HostCalls>(
    {
      send: (message: Message) => {
        if (process.connected) process.send?.(message);
      },
      hear: (listener) => process.on("message", (message) => listener(message as Message)),
    },
    own,
  );
}
