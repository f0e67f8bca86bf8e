import type { BrowserWindow as RealWindow } from "electron";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { watchPage } from "../../../electron/main/page-trouble.ts";
import type { LogEntry } from "../../../electron/services/index.ts";
import * as electron from "./fake-electron.ts";

vi.mock("electron", () => import("./fake-electron.ts"));

const { showMessageBox } = electron.dialog;
const settled = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  vi.clearAllMocks();
  press("Reload");
});

/** What the reader presses in every question. */
function press(label: string): void {
  showMessageBox.mockImplementation(async (...told: { buttons: string[] }[]) => ({
    response: Math.max(0, told.at(-1)?.buttons.findIndex((button) => button.startsWith(label)) ?? 0),
  }));
}

function watched({ visible = true, quiet = false } = {}) {
  const window = new electron.BrowserWindow({});
  window.visible = visible;
  const log: LogEntry[] = [];
  const openLog = vi.fn(async () => {});
  let now = 0;
  const options = { log: { write: (entry: LogEntry) => void log.push(entry) }, openLog, quiet, clock: () => now };
  watchPage(window as unknown as RealWindow, options);
  const event = { url: "", isMainFrame: true, preventDefault: () => {} };
  return {
    window,
    log,
    openLog,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
    crash: async (reason = "crashed") => {
      window.listeners.get("render-process-gone")?.(event, { reason, exitCode: 139 });
      await settled();
    },
    failLoad: async (code: number, isMainFrame = true) => {
      window.listeners.get("did-fail-load")?.(event, code, "", "app://bundle/", isMainFrame);
      await settled();
    },
    hang: async () => {
      window.ownListeners.get("unresponsive")?.(event);
      await settled();
    },
    answer: () => window.ownListeners.get("responsive")?.(event),
  };
}

const asked = () => showMessageBox.mock.calls.map((told) => told.at(-1).buttons);

describe("a page that has stopped", () => {
  test("is reloaded where it was when the reader says so, and written down", async () => {
    const { window, log, crash } = watched();
    await crash();
    expect(asked()).toEqual([["Reload", "Quit"]]);
    expect(window.done).toEqual(["reload"]);
    expect(window.addresses).toEqual([]);
    expect(log).toEqual([{ where: "window", what: "page-gone", code: "crashed 139" }]);
  });

  test("ends Amends when the reader says so", async () => {
    press("Quit");
    const { window, crash } = watched();
    await crash();
    expect([electron.app.quit.mock.calls.length, window.done]).toEqual([1, []]);
  });

  test("is not asked about when it left with its window", async () => {
    const { crash } = watched();
    await crash("clean-exit");
    expect(asked()).toEqual([]);
  });

  test("is offered no third reload within a minute, but the log and the end, once", async () => {
    press("Reload");
    const { window, crash, openLog } = watched();
    await crash();
    await crash();
    press("Open the log");
    await crash();
    expect(asked().slice(2)).toEqual([["Open the log of faults and quit", "Quit"]]);
    expect([window.done, openLog.mock.calls.length, electron.app.quit.mock.calls.length]).toEqual([
      ["reload", "reload"],
      1,
      1,
    ]);
  });

  test("is offered a reload again when the earlier troubles are long ago", async () => {
    const { crash, pass } = watched();
    for (let time = 0; time < 5; time++) {
      await crash();
      pass(31_000);
    }
    expect(asked()).toEqual(Array.from({ length: 5 }, () => ["Reload", "Quit"]));
  });

  test("comes back without a word when nobody sees it", async () => {
    for (const options of [{ visible: false }, { quiet: true }]) {
      const { window, crash } = watched(options);
      await crash();
      expect(window.done).toEqual(["reload"]);
    }
    expect(asked()).toEqual([]);
  });
});

describe("a page that hangs", () => {
  test("is stopped and reloaded, and its stopping is not taken for another trouble", async () => {
    const { window, hang, crash } = watched();
    await hang();
    await crash("killed");
    expect(asked()).toEqual([["Reload", "Wait"]]);
    expect(window.done).toEqual(["stop the page", "reload"]);
  });

  test("is waited for, and the question goes away when it answers", async () => {
    const { window, hang, answer } = watched();
    let signal: AbortSignal | undefined;
    showMessageBox.mockImplementation((_, box) => {
      signal = box.signal;
      return new Promise((resolve) => box.signal.addEventListener("abort", () => resolve({ response: 0 })));
    });
    await hang();
    await hang();
    expect([asked().length, signal?.aborted]).toEqual([1, false]);
    answer();
    await settled();
    expect([signal?.aborted, window.done]).toEqual([true, []]);
  });

  test("may be waited for as often as the reader likes", async () => {
    press("Wait");
    const { hang } = watched();
    for (let time = 0; time < 5; time++) await hang();
    expect(asked()).toEqual(Array.from({ length: 5 }, () => ["Reload", "Wait"]));
  });
});

test("a page that does not load is told, and loaded again; what another load replaced is not", async () => {
  const { window, log, failLoad } = watched({ visible: false });
  await failLoad(-3);
  await failLoad(-6, false);
  expect(asked()).toEqual([]);
  await failLoad(-6);
  expect(asked()).toEqual([["Reload", "Quit"]]);
  expect(window.done).toEqual(["reload"]);
  expect(log).toEqual([{ where: "window", what: "page-not-loaded", code: -6 }]);
});
