import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserWindow as RealWindow } from "electron";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { ExportOutcome, Handlers } from "#contract";
import { channel } from "../../../electron/contract/channel.ts";
import { commandChannel } from "../../../electron/contract/commands.ts";
import { answerPages, isTrusted } from "../../../electron/main/ipc.ts";
import { isOwnAddress, isOwnPage } from "../../../electron/main/own-page.ts";
import { mayUse } from "../../../electron/main/permissions.ts";
import { saveExportFrom } from "../../../electron/main/save-export.ts";
import { fileName, paperIn, savePdfFrom } from "../../../electron/main/save-pdf.ts";
import { openWindow } from "../../../electron/main/window.ts";
import { newFolder } from "../services/new-folder.ts";
import * as electron from "./fake-electron.ts";

vi.mock("electron", () => import("./fake-electron.ts"));

beforeEach(() => vi.clearAllMocks());

describe("the window", () => {
  const window = openWindow("/build") as unknown as electron.BrowserWindow;

  test("gives the page no power of its own", () => {
    expect(window.options).toMatchObject({
      webPreferences: {
        contextIsolation: true,
        sandbox: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        webSecurity: true,
        allowRunningInsecureContent: false,
        experimentalFeatures: false,
        webviewTag: false,
        spellcheck: false,
        devTools: false,
      },
    });
  });

  test("opens no other window", () => {
    expect(window.windowOpenHandler?.({ url: "https://example.com/" })).toEqual({ action: "deny" });
  });

  test.each([
    ["will-navigate", "app://bundle/#case/lego", true, true],
    ["will-navigate", "https://example.com/", true, false],
    ["will-navigate", "http://127.0.0.1/", true, false],
    ["will-navigate", "file:///etc/passwd", true, false],
    ["will-navigate", "data:text/html,<script>top.amends</script>", true, false],
    ["will-navigate", "javascript:alert(1)", true, false],
    ["will-navigate", "blob:app://bundle/0f2c", true, false],
    ["will-navigate", "view-source:app://bundle/", true, false],
    ["will-navigate", "app://bundle/assets/index.js", true, false],
    ["will-frame-navigate", "app://bundle/", true, true],
    ["will-frame-navigate", "app://bundle/", false, false],
    ["will-frame-navigate", "about:blank", true, false],
    ["will-redirect", "app://bundle/", true, false],
    ["will-attach-webview", "app://bundle/", true, false],
  ])("%s to %s (main frame: %s) is let through: %s", (name, url, isMainFrame, through) => {
    const preventDefault = vi.fn();
    window.listeners.get(name)?.({ url, isMainFrame, preventDefault });
    expect(preventDefault).toHaveBeenCalledTimes(through ? 0 : 1);
  });
});

test("only the page's own address counts as the page", () => {
  expect(["app://bundle/", "app://bundle/#a"].every(isOwnPage)).toBe(true);
  const others = ["", "about:blank", "app://bundle", "app://bundle/x", "app://bundle/?q", "app://other/", "https://a/"];
  expect(others.filter(isOwnPage)).toEqual([]);
});

test("only the page's own files may be fetched, whatever its policy says", () => {
  expect(["app://bundle/", "app://bundle/assets/a.js", "blob:app://bundle/0f2c"].every(isOwnAddress)).toBe(true);
  const others = ["https://a/", "http://app://bundle/", "ws://a/", "file:///", "app://other/", "app://bundle.a/", ""];
  expect(others.filter(isOwnAddress)).toEqual([]);
});

test("the page may go full screen, keep the screen awake and write to the clipboard, and nothing else", () => {
  const address = "app://bundle/";
  const asked = [
    "fullscreen",
    "clipboard-sanitized-write",
    "screen-wake-lock",
    "system-wake-lock",
    "clipboard-read",
    "media",
    "openExternal",
    "geolocation",
    "usb",
  ];
  expect(asked.filter((permission) => mayUse({ permission, address, isMainFrame: true }))).toEqual([
    "fullscreen",
    "clipboard-sanitized-write",
    "screen-wake-lock",
  ]);
  expect(mayUse({ permission: "fullscreen", address, isMainFrame: false })).toBe(false);
  expect(mayUse({ permission: "fullscreen", address: "https://example.com/", isMainFrame: true })).toBe(false);
  expect(mayUse({ permission: "fullscreen", address: undefined, isMainFrame: true })).toBe(false);
});

