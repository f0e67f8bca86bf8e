import type { BrowserWindow, BrowserWindowConstructorOptions } from "electron";
import type { Rectangle, WindowState } from "../calls.ts";
import { onlyKnown, strict } from "../strict.ts";
import { DoubleContents } from "./contents.ts";
import { Emitter } from "./emitter.ts";
import { host } from "./halves.ts";
import { emitSoon, prevents } from "./preventable.ts";
import { noteWindow } from "./watch-start.ts";
import { world } from "./world.ts";

type Played =
  | "center"
  | "close"
  | "destroy"
  | "focus"
  | "getBounds"
  | "getNormalBounds"
  | "getTitle"
  | "hide"
  | "id"
  | "isDestroyed"
  | "isFocused"
  | "isFullScreen"
  | "isMaximized"
  | "isMinimized"
  | "isVisible"
  | "loadURL"
  | "maximize"
  | "minimize"
  | "restore"
  | "setAlwaysOnTop"
  | "setBackgroundColor"
  | "setBounds"
  | "setFullScreen"
  | "setTitle"
  | "setVisibleOnAllWorkspaces"
  | "show";

/** Options that are played, or that change nothing which a page or main could see. */
const options: readonly (keyof BrowserWindowConstructorOptions)[] = [
  "x",
  "y",
  "width",
  "height",
  "minWidth",
  "minHeight",
  "show",
  "alwaysOnTop",
  "skipTaskbar",
  "fullscreenable",
  "maximizable",
  "autoHideMenuBar",
  "backgroundColor",
  "icon",
  "title",
  "type",
  "webPreferences",
];

const events = [
  "blur",
  "close",
  "closed",
  "enter-full-screen",
  "focus",
  "hide",
  "leave-full-screen",
  "maximize",
  "minimize",
  "move",
  "ready-to-show",
  "resize",
  "responsive",
  "restore",
  "show",
  "unresponsive",
];

let lastId = 0;

export class DoubleWindow extends Emitter implements Pick<BrowserWindow, Played> {
  readonly id: number;
  readonly webContents: DoubleContents;
  private bounds: Rectangle;
  private state: "normal" | "minimized" | "maximized" | "full-screen" = "normal";
  private visible: boolean;
  private destroyed = false;
  private title: string;

  constructor(given: BrowserWindowConstructorOptions = {}) {
    super("BrowserWindow", events);
    noteWindow();
    onlyKnown("BrowserWindow", given, options);
    const { width = 800, height = 600, title = "", show = true, webPreferences = {} } = given;
    const { workArea } = world.displays[0] ?? { workArea: { x: 0, y: 0, width, height } };
    const x = given.x ?? workArea.x + Math.round((workArea.width - width) / 2);
    const y = given.y ?? workArea.y + Math.round((workArea.height - height) / 2);
    lastId += 1;
    this.id = lastId;
    this.bounds = { x, y, width, height };
    this.visible = show;
    this.title = title;
    this.webContents = strict("WebContents", new DoubleContents(this.id, { width, height }, webPreferences));
    world.windows.set(this.id, strict("BrowserWindow", this));
    this.webContents.once("did-finish-load", () => emitSoon(this, "ready-to-show"));
    if (show) this.focus();
  }

  static getFocusedWindow(): DoubleWindow | null {
    return world.focused ?? null;
  }
  static getAllWindows(): DoubleWindow[] {
    return [...world.windows.values()];
  }
  static fromWebContents(contents: DoubleContents): DoubleWindow | null {
    return [...world.windows.values()].find((window) => window.webContents === contents) ?? null;
  }

  async loadURL(address: string): Promise<void> {
    await this.webContents.loadURL(address);
  }
  show(): void {
    this.setVisible(true);
    this.focus();
  }
  hide(): void {
    this.setVisible(false);
    if (world.focused?.id === this.id) giveFocus([...world.windows.values()].findLast((one) => one.isVisible()));
  }
  private setVisible(visible: boolean): void {
    if (this.visible === visible) return;
    this.visible = visible;
    emitSoon(this, visible ? "show" : "hide");
    void host().setVisible(this.id, visible);
  }
  focus(): void {
    if (this.visible) giveFocus(world.windows.get(this.id));
  }
  close(): void {
    if (!this.destroyed && !prevents(this, "close")) this.destroy();
  }
  destroy(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    world.windows.delete(this.id);
    if (world.focused?.id === this.id) world.focused = undefined;
    void host().closeWindow(this.id);
    this.webContents.emit("destroyed");
    this.emit("closed");
  }
  isDestroyed = (): boolean => this.destroyed;
  isVisible = (): boolean => this.visible && !this.isMinimized();
  isFocused = (): boolean => world.focused?.id === this.id;
  isMinimized = (): boolean => this.state === "minimized";
  isMaximized = (): boolean => this.state === "maximized";
  isFullScreen = (): boolean => this.state === "full-screen";
  minimize(): void {
    this.become("minimized", "minimize");
  }
  maximize(): void {
    this.become("maximized", "maximize");
  }
  restore(): void {
    this.become("normal", "restore");
  }
  setFullScreen(flag: boolean): void {
    this.become(flag ? "full-screen" : "normal", flag ? "enter-full-screen" : "leave-full-screen");
  }
  private become(state: typeof this.state, event: string): void {
    if (this.state === state) return;
    this.state = state;
    emitSoon(this, event);
  }
  getBounds = (): Rectangle => ({ ...this.bounds });
  getNormalBounds = (): Rectangle => ({ ...this.bounds });
  setBounds(bounds: Partial<Rectangle>): void {
    this.bounds = { ...this.bounds, ...bounds };
    emitSoon(this, "resize");
    emitSoon(this, "move");
    void host().setSize(this.id, this.bounds);
  }
  center(): void {
    const { x, y, width, height } = world.displays[0]?.workArea ?? this.bounds;
    this.setBounds({
      x: x + Math.round((width - this.bounds.width) / 2),
      y: y + Math.round((height - this.bounds.height) / 2),
    });
  }
  getTitle = (): string => this.title;
  setTitle(title: string): void {
    this.title = title;
  }
  /** Where windows stand above one another is the system's matter. */
  setAlwaysOnTop(): void {}
  /** Seen only until a page is drawn. */
  setBackgroundColor(): void {}
  setVisibleOnAllWorkspaces(): void {}

  /** For the test that looks on. */
  seen(): WindowState {
    return { id: this.id, bounds: this.bounds, visible: this.isVisible(), focused: this.isFocused() };
  }
}

/** @param next the window that gets it; without one, another program has it */
export function giveFocus(next: DoubleWindow | undefined): void {
  const before = world.focused;
  if (before?.id === next?.id) return;
  world.focused = next;
  if (before) emitSoon(before, "blur");
  if (next) emitSoon(next, "focus");
}
