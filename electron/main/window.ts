import { join } from "node:path";
import { app, BrowserWindow, type WebContents, type WebPreferences } from "electron";
import { type Command, commandChannel } from "#contract/commands";
import type { WindowPlace } from "#services";
import { askAboutLinks } from "./open-link.ts";
import { isOwnPage, pageAddress } from "./own-page.ts";
import { dress } from "./theme.ts";
import { placeOnDisplays, smallest } from "./window-place.ts";

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
    // On Windows and Linux Electron would fetch its dictionaries from a server, and Amends uses no network.
    spellcheck: false,
    // Whoever is told to paste something into a console finds none.
    devTools: !app.isPackaged,
  };
}

/** @param kept where the reader left it */
export function openWindow(buildDir: string, kept: WindowPlace | null = null): BrowserWindow {
  const window = new BrowserWindow({
    ...placeOnDisplays(kept),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    autoHideMenuBar: true,
    title: "Amends",
    ...dress(buildDir),
    webPreferences: webPreferences(buildDir),
  });
  keepToPage(window.webContents);
  return window;
}

/**
 * Shows the window once its page is drawn and what decides its colours is known: neither white nor the wrong ground
 * flashes. Only then does it fill the display, since that would show it.
 */
export function showWhenDrawn(
  window: BrowserWindow,
  coloured: Promise<unknown>,
  kept: WindowPlace | null = null,
): void {
  const show = () => {
    if (kept?.maximised) window.maximize();
    if (kept?.fullScreen) window.setFullScreen(true);
    window.show();
  };
  window.once("ready-to-show", () => void coloured.then(show, show));
}

/** To the front, from wherever it is: hidden, made small, or behind others. */
export function bringUp(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** Has the page do what its own key does. One that is still loading is told when it is there. */
export function tellPage(window: BrowserWindow, command: Command): void {
  const page = window.webContents;
  const tell = () => page.send(commandChannel, command);
  if (page.isLoadingMainFrame()) page.once("did-finish-load", tell);
  else tell();
}

/** @param place the fragment that names a place of the page, such as `#/quick` */
export function showPage(window: BrowserWindow, place = ""): void {
  // A page that does not load is met where all troubles of pages are; see page-trouble.ts.
  window.loadURL(pageAddress + place).catch(() => {});
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
