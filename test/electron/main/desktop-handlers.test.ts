import type { BrowserWindow as RealWindow } from "electron";
import { beforeEach, expect, test, vi } from "vitest";
import { defaultPreferences, type Preferences } from "#contract";
import type { Services } from "#services";
import { type Desktop, handlersOf } from "../../../electron/main/desktop-handlers.ts";
import { catchFaults } from "../../../electron/main/main-faults.ts";
import { holdQuickKey } from "../../../electron/main/quick-key.ts";
import type { LogEntry } from "../../../electron/services/index.ts";
import * as electron from "./fake-electron.ts";

vi.mock("electron", () => import("./fake-electron.ts"));

const key = "Control+Alt+A";
const notice = { file: "notes.json", fault: "Your notes: damaged.", remedy: "Look." };

beforeEach(() => {
  for (const keys of [electron.system.taken, electron.system.unknown, electron.system.given]) keys.clear();
});

function door() {
  const done: string[] = [];
  const note = (words: string) => () => void done.push(words);
  const services = {
    handlers: {
      readUserData: async () => ({ preferences: defaultPreferences, notices: [notice] }),
      writePreferences: async () => {
        done.push("saved");
        return { kind: "saved" };
      },
    },
  } as unknown as Services;
  const desktop: Desktop = {
    services,
    quick: { show: note("quick window"), leave: note("quick window away") },
    quickKey: Promise.resolve().then(() => holdQuickKey(key, () => {})),
    showPresenter: ({ id, slide }) => done.push(`presenter ${id} ${slide}`),
    follow: ({ theme, tray }: Preferences) => done.push(`${theme}, tray ${tray}`),
  };
  const window = new electron.BrowserWindow({}) as unknown as RealWindow;
  return { handlers: handlersOf(window, desktop), done };
}

test("what lies outside the page follows a preference at once, whether or not the disk takes it", async () => {
  const { handlers, done } = door();
  await handlers.writePreferences({ ...defaultPreferences, theme: "dark", tray: true });
  expect(done).toEqual(["dark, tray true", "saved"]);
});

test("a key that the system refused is told with what went wrong in the reader's files", async () => {
  electron.system.taken.add(key);
  const { notices } = await door().handlers.readUserData();
  expect(notices).toEqual([notice, expect.objectContaining({ file: "preferences.json" })]);
});

test("windows are shown and put away, and the key is asked for when it is held", async () => {
  const { handlers, done } = door();
  expect(await handlers.showQuickWindow()).toEqual({ kind: "done" });
  expect(await handlers.closeQuickWindow()).toEqual({ kind: "done" });
  expect(await handlers.showPresenterWindow({ id: "lego", slide: "title" })).toEqual({ kind: "done" });
  expect(done).toEqual(["quick window", "quick window away", "presenter lego title"]);
  expect(await handlers.readQuickKey()).toEqual({ kind: "set", key });
  expect(await handlers.setQuickKey(null)).toEqual({ kind: "off" });
});

test("an error of the main process that nobody caught is written down, and nothing of it is said aloud", () => {
  const heard = new Map<string, (error: unknown) => void>();
  const on = vi.spyOn(process, "on").mockImplementation((name, listener) => {
    heard.set(String(name), listener as (error: unknown) => void);
    return process;
  });
  const aloud = vi.spyOn(console, "error").mockImplementation(() => {});
  const log: LogEntry[] = [];
  const stop = catchFaults(
    { write: (entry: LogEntry) => void log.push(entry) } as unknown as Services["log"],
    "/opt/amends/build",
  );
  on.mockRestore();
  const error = new TypeError("Ms Lindqvist");
  error.stack = "TypeError: Ms Lindqvist\n    at file:///opt/amends/build/main/main.js:7:9";
  for (const name of ["uncaughtException", "unhandledRejection"]) heard.get(name)?.(error);
  stop(error);
  expect(electron.dialog.showErrorBox).toHaveBeenCalledWith("Amends cannot go on", "Ms Lindqvist");
  expect(electron.app.exit).toHaveBeenCalledWith(1);
  const frames = [{ file: "main/main.js", line: 7, column: 9 }];
  expect(log).toEqual([1, 2, 3].map(() => ({ where: "main", what: "TypeError", frames })));
  expect(aloud).not.toHaveBeenCalled();
  aloud.mockRestore();
});
