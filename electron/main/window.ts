import { join } from "node:path";
import { app, BrowserWindow, type WebContents, type WebPreferences } from "electron";
import { askAboutLinks } from "./open-link.ts";
import { isOwnPage, pageAddress } from "./own-page.ts";

/** Said in full, defaults included, so that a change of Electron's defaults changes nothing here. */
export function webPreferences(buildDir: string): WebPreferences {
  return {
    preload: join(buildDir, "preload", "preload.cjs"),
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    // Whoever is told to paste something into a console finds none.
    devTools: !app.isPackaged,
  };
}

export function openWindow(buildDir: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 860,
    minWidth: 640,
    minHeight: 480,
    show: false,
    autoHideMenuBar: true,
    title: "Amends",
    webPreferences: webPreferences(buildDir),
  });
  keepToPage(window.webContents);
  window.once("ready-to-show", () => window.show());
  return window;
}

/** @param place the fragment that names a place of the page, such as `#/quick` */
export async function showPage(window: BrowserWindow, place = ""): Promise<void> {
  await window.loadURL(pageAddress + place);
}

/** The policy of a page does not keep it from going elsewhere, so that is refused here: it may only reload, and opens no window. */
export function keepToPage(contents: WebContents): void {
  contents.on("will-navigate", (event) => {
    if (!isOwnPage(event.url)) event.preventDefault();
  });
  contents.on("will-frame-navigate", (event) => {
    if (!event.isMainFrame || !isOwnPage(event.url)) event.preventDefault();
  });
  contents.on("will-redirect", (event) => event.preventDefault());
  contents.on("will-attach-webview", (event) => event.preventDefault());
  askAboutLinks(contents);
}