describe("the page's requests", () => {
  const page = { id: 1 } as unknown as Electron.WebContents;
  const isDestroyed = (): boolean => false;
  const top = { parent: null, url: "app://bundle/#/", isDestroyed };
  const readBundle = vi.fn(async () => "the library");

  function ask(event: unknown, name: unknown, input?: unknown): Promise<unknown> {
    answerPages(new Map([[page, { readBundle } as unknown as Handlers]]));
    const [heard, listener] = electron.ipcMain.handle.mock.calls[0] ?? [];
    expect(heard).toBe(channel);
    return listener(event, name, input);
  }

  test("are answered when they come from the page", async () => {
    expect(await ask({ sender: page, senderFrame: top }, "readBundle", "library")).toBe("the library");
  });

  test.each([
    ["nobody", { sender: page, senderFrame: null }],
    ["another window", { sender: { id: 2 }, senderFrame: top }],
    ["a frame in the page", { sender: page, senderFrame: { parent: top, url: "app://bundle/", isDestroyed } }],
    ["a blank page", { sender: page, senderFrame: { parent: null, url: "about:blank", isDestroyed } }],
    ["a file", { sender: page, senderFrame: { parent: null, url: "file:///index.html", isDestroyed } }],
    ["a data address", { sender: page, senderFrame: { parent: null, url: "data:text/html,x", isDestroyed } }],
    ["another host of our scheme", { sender: page, senderFrame: { parent: null, url: "app://other/", isDestroyed } }],
    ["a page that is gone", { sender: page, senderFrame: { isDestroyed: (): boolean => true } }],
    ["a site", { sender: page, senderFrame: { parent: null, url: "https://example.com/", isDestroyed } }],
  ])("are refused from %s", async (_, event) => {
    await expect(ask(event, "readBundle", "library")).rejects.toThrow("Only the page of Amends may ask.");
    expect(readBundle).not.toHaveBeenCalled();
  });

  test.each([
    ["readBundle", "../../etc/passwd"],
    ["readBundle", undefined],
    ["readNothing", undefined],
    ["constructor", undefined],
    [{ name: "readBundle" }, "library"],
  ])("are refused for %j of %j", async (name, input) => {
    await expect(ask({ sender: page, senderFrame: top }, name, input)).rejects.toThrow();
    expect(readBundle).not.toHaveBeenCalled();
  });

  test("come from the main frame alone", () => {
    expect([isTrusted(null), isTrusted(top as unknown as Electron.WebFrameMain)]).toEqual([false, true]);
  });
});

describe("saving a PDF", () => {
  const window = new electron.BrowserWindow({}) as unknown as RealWindow;

  test("writes to the place the reader chose", async () => {
    const folder = await newFolder();
    const filePath = join(folder, "case.pdf");
    electron.dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath });
    expect(await savePdfFrom(window)({ suggestedName: "LEGO" })).toEqual({ kind: "saved", path: filePath });
    expect(await readFile(filePath, "utf8")).toBe("%PDF Letter");
    await rm(folder, { recursive: true });
  });

  test("takes the paper of the reader's country", () => {
    expect(["US", "CA", "GB", "DK", ""].map(paperIn)).toEqual(["Letter", "Letter", "A4", "A4", "A4"]);
  });

  test("writes nothing when the reader thinks better of it", async () => {
    electron.dialog.showSaveDialog.mockResolvedValue({ canceled: true, filePath: "" });
    expect(await savePdfFrom(window)({ suggestedName: "LEGO" })).toEqual({ kind: "cancelled" });
  });

  test("says why it could not", async () => {
    const filePath = "/no/such/folder/case.pdf";
    electron.dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath });
    expect(await savePdfFrom(window)({ suggestedName: "LEGO" })).toMatchObject({ kind: "failed" });
  });

  test.each([
    ["LEGO: the missing part", "LEGO the missing part.pdf"],
    ["../../etc/passwd", "etc passwd.pdf"],
    ["C:\\Windows\\win.ini", "C Windows win.ini.pdf"],
    ["Мосигра.pdf", "Мосигра.pdf"],
    ["\u202efdp.exe", "fdp.exe.pdf"],
    ["...", "Amends.pdf"],
    ["", "Amends.pdf"],
  ])("suggests %j as %j", (suggested, name) => expect(fileName(suggested)).toBe(name));
});

describe("saving an export", () => {
  const window = new electron.BrowserWindow({}) as unknown as RealWindow;
  const request = { format: "json", patterns: [], snippets: [] };
  const made = async () =>
    ({ kind: "download", name: "replies.json", type: "application/json", base64: "e30=" }) as const;
  const save = (from: () => Promise<ExportOutcome> = made) => saveExportFrom(window, from)(request);

  test("writes the bytes to the place the reader chose", async () => {
    const folder = await newFolder();
    const filePath = join(folder, "replies.json");
    electron.dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath });
    expect(await save()).toEqual({ kind: "saved", path: filePath });
    expect(await readFile(filePath, "utf8")).toBe("{}");
    await rm(folder, { recursive: true });
  });

  test("writes nothing when the reader thinks better of it, and says why it could not", async () => {
    electron.dialog.showSaveDialog.mockResolvedValue({ canceled: true, filePath: "" });
    expect(await save()).toEqual({ kind: "cancelled" });
    electron.dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath: "/no/such/folder/x.json" });
    expect(await save()).toMatchObject({ kind: "failed" });
  });

  test("asks for no place when there is nothing to save", async () => {
    electron.dialog.showSaveDialog.mockClear();
    const nothing = { kind: "failed", reason: "Nothing is chosen.", remedy: "Choose." } as const;
    expect(await save(async () => nothing)).toEqual(nothing);
    expect(electron.dialog.showSaveDialog).not.toHaveBeenCalled();
  });
});

test("preload gives the page a way to ask, a way to hear commands, and the name of the door", async () => {
  await import("../../../electron/preload/preload.ts");
  const [name, api] = electron.contextBridge.exposeInMainWorld.mock.calls[0] ?? [];
  expect([name, Object.keys(api)]).toEqual(["amends", ["door", "invoke", "hearCommands"]]);
  api.invoke("readBundle", "library");
  expect(electron.ipcRenderer.invoke).toHaveBeenCalledWith(channel, "readBundle", "library");

  const heard = vi.fn();
  expect(api.hearCommands(heard)).toBeUndefined();
  const [heardOn, listener] = electron.ipcRenderer.on.mock.calls[0] ?? [];
  expect(heardOn).toBe(commandChannel);
  // Of the event, with all that it could do, nothing reaches the page.
  listener({ sender: "everything" }, "print");
  expect(heard.mock.calls).toEqual([["print"]]);
});
