import { homedir } from "node:os";
import { join } from "node:path";
import type { App } from "electron";
import { lacking, strict } from "../strict.ts";
import { giveFocus } from "./browser-window.ts";
import { Emitter } from "./emitter.ts";
import { prevents } from "./preventable.ts";
import { world } from "./world.ts";

type Played =
  | "enableSandbox"
  | "exit"
  | "focus"
  | "getName"
  | "getPath"
  | "getVersion"
  | "hide"
  | "getLocaleCountryCode"
  | "isPackaged"
  | "isReady"
  | "quit"
  | "requestSingleInstanceLock"
  | "setAppUserModelId"
  | "setName"
  | "whenReady";

class DoubleApp extends Emitter implements Pick<App, Played> {
  readonly isPackaged = false;
  private name = "amends";
  private ready = false;
  private quitting = false;
  private readonly whenItIs = new Promise<void>((resolve) => {
    setImmediate(() => {
      this.ready = true;
      this.emit("ready");
      resolve();
    });
  });

  constructor() {
    super("app", [
      "activate",
      "before-quit",
      "open-file",
      "quit",
      "ready",
      "second-instance",
      "will-quit",
      "window-all-closed",
    ]);
  }

  enableSandbox(): void {
    if (this.ready) throw new Error("app.enableSandbox() can only be called before the app is ready");
  }
  requestSingleInstanceLock(): boolean {
    return process.env.AMENDS_DOUBLE_IS_SECOND === undefined;
  }
  whenReady = (): Promise<void> => this.whenItIs;
  isReady = (): boolean => this.ready;
  getLocaleCountryCode = (): string => "GB";
  getName = (): string => this.name;
  setName(name: string): void {
    this.name = name;
  }
  setAppUserModelId(): void {}
  getVersion = (): string => "0.0.0";
  getPath(name: Parameters<App["getPath"]>[0]): string {
    const folder = process.env.AMENDS_DOUBLE_FOLDER ?? homedir();
    switch (name) {
      case "userData":
      case "logs":
      case "documents":
      case "downloads":
        return join(folder, name);
      case "home":
        return folder;
      default:
        throw lacking(`app.getPath("${name}")`);
    }
  }
  focus(): void {
    giveFocus([...world.windows.values()].find((window) => window.isVisible()));
  }
  /** On macOS, all of Amends steps back. */
  hide(): void {
    giveFocus(undefined);
  }

  /** As Electron does: all windows are asked to close, each of them may refuse, then main itself may. */
  quit(): void {
    if (this.quitting) return;
    this.quitting = true;
    setImmediate(() => {
      if (prevents(this, "before-quit") || !this.closeAll() || prevents(this, "will-quit")) this.quitting = false;
      else this.exit(0);
    });
  }
  private closeAll(): boolean {
    for (const window of [...world.windows.values()]) window.close();
    return world.windows.size === 0;
  }
  exit(code = 0): void {
    this.emit("quit", {}, code);
    process.exit(code);
  }
}

export const app = strict("app", new DoubleApp());
