import type { BrowserWindow as RealWindow } from "electron";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { WindowPlace } from "#services";
import { openWindow, showWhenDrawn } from "../../../electron/main/window.ts";
import { keepPlace, placeIn } from "../../../electron/main/window-place.ts";
import * as electron from "./fake-electron.ts";

vi.mock("electron", () => import("./fake-electron.ts"));

const primary = { x: 0, y: 0, width: 1920, height: 1040 };
const second = { x: 1920, y: 0, width: 1366, height: 728 };
const left: WindowPlace = { x: 100, y: 50, width: 900, height: 700, maximised: false, fullScreen: false };

describe("the window opens", () => {
  test.each([
    ["in the middle of the first display when it was never moved", [primary, second], null, [320, 90, 1280, 860]],
    ["where it was left", [primary, second], left, [100, 50, 900, 700]],
    ["on the second display when it was left there", [primary, second], { ...left, x: 2000 }, [2000, 28, 900, 700]],
    ["in the middle of the first when the second is gone", [primary], { ...left, x: 2000 }, [510, 170, 900, 700]],
    ["as small as a display that has shrunk", [{ ...primary, width: 800, height: 600 }], left, [0, 0, 800, 600]],
    ["whole when it was left half outside", [primary], { ...left, x: 1500 }, [1020, 50, 900, 700]],
    ["elsewhere when its upper edge cannot be reached", [primary], { ...left, y: -690 }, [510, 170, 900, 700]],
    ["no smaller than can be used", [primary], { ...left, width: 1, height: 1 }, [100, 50, 640, 480]],
    ["as large as a display that has no room for even that", [{ ...primary, width: 600 }], left, [0, 50, 600, 700]],
  ] as const)("%s", (_, areas, kept, [x, y, width, height]) => {
    expect(placeIn([...areas] as unknown as Parameters<typeof placeIn>[0], kept)).toEqual({ x, y, width, height });
  });

  test("within a display, whatever the file says and whatever displays there are", () => {
    const size = fc.integer({ min: 320, max: 8000 });
    const spot = fc.integer({ min: -9000, max: 9000 });
    const area = fc.record({ x: spot, y: spot, width: size, height: size });
    const far = fc.integer({ min: -100_000, max: 100_000 });
    const wide = fc.integer({ min: 1, max: 100_000 });
    const flags = { maximised: fc.boolean(), fullScreen: fc.boolean() };
    const kept = fc.record({ x: far, y: far, width: wide, height: wide, ...flags });
    fc.assert(
      fc.property(area, fc.array(area, { maxLength: 3 }), fc.option(kept), (first, others, place) => {
        const at = placeIn([first, ...others], place);
        const holds = [first, ...others].some(
          (one) =>
            at.x >= one.x &&
            at.y >= one.y &&
            at.x + at.width <= one.x + one.width &&
            at.y + at.height <= one.y + one.height,
        );
        expect(holds).toBe(true);
      }),
    );
  });

  test("filling the display or the screen when it was left so, and not before it is drawn", async () => {
    const open = async (kept: WindowPlace) => {
      const window = openWindow("/build", kept);
      showWhenDrawn(window, Promise.resolve(), kept);
      const fake = window as unknown as electron.BrowserWindow;
      const before = [...fake.done];
      fake.onceListeners.get("ready-to-show")?.();
      await vi.waitFor(() => expect(fake.visible).toBe(true));
      return [before, fake.done];
    };
    expect(await open(left)).toEqual([[], ["show"]]);
    expect(await open({ ...left, maximised: true })).toEqual([[], ["maximise", "show"]]);
    expect(await open({ ...left, fullScreen: true })).toEqual([[], ["full screen true", "show"]]);
  });
});

describe("its place is kept", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const event = { preventDefault: () => {}, url: "", isMainFrame: true };
  const normal = { x: 5, y: 6, width: 1000, height: 700 };
  function kept() {
    const window = new electron.BrowserWindow({});
    const save = vi.fn(async (_: WindowPlace) => {});
    keepPlace(window as unknown as RealWindow, save);
    return { window, save };
  }

  test("once it has come to rest, and without waiting when it closes", () => {
    const { window, save } = kept();
    for (let step = 0; step < 50; step++) window.ownListeners.get("move")?.(event);
    expect(save).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(save.mock.calls).toEqual([[{ ...normal, maximised: false, fullScreen: false }]]);
    window.maximised = true;
    window.ownListeners.get("resize")?.(event);
    window.ownListeners.get("close")?.(event);
    vi.runAllTimers();
    expect(save.mock.calls.slice(1)).toEqual([[{ ...normal, maximised: true, fullScreen: false }]]);
  });

  test("as full screen when the reader made it so, and not when slides did", () => {
    const { window, save } = kept();
    window.fullScreen = true;
    window.listeners.get("enter-html-full-screen")?.(event);
    window.ownListeners.get("close")?.(event);
    window.listeners.get("leave-html-full-screen")?.(event);
    window.ownListeners.get("close")?.(event);
    expect(save.mock.calls.map(([place]) => place.fullScreen)).toEqual([false, true]);
  });
});
