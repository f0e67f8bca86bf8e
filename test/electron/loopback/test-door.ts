/** A door over a page of two files and handlers that only count; everything the doors' tests need. */
import { defaultPreferences, type Handlers } from "#contract";
import type { Shell } from "#services";
import type { Check } from "../../../electron/loopback/request-check.ts";
import { type LoopbackDoor, openLoopbackDoor } from "../../../electron/loopback/server.ts";

export type TestDoor = LoopbackDoor & {
  /** Names of the requests that reached a handler. */
  readonly calls: readonly string[];
};

const page = new Map([
  ["/", { type: "text/html; charset=utf-8", body: Buffer.from("<!doctype html><title>Amends</title>") }],
  ["/assets/index-a_1-B.js", { type: "text/javascript; charset=utf-8", body: Buffer.from("export {};") }],
]);

const shell: Shell = { read: async (path) => page.get(path) };

export async function openTestDoor(
  options: { readonly check?: Check; readonly port?: number; readonly bundle?: string } = {},
): Promise<TestDoor> {
  const { bundle, ...others } = options;
  const calls: string[] = [];
  const saved = { kind: "saved" } as const;
  const unavailable = { kind: "unavailable" } as const;
  const count = <Output>(name: string, output: Output) => {
    calls.push(name);
    return Promise.resolve(output);
  };
  const handlers: Handlers = {
    readBundle: (id) => count("readBundle", bundle ?? `the ${id}`),
    readUserData: () =>
      count("readUserData", {
        preferences: defaultPreferences,
        shelf: { favourites: [], recents: [] },
        notes: [],
        usage: {},
        notices: [],
      }),
    writePreferences: () => count("writePreferences", saved),
    writeShelf: () => count("writeShelf", saved),
    writeNote: () => count("writeNote", saved),
    writeCopy: () => count("writeCopy", saved),
    forgetCopies: () => count("forgetCopies", saved),
    readAbout: () =>
      count("readAbout", { version: "0", runsOn: [], dataDir: "/data", log: { file: "/data/x", text: "" } }),
    reportFault: () => count("reportFault", { kind: "done" } as const),
    takeOpenedFile: () => count("takeOpenedFile", { kind: "none" } as const),
    showQuickWindow: () => count("showQuickWindow", unavailable),
    closeQuickWindow: () => count("closeQuickWindow", unavailable),
    readQuickKey: () => count("readQuickKey", unavailable),
    setQuickKey: () => count("setQuickKey", unavailable),
    showPresenterWindow: () => count("showPresenterWindow", unavailable),
    savePdf: () => count("savePdf", { kind: "use-print-dialog" } as const),
    previewExport: () => count("previewExport", { name: "x.json", files: [], bytes: 0, lost: [] }),
    saveExport: () => count("saveExport", { kind: "cancelled" } as const),
    saveResult: () => count("saveResult", { kind: "cancelled" } as const),
    saveSlides: () => count("saveSlides", { kind: "cancelled" } as const),
    readTrainings: () => count("readTrainings", []),
    writeTraining: () => count("writeTraining", saved),
    removeTraining: () => count("removeTraining", saved),
    saveTraining: () => count("saveTraining", { kind: "cancelled" } as const),
    previewTraining: () => count("previewTraining", { unknown: [], problems: [] }),
    previewImport: () => count("previewImport", { id: "1", items: [], lost: [], problems: [] }),
    confirmImport: () => count("confirmImport", { ...saved, undo: "1", ids: [] }),
    readOwnReplies: () => count("readOwnReplies", []),
    removeOwnReplies: () => count("removeOwnReplies", { ...saved, undo: "1", ids: [] }),
    undoOwnReplies: () => count("undoOwnReplies", { ...saved, undo: "1", ids: [] }),
  };
  const door = await openLoopbackDoor({ shell, handlers, port: 0, ...others });
  return { ...door, calls };
}
