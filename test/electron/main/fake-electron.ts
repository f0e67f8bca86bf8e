/** As much of Electron as the desktop door's modules touch, noting what they do to it. */
import { EventEmitter } from "node:events";
import { vi } from "vitest";

export const ipcMain = { handle: vi.fn() };
export const ipcRenderer = { invoke: vi.fn(), on: vi.fn() };
export const contextBridge = { exposeInMainWorld: vi.fn() };
export const dialog = { showSaveDialog: vi.fn(), showMessageBox: vi.fn(), showErrorBox: vi.fn() };
export const shell = { openExternal: vi.fn(), openPath: vi.fn(async () => ""), showItemInFolder: vi.fn() };
export const app = Object.assign(new EventEmitter(), { hide: vi.fn(), quit: vi.fn(), exit: vi.fn(), isPackaged: true });
export const nativeTheme = Object.assign(new EventEmitter(), {
  themeSource: "system",
  shouldUseDarkColors: false,
  inForcedColorsMode: false,
});
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
  unregisterAll: () => system.given.clear(),
};

export class Tray {
  /** Those beside the clock now. */
  static readonly shown = new Set<Tray>();
  readonly listeners = new Map<string, () => void>();
  menu: readonly { readonly label?: string; readonly click?: () => void }[] = [];
  readonly icon: unknown;
  constructor(icon: unknown) {
    this.icon = icon;
    Tray.shown.add(this);
  }
  setToolTip = vi.fn();
  setContextMenu(menu: typeof this.menu): void {
    this.menu = menu;
  }
  on(name: string, listener: () => void): void {
    this.listeners.set(name, listener);
  }
  destroy(): void {
    Tray.shown.delete(this);
  }
}

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
  getPrimaryDisplay: () => displays[0],
};

/** What a listener is called with: an event, and what came with it. */
type Listener<Told> = (event: Told, ...rest: readonly unknown[]) => void;

/** Several may listen to one event. */
class Listeners<Told> extends Map<string, Listener<Told>> {
  add(name: string, listener: Listener<Told>): void {
    const before = this.get(name);
    this.set(name, (...told) => {
      before?.(...told);
      listener(...told);
    });
  }
}

export class BrowserWindow {
  static focused: BrowserWindow | null = null;
  static fromWebContents = (): BrowserWindow | null => BrowserWindow.focused;
  static readonly all: BrowserWindow[] = [];
  static getAllWindows = (): readonly BrowserWindow[] => BrowserWindow.all;
  static getFocusedWindow = (): BrowserWindow | null => BrowserWindow.focused;

  readonly listeners = new Listeners<FakeEvent>();
  /** Of the window itself; those above are of its page. */
  readonly ownListeners = new Listeners<{ readonly preventDefault: () => void }>();
  /** What was done to it, in order. */
  readonly done: string[] = [];
  readonly options: unknown;
  windowOpenHandler: ((details: { readonly url: string }) => unknown) | undefined;
  bounds: unknown;
  visible = false;

  loading = false;
  readonly webContents = {
    on: (name: string, listener: Listener<FakeEvent>) => this.listeners.add(name, listener),
    once: (name: string, listener: Listener<FakeEvent>) => this.listeners.add(name, listener),
    setWindowOpenHandler: (handler: (details: { readonly url: string }) => unknown) => {
      this.windowOpenHandler = handler;
    },
    printToPDF: async () => Buffer.from("%PDF"),
    isLoadingMainFrame: () => this.loading,
    send: (...told: readonly unknown[]) => this.done.push(`send ${told.join(" ")}`),
    reload: () => this.done.push("reload"),
    forcefullyCrashRenderer: () => this.done.push("stop the page"),
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
  on(name: string, listener: Listener<{ readonly preventDefault: () => void }>): void {
    this.ownListeners.add(name, listener);
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
  isDestroyed = (): boolean => false;
  maximised = false;
  isMaximized = (): boolean => this.maximised;
  fullScreen = false;
  isFullScreen = (): boolean => this.fullScreen;
  setFullScreen(on: boolean): void {
    this.fullScreen = on;
    this.done.push(`full screen ${on}`);
  }
  maximize(): void {
    this.maximised = true;
    this.done.push("maximise");
  }
  getNormalBounds = (): object => ({ x: 5, y: 6, width: 1000, height: 700 });
  setBackgroundColor(colour: string): void {
    this.done.push(`ground ${colour}`);
  }
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
