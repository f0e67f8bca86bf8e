import { beforeEach, describe, expect, test, vi } from "vitest";
import { openWindow } from "../../../electron/main/window.ts";
import * as electron from "./fake-electron.ts";

vi.mock("electron", () => import("./fake-electron.ts"));

const { dialog, shell } = electron;
const source = "https://example.com/a?q=1#b";

beforeEach(() => {
  vi.clearAllMocks();
  dialog.showMessageBox.mockResolvedValue({ response: 0 });
  shell.openExternal.mockResolvedValue(undefined);
});

function open() {
  const window = openWindow("/build") as unknown as electron.BrowserWindow;
  const noEvent = { url: "", isMainFrame: true, preventDefault: () => {} };
  return {
    press: (type = "mouseDown") => window.listeners.get("input-event")?.(noEvent, { type }),
    follow: (url: string) => {
      expect(window.windowOpenHandler?.({ url })).toEqual({ action: "deny" });
      return vi.waitFor(() => expect(dialog.showMessageBox).toHaveBeenCalled());
    },
    ask: (url: string) => window.windowOpenHandler?.({ url }),
  };
}

describe("a link to the web", () => {
  test("is shown whole with its host, and opened in the system's browser once the reader agrees", async () => {
    const { press, follow } = open();
    press();
    await follow("https://EXAMPLE.com:443/a?q=1#b");
    const [question] = dialog.showMessageBox.mock.calls[0] ?? [];
    expect(question.message).toBe("Open example.com in your browser?");
    expect(question.detail).toContain(source);
    await vi.waitFor(() => expect(shell.openExternal).toHaveBeenCalledWith(source));
  });

  test("stays closed when the reader declines, which is what the next key does", async () => {
    dialog.showMessageBox.mockResolvedValue({ response: 1 });
    const { press, follow } = open();
    press("rawKeyDown");
    await follow(source);
    expect(dialog.showMessageBox.mock.calls[0]?.[0]).toMatchObject({ defaultId: 1, cancelId: 1 });
    await Promise.resolve();
    expect(shell.openExternal).not.toHaveBeenCalled();
  });

  test("that no press asked for raises no question, and one press raises one", () => {
    const { press, ask } = open();
    ask(source);
    press("mouseMove");
    ask(source);
    expect(dialog.showMessageBox).not.toHaveBeenCalled();
    press();
    for (let times = 0; times < 20; times += 1) ask(source);
    expect(dialog.showMessageBox).toHaveBeenCalledTimes(1);
  });

  test("that no browser takes is told with its address", async () => {
    shell.openExternal.mockRejectedValue(new Error("no handler"));
    const { press, follow } = open();
    press();
    await follow(source);
    await vi.waitFor(() => expect(dialog.showMessageBox).toHaveBeenCalledTimes(2));
    expect(dialog.showMessageBox.mock.calls[1]?.[0]).toMatchObject({
      message: "No browser took the address.",
      detail: `${source}\n\nCopy it from the page and open it yourself.`,
    });
  });

  test.each(["http://example.com/", "mailto:a@example.com", "file:///etc/passwd", "https://google.com@example.com/"])(
    "to %s is neither asked about nor opened",
    (address) => {
      const { press, ask } = open();
      press();
      ask(address);
      expect(dialog.showMessageBox).not.toHaveBeenCalled();
    },
  );
});
