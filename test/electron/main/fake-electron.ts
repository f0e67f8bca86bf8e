/** As much of Electron as the desktop door's modules touch, noting what they do to it. */
import { vi } from "vitest";

export const ipcMain = { handle: vi.fn() };
export const ipcRenderer = { invoke: vi.fn() };
export const contextBridge = { exposeInMainWorld: vi.fn() };
export const dialog = { showSaveDialog: vi.fn() };

export class BrowserWindow {
  readonly listeners = new Map<string, (event: FakeEvent) => void>();
  readonly options: unknown;
  windowOpenHandler: (() => unknown) | undefined;

  readonly webContents = {
    on: (name: string, listener: (event: FakeEvent) => void) => this.listeners.set(name, listener),
    setWindowOpenHandler: (handler: () => unknown) => {
      this.windowOpenHandler = handler;
    },
    printToPDF: async () => Buffer.from("%PDF"),
  };

  constructor(options: unknown) {
    this.options = options;
  }
  once(): void {}
}

export type FakeEvent = { readonly url: string; readonly isMainFrame: boolean; readonly preventDefault: () => void };
