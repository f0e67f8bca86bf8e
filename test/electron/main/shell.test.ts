/** Tray, theme, files from the system, the end: what lies around the windows. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { BrowserWindow as RealWindow } from "electron";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createServices } from "#services";
import { hearOfFiles, packIn } from "../../../electron/main/given-files.ts";
import { openLog } from "../../../electron/main/main-faults.ts";
import { quitWhenSaved, quitWithWindow } from "../../../electron/main/quitting.ts";
import { dress, followTheme, ground, grounds, wear } from "../../../electron/main/theme.ts";
import { trayIcon } from "../../../electron/main/tray.ts";
import { bringUp, openWindow, showWhenDrawn, tellPage } from "../../../electron/main/window.ts";
import * as electron from "./fake-electron.ts";

vi.mock("electron", () => import("./fake-electron.ts"));

const event = { url: "", isMainFrame: true, preventDefault: () => {} };

beforeEach(() => {
  vi.clearAllMocks();
  electron.app.removeAllListeners();
  Object.assign(electron.nativeTheme, { themeSource: "system", shouldUseDarkColors: false, inForcedColorsMode: false });
});

function fakeOf(window: RealWindow): electron.BrowserWindow {
  return window as unknown as electron.BrowserWindow;
}

describe("the icon beside the clock", () => {
  const shown = () => [...electron.Tray.shown];
  const icon = (platform: NodeJS.Platform = "linux") => {
    const done: string[] = [];
    const showWindow = () => void done.push("window");
    const showQuickWindow = () => void done.push("quick window");
    return { tray: trayIcon({ buildDir: "/build", platform, showWindow, showQuickWindow }), done };
  };

  test("is there when it is wanted, once, and gone when it is not", () => {
    const { tray } = icon();
    expect([tray.isOn(), shown().length]).toEqual([false, 0]);
    tray.set(true);
    tray.set(true);
    expect([tray.isOn(), shown().length]).toEqual([true, 1]);
    tray.set(false);
    expect([tray.isOn(), shown().length]).toEqual([false, 0]);
  });

  test("opens the window, the quick window, and ends Amends", () => {
    const { tray, done } = icon();
    tray.set(true);
    const [only] = shown();
    expect(only?.menu.flatMap(({ label }) => label ?? [])).toEqual(["Open Amends", "Quick window", "Quit"]);
    for (const { click } of only?.menu ?? []) click?.();
    only?.listeners.get("click")?.();
    expect(done).toEqual(["window", "quick window", "window"]);
    expect(electron.app.quit).toHaveBeenCalledTimes(1);
    tray.set(false);
  });

  test.each([
    ["linux", "tray.png"],
    ["win32", "tray.png"],
    ["darwin", "trayTemplate.png"],
  ] as const)("on %s shows %s of those that the build draws", (platform, file) => {
    const { tray } = icon(platform);
    tray.set(true);
    expect(shown().map((one) => one.icon)).toEqual([join("/build", "icons", file)]);
    tray.set(false);
  });
});

describe("light and dark", () => {
  test("the ground of a window is that of its page", async () => {
    const tokens = await readFile("renderer/styles/tokens.css", "utf8");
    const reset = await readFile("renderer/styles/reset.css", "utf8");
    expect(reset).toMatch(/body\s*{[^}]*background: var\(--paper\)/);
    expect(tokens).toContain(`--paper: light-dark(${grounds.light}, ${grounds.dark})`);
    expect(fakeOf(openWindow("/build")).options).toMatchObject({ backgroundColor: grounds.light });
  });

  test("it follows the system, open windows too, and leaves forced colours alone", () => {
    followTheme();
    const window = new electron.BrowserWindow({});
    electron.BrowserWindow.all.push(window);
    electron.nativeTheme.shouldUseDarkColors = true;
    electron.nativeTheme.emit("updated");
    electron.nativeTheme.inForcedColorsMode = true;
    electron.nativeTheme.emit("updated");
    expect(window.done).toEqual([`ground ${grounds.dark}`]);
    expect(ground()).toEqual({});
    electron.BrowserWindow.all.pop();
  });

  test("a window has an icon of its own where no program file brings one", () => {
    expect(dress("/build", "linux").icon).toBe(join("/build", "icons", "window.png"));
    expect([dress("/build", "darwin").icon, dress("/build", "win32").icon]).toEqual([undefined, undefined]);
  });

  test("the reader's own choice holds for dialogs and menus too", () => {
    wear("dark");
    expect(electron.nativeTheme.themeSource).toBe("dark");
  });

  test.each(["known", "never known"])("the window shows when it is drawn and its colours are %s", async (how) => {
    const window = new electron.BrowserWindow({});
    let settle = () => {};
    const coloured = new Promise<void>((known, never) => {
      settle = how === "known" ? known : () => never(new Error("no preferences"));
    });
    showWhenDrawn(window as unknown as RealWindow, coloured);
    window.onceListeners.get("ready-to-show")?.();
    expect(window.visible).toBe(false);
    settle();
    await vi.waitFor(() => expect(window.visible).toBe(true));
  });
});

describe("a pack that the system hands over", () => {
  test.each([
    [["amends", "/home/a/x.amends"], "/home/a/x.amends"],
    [["amends", "x.AMENDS"], resolve("/work", "x.AMENDS")],
    [["amends", "--flag", "a.amends", "b.amends", "--other"], resolve("/work", "b.amends")],
    [["amends", "file:///home/a/My%20pack.amends"], "/home/a/My pack.amends"],
    [["amends", "file://elsewhere/%00.amends"], undefined],
    [["amends", "--load=x.amends"], undefined],
    [["amends", "x.json"], undefined],
    [["amends"], undefined],
  ])("is found in %j", (args, path) => expect(packIn(args, "/work")).toBe(path));

  test("is offered and told, from the command line and from macOS, and nothing else is", () => {
    const offered: string[] = [];
    const tell = vi.fn();
    const given = hearOfFiles((path) => offered.push(path), tell);
    expect(given.any()).toBe(false);
    expect(given.take(["amends", "notes.txt"], "/work")).toBe(false);
    const preventDefault = vi.fn();
    electron.app.emit("open-file", { preventDefault }, "/home/a/x.amends");
    electron.app.emit("open-file", { preventDefault }, "/etc/passwd");
    expect(given.take(["amends", "/b.amends"], "/work")).toBe(true);
    expect(offered).toEqual(["/home/a/x.amends", "/b.amends"]);
    expect([tell.mock.calls.length, preventDefault.mock.calls.length, given.any()]).toEqual([2, 2, true]);
  });
});

describe("the page is told a command", () => {
  test("at once, or as soon as it is there, as a word alone", () => {
    const window = new electron.BrowserWindow({});
    tellPage(window as unknown as RealWindow, "print");
    expect(window.done).toEqual(["send amends:command print"]);
    window.done.length = 0;
    window.loading = true;
    tellPage(window as unknown as RealWindow, "import-opened");
    expect(window.done).toEqual([]);
    window.listeners.get("did-finish-load")?.(event);
    expect(window.done).toEqual(["send amends:command import-opened"]);
  });

  test("in a window that is brought to the front from where it was hidden", () => {
    const window = new electron.BrowserWindow({});
    bringUp(window as unknown as RealWindow);
    expect(window.done).toEqual(["show", "focus"]);
  });
});

describe("the end", () => {
  test.each([
    [true, ["hide"], 1],
    [false, [], 0],
  ])("closing the window is not the end where Amends stays (%s)", (stays, done, prevented) => {
    const window = new electron.BrowserWindow({});
    quitWithWindow(window as unknown as RealWindow, () => stays);
    const preventDefault = vi.fn();
    window.ownListeners.get("close")?.({ preventDefault });
    expect([window.done, preventDefault.mock.calls.length]).toEqual([done, prevented]);
    electron.app.emit("before-quit");
    window.ownListeners.get("close")?.({ preventDefault });
    expect(preventDefault).toHaveBeenCalledTimes(prevented);
    window.ownListeners.get("closed")?.({ preventDefault });
    expect(electron.app.quit).toHaveBeenCalledTimes(1);
  });

  test("a window that fills the screen leaves it before it is hidden", () => {
    const window = new electron.BrowserWindow({});
    window.fullScreen = true;
    quitWithWindow(window as unknown as RealWindow, () => true);
    window.ownListeners.get("close")?.(event);
    expect(window.done).toEqual(["full screen false"]);
    window.onceListeners.get("leave-full-screen")?.();
    expect(window.done).toEqual(["full screen false", "hide"]);
  });

  test("waits for the last save, once", async () => {
    let saved = () => {};
    const close = vi.fn(
      () =>
        new Promise<void>((settle) => {
          saved = settle;
        }),
    );
    quitWhenSaved(close, () => {});
    const preventDefault = vi.fn();
    electron.app.emit("will-quit", { preventDefault });
    expect([preventDefault.mock.calls.length, electron.app.quit.mock.calls.length]).toEqual([1, 0]);
    saved();
    await vi.waitFor(() => expect(electron.app.quit).toHaveBeenCalledTimes(1));
    electron.app.emit("will-quit", { preventDefault });
    expect([preventDefault.mock.calls.length, close.mock.calls.length]).toEqual([1, 1]);
  });
});

describe("the log", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "amends-log-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test("is opened by the system, made when it is not there, and shown in its folder when nothing opens it", async () => {
    const { log, close } = createServices({ bundleDir: folder, dataDir: folder });
    await openLog(log);
    expect(electron.shell.openPath).toHaveBeenCalledWith(log.file);
    expect(await readFile(log.file, "utf8")).toBe("");
    electron.shell.openPath.mockResolvedValueOnce("No program for it");
    await openLog(log);
    expect(electron.shell.showItemInFolder).toHaveBeenCalledWith(log.file);
    await close();
  });
});
