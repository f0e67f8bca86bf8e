/** The ways in which the app can be run for a journey; a project of playwright.config.ts chooses one. */
import type { BrowserContext, Page } from "@playwright/test";
import type { Recorded, ScriptLine } from "../../electron-double/calls.ts";

export type HostName = "loopback" | "double" | "electron";

/** A running app. */
export type OpenApp = {
  /** Where its page is, with whatever the host needs to know of the launch. */
  readonly address: string;
  readonly origin: string;
  readonly dataDir: string;
  /** The page of its window, loaded; in a browser, a new tab of this profile. */
  readonly open: (context: BrowserContext) => Promise<Page>;
  /** Closes what a journey has opened, and leaves the app as it was started. */
  readonly tidy: (context: BrowserContext) => Promise<void>;
  /** What only an app with windows of its own has. */
  readonly desktop: Desktop | undefined;
  /** Plays what only the double can: a second display, a key that another program has. */
  readonly script?: (line: ScriptLine) => Promise<void>;
  readonly record?: () => Promise<Recorded>;
  readonly close: () => Promise<void>;
};

export type HostOptions = {
  /** The profile in which a host without windows of its own shows its page. */
  readonly context: BrowserContext;
  readonly dataDir: string;
  readonly viewport: { readonly width: number; readonly height: number } | null | undefined;
};

/** The system around the app, as far as a journey plays it. */
export type Desktop = {
  /** The page of the quick window, which is hidden most of the time. */
  readonly quickWindow: () => Promise<Page>;
  /** Whether the window of this page is in sight. */
  readonly isShown: (page: Page) => Promise<boolean>;
  /** Where the next save dialog is told to save; undefined cancels it. */
  readonly saveNextTo: (path: string | undefined) => Promise<void>;
  /** The file name that the last dialog suggested. */
  readonly suggestedName: () => Promise<string | undefined>;
  readonly pressGlobalKey: (key: string) => Promise<void>;
  /** Where another program's pages can be opened, which has the same clipboard. */
  readonly elsewhere: () => Promise<BrowserContext>;
};

/** @throws Error when the app runs anywhere but in the double, whose specs are tagged `@double` */
export async function play(app: OpenApp, line: ScriptLine): Promise<void> {
  if (!app.script) throw new Error(`Only the double can play “${line.kind}”: tag the test @double.`);
  await app.script(line);
}

const desktops = new WeakMap<BrowserContext, Desktop>();

export function keepDesktop(context: BrowserContext, desktop: Desktop): void {
  desktops.set(context, desktop);
}

/** The desktop that a page stands on, if it is not a browser's. */
export function desktopOf(page: Page): Desktop | undefined {
  return desktops.get(page.context());
}
