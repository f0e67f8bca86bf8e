/** What is done when a page has stopped, hangs or does not load: the reader is asked, and comes back to the same place. */
import { app, type BrowserWindow, dialog, type MessageBoxOptions } from "electron";
import type { FaultLog, WindowTrouble } from "#services";

export type TroubleOptions = {
  readonly log: Pick<FaultLog, "write">;
  readonly openLog: () => Promise<void>;
  /** The quick window is brought back without a word: a question would stand over another program. */
  readonly quiet?: boolean;
  readonly clock?: () => number;
};

/** A page that has stopped so often within so many milliseconds would stop again. */
const often = { times: 3, within: 60_000 } as const;

/** Chromium's own word for a load that another one replaced. */
const replaced = -3;

const words: Readonly<Record<WindowTrouble, { readonly message: string; readonly detail: string }>> = {
  "page-gone": {
    message: "The page of Amends has stopped.",
    detail: "Reloading brings you back to where you were. What stood in the fields of a reply is gone.",
  },
  "page-hung": {
    message: "The page of Amends does not answer.",
    detail: "It may be busy. Reloading brings you back to where you were, without what stood in the fields of a reply.",
  },
  "page-not-loaded": {
    message: "The page of Amends could not be loaded.",
    detail: "Reload it. If that does not help, install Amends again; your own files are kept apart from it.",
  },
};

export function watchPage(window: BrowserWindow, options: TroubleOptions): void {
  const { log, openLog, quiet = false, clock = Date.now } = options;
  const page = window.webContents;
  const troubles = recent(clock);
  let asking: AbortController | undefined;
  let stopped = false;

  page.on("render-process-gone", (_, { reason, exitCode }) => {
    const ours = stopped;
    stopped = false;
    if (ours || reason === "clean-exit" || window.isDestroyed()) return;
    log.write({ where: "window", what: "page-gone", code: `${reason} ${exitCode}` });
    void meet("page-gone");
  });
  page.on("did-fail-load", (_, code, _description, _address, isMainFrame) => {
    if (!isMainFrame || code === replaced) return;
    log.write({ where: "window", what: "page-not-loaded", code });
    void meet("page-not-loaded");
  });
  window.on("unresponsive", () => {
    if (asking) return;
    log.write({ where: "window", what: "page-hung" });
    void meet("page-hung");
  });
  window.on("responsive", () => asking?.abort());

  async function meet(trouble: WindowTrouble): Promise<void> {
    asking?.abort();
    // One that hangs may come back by itself; only its reload counts.
    if (trouble !== "page-hung") troubles.add();
    if (troubles.count() >= often.times) return giveUp(trouble);
    if (quiet || (trouble === "page-gone" && !window.isVisible())) return reload(trouble);
    const leave = trouble === "page-hung" ? "Wait" : "Quit";
    const pressed = await ask({ ...words[trouble], type: "warning", buttons: ["Reload", leave], cancelId: 1 });
    if (pressed === "Reload") reload(trouble);
    if (pressed === "Quit") app.quit();
  }

  async function giveUp(trouble: WindowTrouble): Promise<void> {
    const { message } = words[trouble];
    const detail = `This was the third time within a minute, so Amends does not offer to try again.`;
    const buttons = ["Open the log of faults and quit", "Quit"];
    const pressed = await ask({ message, detail, type: "error", buttons, cancelId: 1 });
    if (pressed === buttons[0]) await openLog();
    if (pressed !== undefined) app.quit();
  }

  /** The button that was pressed, or nothing when the trouble has passed or grown meanwhile. */
  async function ask(box: MessageBoxOptions & { readonly buttons: string[] }): Promise<string | undefined> {
    const controller = new AbortController();
    asking = controller;
    const shown: MessageBoxOptions = { ...box, defaultId: 0, noLink: true, signal: controller.signal };
    // A dialog of a window that is not shown would not be shown either.
    const attached = window.isVisible() && !quiet;
    const { response } = await (attached ? dialog.showMessageBox(window, shown) : dialog.showMessageBox(shown));
    if (asking === controller) asking = undefined;
    return controller.signal.aborted ? undefined : box.buttons[response];
  }

  function reload(trouble: WindowTrouble): void {
    if (trouble === "page-hung") {
      // A page that hangs does not hear of being reloaded.
      stopped = true;
      troubles.add();
      page.forcefullyCrashRenderer();
    }
    // The address, with the reader's place in its fragment, outlives the page.
    page.reload();
  }
}

/** How many of what was added happened lately. */
function recent(clock: () => number): { readonly add: () => void; readonly count: () => number } {
  let times: readonly number[] = [];
  return {
    add: () => {
      times = [...times, clock()];
    },
    count: () => {
      times = times.filter((time) => time >= clock() - often.within);
      return times.length;
    },
  };
}
