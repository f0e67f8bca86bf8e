/** How Amends ends, and when closing its window is not the end. */
import { app, type BrowserWindow, globalShortcut } from "electron";

/** Before the end the last save is waited for, and the reader's files are let go of. */
export function quitWhenSaved(close: () => Promise<void>, stop: (fault: unknown) => void): void {
  let closed = false;
  app.on("will-quit", (event) => {
    if (closed) return;
    event.preventDefault();
    globalShortcut.unregisterAll();
    close().then(() => {
      closed = true;
      app.quit();
    }, stop);
  });
}

/**
 * Closing the window hides it where Amends is expected to stay: on macOS, where a program ends when it is told to, and
 * everywhere when the reader has it stay beside the clock. Else it is the end of Amends, hidden windows included.
 */
export function quitWithWindow(window: BrowserWindow, stays: () => boolean): void {
  let quitting = false;
  app.on("before-quit", () => {
    quitting = true;
  });
  window.on("close", (event) => {
    if (quitting || !stays()) return;
    event.preventDefault();
    if (!window.isFullScreen()) return window.hide();
    // On macOS a window that is hidden while it fills the screen leaves the screen black.
    window.once("leave-full-screen", () => window.hide());
    window.setFullScreen(false);
  });
  window.on("closed", () => app.quit());
}
