import { beforeEach, expect, test, vi } from "vitest";
import { PresenterRequest } from "#contract";
import { presenterWindow } from "../../../electron/main/presenter-window.ts";
import { openWindow } from "../../../electron/main/window.ts";
import * as electron from "./fake-electron.ts";

vi.mock("electron", () => import("./fake-electron.ts"));

beforeEach(() => {
  electron.displays.length = 1;
});

function ready() {
  const opened: electron.BrowserWindow[] = [];
  const closed: unknown[] = [];
  const show = presenterWindow({
    buildDir: "/build",
    room: openWindow("/build"),
    onOpen: (window) => opened.push(window as unknown as electron.BrowserWindow),
    onClosed: (page) => closed.push(page),
  });
  return { show, opened, closed };
}

test("it opens at the slide that the room sees, with no more power than the other windows", () => {
  const main = openWindow("/build") as unknown as electron.BrowserWindow;
  const { show, opened } = ready();
  show({ kind: "case", id: "lego", slide: "said-2" });
  const [window] = opened;
  expect(window?.addresses).toEqual([
    expect.stringMatching(/^app:\/\/\S+#\/present\?open=case\/lego&slide=said-2&presenter=$/),
  ]);
  expect(window?.done).toEqual(["show", "focus"]);
  const powers = (one: electron.BrowserWindow | undefined) =>
    (one?.options as { webPreferences: object } | undefined)?.webPreferences;
  expect(powers(window)).toEqual(powers(main));
  expect(window?.windowOpenHandler?.({ url: "https://example.com/" })).toEqual({ action: "deny" });
});

test("it takes the display that the room does not see, when there is one", () => {
  const other = { x: 1920, y: 0, width: 1366, height: 728 };
  electron.displays.push({ id: 2, workArea: other });
  const { show, opened } = ready();
  show({ kind: "case", id: "lego", slide: "title" });
  expect(opened[0]?.options).toMatchObject(other);
});

test("the same case brings the open window to the front, another case is shown in it", () => {
  const { show, opened } = ready();
  show({ kind: "case", id: "lego", slide: "title" });
  show({ kind: "case", id: "lego", slide: "outcome" });
  expect([opened.length, opened[0]?.addresses.length]).toEqual([1, 1]);
  expect(opened[0]?.done.at(-1)).toBe("focus");
  show({ kind: "case", id: "united", slide: "title" });
  expect([opened.length, opened[0]?.addresses.length]).toEqual([1, 2]);
});

test("a closed window asks nothing more, and the next press opens another", () => {
  const { show, opened, closed } = ready();
  show({ kind: "case", id: "lego", slide: "title" });
  opened[0]?.onceListeners.get("closed")?.();
  expect(closed).toEqual([opened[0]?.webContents]);
  show({ kind: "case", id: "lego", slide: "title" });
  expect(opened).toHaveLength(2);
});

test("a training session is another thing than a case of the same name", () => {
  const { show, opened } = ready();
  show({ kind: "case", id: "lego", slide: "title" });
  show({ kind: "training", id: "lego", slide: "lego-title" });
  expect(opened[0]?.addresses.at(-1)).toMatch(/#\/present\?session=lego&slide=lego-title&presenter=$/);
});

test.each([
  { kind: "case", id: "../lego", slide: "title" },
  { kind: "case", id: "lego", slide: "title&open=case/united" },
  { kind: "case", id: "", slide: "title" },
  { kind: "case", id: "lego" },
  { kind: "pattern", id: "lego", slide: "title" },
])("%j is refused", (input) => {
  expect(PresenterRequest.safeParse(input).success).toBe(false);
});
