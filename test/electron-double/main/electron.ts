/** What main gets when it imports `electron`. A name that is not here fails when main is linked. */
import { toElectron } from "../addresses.ts";
import { strict, strictClass } from "../strict.ts";
import { DoubleWindow } from "./browser-window.ts";
import { setHost } from "./halves.ts";
import { invoke } from "./ipc-main.ts";
import { linkToParent } from "./process-port.ts";
import { play, record } from "./script.ts";
import { session as defaultSession, grants } from "./session.ts";
import { DoubleTray } from "./tray.ts";
import { startUp, watchStart } from "./watch-start.ts";
import { world } from "./world.ts";

export { app } from "./app.ts";
export { globalShortcut, menuClass as Menu, screen, shell } from "./desktop.ts";
export { dialog } from "./dialog.ts";
export { ipcMain } from "./ipc-main.ts";
export { nativeTheme } from "./native-theme.ts";
export { protocol } from "./protocol.ts";
export const BrowserWindow = strictClass("BrowserWindow", DoubleWindow);
export const Tray = strictClass("Tray", DoubleTray);
export const session = strict("session", { defaultSession });

function contentsOf(window: number) {
  const contents = world.windows.get(window)?.webContents;
  if (!contents) throw new Error(`The window ${window} is closed.`);
  return contents;
}

setHost(
  linkToParent({
    invoke,
    keepsFrom: (window, asked) => contentsOf(window).keepsFrom({ ...asked, url: toElectron(asked.url) }),
    refusesWindow: (window, url) => contentsOf(window).refusesWindow(toElectron(url)),
    grants: async (window, url, permissions) => {
      const contents = contentsOf(window);
      const granted = await Promise.all(permissions.map((one) => grants(contents, one, toElectron(url))));
      return permissions.filter((_, at) => granted[at]);
    },
    tell: (window, event) => {
      const contents = world.windows.get(window)?.webContents;
      contents?.hear(event.name === "navigated" ? { ...event, url: toElectron(event.url) } : event);
    },
    script: play,
    record,
    startUp,
  }),
);
if (process.env.AMENDS_DOUBLE_WATCH) watchStart();
