/**
 * The window that is brought up over other programs. It is made once and kept, hidden, so that it is there at once.
 */
import { app, BrowserWindow, type Rectangle, screen } from "electron";
import { dress } from "./theme.ts";
import { keepToPage, webPreferences } from "./window.ts";

export const quickPlace = "#/quick";

const size = { width: 720, height: 520 } as const;

export type QuickWindow = {
  readonly window: BrowserWindow;
  readonly show: () => void;
  /** Puts it away and gives the focus back to where it was. */
  readonly leave: () => void;
  /** What the key does: the same press puts away what it brought. */
  readonly toggle: () => void;
};

/** Across in the middle, and down with its middle on the upper third, as far as the display has room. */
export function placeOn({ x, y, width, height }: Rectangle): Rectangle {
  const fitted = { width: Math.min(size.width, width), height: Math.min(size.height, height) };
  const above = Math.round(height / 3 - fitted.height / 2);
  return { ...fitted, x: x + Math.round((width - fitted.width) / 2), y: y + Math.max(0, above) };
}

export function openQuickWindow(buildDir: string, platform = process.platform): QuickWindow {
  const window = new BrowserWindow({
    ...size,
    minWidth: 480,
    minHeight: 400,
    show: false,
    alwaysOnTop: true,
    skipTaskbar: true,
    fullscreenable: false,
    maximizable: false,
    autoHideMenuBar: true,
    title: "Amends: quick window",
    // On macOS a panel may stand over a full screen program without taking the reader out of it.
    ...(platform === "darwin" && { type: "panel" }),
    ...dress(buildDir),
    webPreferences: webPreferences(buildDir),
  });
  keepToPage(window.webContents);
  window.setAlwaysOnTop(true, "pop-up-menu");
  window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true, skipTransformProcessType: true });

  let closing = false;
  app.on("before-quit", () => {
    closing = true;
  });
  window.on("close", (event) => {
    if (closing) return;
    event.preventDefault();
    leave();
  });
  // Whoever clicks elsewhere has taken the focus already: nothing is given back.
  window.on("blur", () => window.hide());

  let cameFromAmends = false;
  function show(): void {
    if (!window.isVisible()) cameFromAmends = BrowserWindow.getFocusedWindow() !== null;
    if (window.isMinimized()) window.restore();
    window.setBounds(placeOn(screen.getDisplayNearestPoint(screen.getCursorScreenPoint()).workArea));
    window.show();
    window.focus();
  }
  function leave(): void {
    // Windows hands the focus on to the window before only when this one is made small.
    if (platform === "win32") window.minimize();
    window.hide();
    // On macOS the program before comes to the front only when this one steps back as a whole.
    if (platform === "darwin" && !cameFromAmends) app.hide();
  }
  return { window, show, leave, toggle: () => (window.isVisible() ? leave() : show()) };
}
