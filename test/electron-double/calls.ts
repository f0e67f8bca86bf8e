/** What each half of the double answers to the other. A window goes by the number that Electron gives it. */
import type { MessageBoxOptions, OpenDialogOptions, PrintToPDFOptions, SaveDialogOptions } from "electron";

export type Frame = { readonly url: string; readonly parent: Frame | null };

/** Chromium's half. */
export type HostCalls = {
  readonly openWindow: (window: number, size: Size, preload: string | undefined) => Promise<void>;
  /** Ends when the page has loaded, and fails as Electron's `loadURL` does. */
  readonly load: (window: number, address: string) => Promise<void>;
  readonly reload: (window: number) => Promise<void>;
  readonly closeWindow: (window: number) => Promise<void>;
  readonly setSize: (window: number, size: Size) => Promise<void>;
  /** Tells the page whether it can be seen. */
  readonly setVisible: (window: number, visible: boolean) => Promise<void>;
  readonly print: (window: number, options: PrintToPDFOptions) => Promise<Uint8Array>;
  /** What the system's colours are to a page; null is what the test has chosen. */
  readonly setColours: (scheme: "light" | "dark" | null) => Promise<void>;
  readonly crash: (window: number) => Promise<void>;
  readonly send: (window: number, channel: string, inputs: readonly unknown[]) => Promise<void>;
};

export type Size = { readonly width: number; readonly height: number };

export type Asker = { readonly window: number; readonly frame: Frame };

/** Main's half: what Chromium asks it for, and what a test does to it. */
export type MainCalls = {
  readonly invoke: (asker: Asker, channel: string, inputs: readonly unknown[]) => Promise<unknown>;
  /** Whether main keeps the page where it is. */
  readonly keepsFrom: (window: number, asked: Navigation) => boolean;
  readonly refusesWindow: (window: number, url: string) => boolean;
  /** Of the permissions that Chromium can be told of, those that main's handlers grant to a page. */
  readonly grants: (window: number, url: string, permissions: readonly string[]) => Promise<readonly string[]>;
  readonly tell: (window: number, event: PageEvent) => void;
  readonly script: (line: ScriptLine) => Promise<void>;
  readonly record: () => Recorded;
  readonly startUp: () => StartUp;
};

export type Navigation = { readonly url: string; readonly isMainFrame: boolean; readonly isRedirect: boolean };

export type PageEvent =
  | { readonly name: "loaded" }
  | { readonly name: "full-screen"; readonly entered: boolean }
  | { readonly name: "navigated"; readonly url: string }
  | { readonly name: "pressed"; readonly type: "mouseDown" | "keyDown" }
  | { readonly name: "crashed" }
  | { readonly name: "closed" };

/** What the reader, the system or another program does next. */
export type ScriptLine =
  | { readonly kind: "press-global-key"; readonly key: string }
  | { readonly kind: "choose-in-menu"; readonly label: string }
  | { readonly kind: "answer-save-dialog"; readonly path: string | undefined }
  | { readonly kind: "answer-message-box"; readonly response: number }
  | { readonly kind: "take-global-key"; readonly key: string }
  | { readonly kind: "connect-display"; readonly display: Rectangle }
  | { readonly kind: "leave-for-another-program" }
  | { readonly kind: "close-window"; readonly window: number }
  | { readonly kind: "start-second-instance"; readonly words: readonly string[] }
  | { readonly kind: "click-tray" }
  | { readonly kind: "quit" };

export type StartUp = {
  /** Calls that waited for the disk before the first window was asked for: `readFileSync /home/…`. */
  readonly held: readonly string[];
  /** Milliseconds from main's first line to the first page that it asked for. */
  readonly toPage: number | undefined;
  /** Milliseconds of a core that it took. */
  readonly cpu: number | undefined;
};

export type Rectangle = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type WindowState = {
  readonly id: number;
  readonly bounds: Rectangle;
  readonly visible: boolean;
  readonly focused: boolean;
};

/** What main has done to the world outside its pages, in order. */
export type Recorded = {
  readonly windows: readonly WindowState[];
  readonly globalKeys: readonly string[];
  readonly dialogs: readonly (SaveDialogOptions | OpenDialogOptions | MessageBoxOptions)[];
  readonly openedOutside: readonly string[];
  readonly keptFrom: readonly string[];
  readonly refusedWindows: readonly string[];
  readonly menu: readonly string[];
  /** Its menu's lines; undefined while there is no icon. */
  readonly tray: readonly string[] | undefined;
  /** Parts of Electron's API that main used and the double lacks. */
  readonly missing: readonly string[];
};
