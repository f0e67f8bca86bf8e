/** As much of Electron as the desktop door's modules touch, noting what they do to it. */
import { EventEmitter } from "node:events";
import { vi } from "vitest";

export const ipcMain = { handle: vi.fn() };
export const ipcRenderer = { invoke: vi.fn() };
export const contextBridge = { exposeInMainWorld: vi.fn() };
export const dialog = { showSaveDialog: vi.fn() };
export const app = Object.assign(new EventEmitter(), { hide: vi.fn(), getLocaleCountryCode: () => "US" });
export const Menu = { setApplicationMenu: vi.fn(), buildFromTemplate: vi.fn((template: unknown) => template) };

/** Keys that other programs have, and those that Amends was given. */
export const system = { taken: new Set<string>(), unknown: new Set<string>(), given: new Map<string, () => void>() };
export const globalShortcut = {
  register: (key: string, press: () => void) => {
    if (system.unknown.has(key)) throw new TypeError("no such accelerator");
    if (system.taken.has(key)) return false;
    system.given.set(key, press);
    return true;
  },
  unregister: (key: string) => system.given.delete(key),
};

export const pointer = { display: { workArea: { x: 0, y: 0, width: 1920, height: 1040 } } };
/** The slides stand on the first. */
export const displays: { readonly id: number; readonly workArea: object }[] = [
  { id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } },
];
export const screen = {
  getCursorScreenPoint: () => ({ x: 1, y: 1 }),
  getDisplayNearestPoint: () => pointer.display,
  getAllDisplays: () => displays,
  getDisplayMatching: () => displays[0],
};

export class BrowserWindow {
  static focused: BrowserWindow | null = null;
  static getFocusedWindow = (): BrowserWindow | null => BrowserWindow.focused;

  readonly listeners = new Map<string, (event: FakeEvent) => void>();
  /** Of the window itself; those above are of its page. */
  readonly ownListeners = new Map<string, (event: { readonly preventDefault: () => void }) => void>();
  /** What was done to it, in order. */
  readonly done: string[] = [];
  readonly options: unknown;
  windowOpenHandler: (() => unknown) | undefined;
  bounds: unknown;
  visible = false;

  readonly webContents = {
    on: (name: string, listener: (event: FakeEvent) => void) => this.listeners.set(name, listener),
    setWindowOpenHandler: (handler: () => unknown) => {
      this.windowOpenHandler = handler;
    },
    printToPDF: async ({ pageSize }: { readonly pageSize: string }) => Buffer.from(`%PDF ${pageSize}`),
  };

  constructor(options: unknown) {
    this.options = options;
  }
  readonly onceListeners = new Map<string, () => void>();
  readonly addresses: string[] = [];
  once(name: string, listener: () => void): void {
    this.onceListeners.set(name, listener);
  }
  getBounds = (): object => ({ x: 0, y: 0, width: 1280, height: 860 });
  async loadURL(address: string): Promise<void> {
    this.addresses.push(address);
  }
  on(name: string, listener: (event: { readonly preventDefault: () => void }) => void): void {
    this.ownListeners.set(name, listener);
  }
  setAlwaysOnTop(...told: readonly unknown[]): void {
    this.done.push(`on top ${told.join(" ")}`);
  }
  setVisibleOnAllWorkspaces(...told: readonly unknown[]): void {
    this.done.push(`everywhere ${JSON.stringify(told)}`);
  }
  setBounds(bounds: unknown): void {
    this.bounds = bounds;
  }
  isVisible = (): boolean => this.visible;
  isMinimized = (): boolean => false;
  show(): void {
    this.visible = true;
    this.done.push("show");
  }
  focus(): void {
    this.done.push("focus");
  }
  minimize(): void {
    this.done.push("minimize");
  }
  hide(): void {
    this.visible = false;
    this.done.push("hide");
  }
}

export type FakeEvent = { readonly url: string; readonly isMainFrame: boolean; readonly preventDefault: () => void };
