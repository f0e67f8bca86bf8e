import { beforeEach, describe, expect, test, vi } from "vitest";
import { holdQuickKey } from "../../../electron/main/quick-key.ts";
import { openQuickWindow, placeOn } from "../../../electron/main/quick-window.ts";
import { openWindow } from "../../../electron/main/window.ts";
import * as electron from "./fake-electron.ts";

vi.mock("electron", () => import("./fake-electron.ts"));

beforeEach(() => {
  vi.clearAllMocks();
  electron.app.removeAllListeners();
  electron.BrowserWindow.focused = null;
  for (const keys of [electron.system.taken, electron.system.unknown, electron.system.given]) keys.clear();
});

function open(platform: NodeJS.Platform = "linux") {
  const quick = openQuickWindow("/build", platform);
  // The fake stands in for Electron's window; only its own record of what was done is read.
  return { quick, window: quick.window as unknown as electron.BrowserWindow };
}

describe("the quick window", () => {
  test("has no more power than the other, and goes nowhere either", () => {
    const main = openWindow("/build") as unknown as electron.BrowserWindow;
    const { window } = open();
    const powers = ({ options }: electron.BrowserWindow) => (options as { webPreferences: object }).webPreferences;
    expect(powers(window)).toEqual(powers(main));
    expect([...window.listeners.keys()].sort()).toEqual([...main.listeners.keys()].sort());
    expect(window.windowOpenHandler?.({ url: "https://example.com/" })).toEqual({ action: "deny" });
    const preventDefault = vi.fn();
    window.listeners.get("will-navigate")?.({ url: "https://example.com/", isMainFrame: true, preventDefault });
    expect(preventDefault).toHaveBeenCalled();
  });

  test("is made hidden, on top of everything and on every workspace", () => {
    const { window } = open();
    expect(window.options).toMatchObject({ show: false, alwaysOnTop: true, skipTaskbar: true });
    expect(window.done).toEqual([
      "on top true pop-up-menu",
      'everywhere [true,{"visibleOnFullScreen":true,"skipTransformProcessType":true}]',
    ]);
  });

  test.each([
    [
      { x: 0, y: 0, width: 1920, height: 1040 },
      { x: 600, y: 87, width: 720, height: 520 },
    ],
    [
      { x: -1280, y: 200, width: 1280, height: 720 },
      { x: -1000, y: 200, width: 720, height: 520 },
    ],
    [
      { x: 0, y: 24, width: 640, height: 400 },
      { x: 0, y: 24, width: 640, height: 400 },
    ],
  ])("on a display of %j stands at %j", (area, place) => expect(placeOn(area)).toEqual(place));

  test("comes up on the display with the pointer, takes the focus, and leaves at the next press", () => {
    const { quick, window } = open();
    window.done.length = 0;
    quick.toggle();
    expect([window.done, window.bounds]).toEqual([["show", "focus"], placeOn(electron.pointer.display.workArea)]);
    quick.toggle();
    expect(window.visible).toBe(false);
  });

  test("is hidden, and no more, when the reader clicks elsewhere", () => {
    const { quick, window } = open("darwin");
    quick.show();
    window.done.length = 0;
    window.ownListeners.get("blur")?.({ preventDefault: () => {} });
    expect(window.done).toEqual(["hide"]);
    expect(electron.app.hide).not.toHaveBeenCalled();
  });

  test.each([
    ["darwin", false, ["hide"], 1],
    ["darwin", true, ["hide"], 0],
    ["win32", false, ["minimize", "hide"], 0],
    ["linux", false, ["hide"], 0],
  ] as const)("gives the focus back on %s (from Amends: %s)", (platform, fromAmends, done, stepsBack) => {
    const { quick, window } = open(platform);
    if (fromAmends) electron.BrowserWindow.focused = window;
    quick.show();
    window.done.length = 0;
    quick.leave();
    expect(window.done).toEqual(done);
    expect(electron.app.hide).toHaveBeenCalledTimes(stepsBack);
  });

  test("is kept when it is closed, until Amends quits", () => {
    const { quick, window } = open();
    const preventDefault = vi.fn();
    quick.show();
    window.ownListeners.get("close")?.({ preventDefault });
    expect([preventDefault.mock.calls.length, window.visible]).toEqual([1, false]);
    electron.app.emit("before-quit");
    window.ownListeners.get("close")?.({ preventDefault });
    expect(preventDefault).toHaveBeenCalledTimes(1);
  });
});

describe("the key of the quick window", () => {
  const press = vi.fn();
  const key = "Alt+Shift+Space";

  test("is off until the reader sets one, then opens the window, then can be given back", () => {
    const keys = holdQuickKey(null, press);
    expect([keys.state(), electron.system.given.size]).toEqual([{ kind: "off" }, 0]);
    expect(keys.set(key)).toEqual({ kind: "set", key });
    electron.system.given.get(key)?.();
    expect(press).toHaveBeenCalledTimes(1);
    expect(keys.set(null)).toEqual({ kind: "off" });
    expect(electron.system.given.size).toBe(0);
  });

  test.each(["taken", "unknown"] as const)("stays off and says why when the system finds it %s", (how) => {
    electron.system[how].add(key);
    const keys = holdQuickKey(null, press);
    expect(keys.set(key)).toEqual({
      kind: "refused",
      key,
      reason:
        "The system did not give Alt+Shift+Space to Amends: another program has it, or the system keeps it for itself.",
      remedy: "Choose another key for the quick window in the settings.",
    });
    expect([keys.state(), electron.system.given.size]).toEqual([{ kind: "off" }, 0]);
  });

  test("is the one from before when another is refused, and one alone when another is given", () => {
    electron.system.taken.add("Control+Alt+A");
    const keys = holdQuickKey(key, press);
    expect(keys.set("Control+Alt+A")).toMatchObject({ kind: "refused" });
    expect([keys.state(), [...electron.system.given.keys()]]).toEqual([{ kind: "set", key }, [key]]);
    keys.set("Control+Alt+B");
    expect([...electron.system.given.keys()]).toEqual(["Control+Alt+B"]);
  });

  test("that was chosen earlier and is refused now is told at the start, until another is chosen", () => {
    electron.system.taken.add(key);
    const keys = holdQuickKey(key, press);
    expect(keys.state()).toMatchObject({ kind: "refused", key });
    expect(keys.notices()).toHaveLength(1);
    keys.set("Control+Alt+B");
    expect(keys.notices()).toEqual([]);
  });
});
