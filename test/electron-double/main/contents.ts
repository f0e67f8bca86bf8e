import { readFileSync } from "node:fs";
import type { PrintToPDFOptions, WebContents, WebPreferences } from "electron";
import type { Navigation, PageEvent, Size } from "../calls.ts";
import { lacking, onlyKnown } from "../strict.ts";
import { Emitter } from "./emitter.ts";
import { host } from "./halves.ts";
import { prevents } from "./preventable.ts";
import { toChromiumAddress } from "./protocol.ts";
import { session } from "./session.ts";
import { notePage } from "./watch-start.ts";
import { world } from "./world.ts";

type Played =
  | "forcefullyCrashRenderer"
  | "getURL"
  | "id"
  | "isDestroyed"
  | "isLoading"
  | "isLoadingMainFrame"
  | "loadURL"
  | "printToPDF"
  | "reload"
  | "send"
  | "setWindowOpenHandler";

/** What a page of the double may be told to be: Chromium's own defaults, and a preload that runs in it. */
const preferences: readonly (keyof WebPreferences)[] = [
  "preload",
  "contextIsolation",
  "sandbox",
  "nodeIntegration",
  "nodeIntegrationInWorker",
  "nodeIntegrationInSubFrames",
  "webSecurity",
  "allowRunningInsecureContent",
  "experimentalFeatures",
  "webviewTag",
  "navigateOnDragDrop",
  "spellcheck",
  "devTools",
];

/** `will-attach-webview` never comes: Chromium has no such element. */
const events = [
  "destroyed",
  "did-fail-load",
  "did-finish-load",
  "dom-ready",
  "enter-html-full-screen",
  "input-event",
  "leave-html-full-screen",
  "render-process-gone",
  "will-attach-webview",
  "will-frame-navigate",
  "will-navigate",
  "will-redirect",
];

type WindowOpenHandler = Parameters<WebContents["setWindowOpenHandler"]>[0];

export class DoubleContents extends Emitter implements Pick<WebContents, Played> {
  readonly session = session;
  private readonly opened: Promise<void>;
  private url = "";
  private loading = false;
  private windowOpenHandler: WindowOpenHandler | undefined;

  constructor(
    readonly id: number,
    size: Size,
    given: WebPreferences,
  ) {
    super("WebContents", events);
    onlyKnown("BrowserWindow({ webPreferences", given, preferences);
    const powers = ["nodeIntegration", "nodeIntegrationInWorker", "nodeIntegrationInSubFrames", "webviewTag"] as const;
    for (const power of powers) if (given[power]) throw lacking(`a page with ${power}`);
    if (given.contextIsolation === false || given.sandbox === false) throw lacking("a page without its walls");
    const preload = given.preload === undefined ? undefined : readFileSync(given.preload, "utf8");
    this.opened = host().openWindow(id, size, preload);
    // Whoever loads something in it is told.
    this.opened.catch(() => {});
    this.once("destroyed", () => {
      this.isDestroyed = () => true;
    });
  }

  async loadURL(address: string): Promise<void> {
    notePage();
    await this.opened;
    this.loading = true;
    try {
      await host().load(this.id, await toChromiumAddress(address));
    } catch (fault) {
      this.loading = false;
      this.emit("did-fail-load", {}, -2, "ERR_FAILED", address, true);
      throw fault;
    }
  }
  reload(): void {
    this.loading = true;
    void host().reload(this.id);
  }
  getURL = (): string => this.url;
  isLoading = (): boolean => this.loading;
  isLoadingMainFrame = (): boolean => this.loading;
  forcefullyCrashRenderer(): void {
    void host().crash(this.id);
  }
  isDestroyed = (): boolean => false;
  async printToPDF(options: PrintToPDFOptions): Promise<Buffer> {
    return Buffer.from(await host().print(this.id, options));
  }
  send(channel: string, ...inputs: unknown[]): void {
    void host().send(this.id, channel, inputs);
  }
  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.windowOpenHandler = handler;
  }

  /** Asks main's listeners, as Electron does before a page goes elsewhere. */
  keepsFrom({ url, isMainFrame, isRedirect }: Navigation): boolean {
    const details = { url, isMainFrame, isSameDocument: false };
    const names = isRedirect ? ["will-redirect"] : ["will-frame-navigate", ...(isMainFrame ? ["will-navigate"] : [])];
    const kept = names.some((name) => prevents(this, name, { ...details }));
    if (kept) world.keptFrom.push(url);
    return kept;
  }

  refusesWindow(url: string): boolean {
    const details = { url, frameName: "", features: "", disposition: "new-window", referrer: { url: "", policy: "" } };
    const answer = this.windowOpenHandler?.(details as Parameters<WindowOpenHandler>[0]);
    if (answer?.action !== "deny") throw lacking("a window that a page opens");
    world.refusedWindows.push(url);
    return true;
  }

  /** What has happened to the page. */
  hear(event: PageEvent): void {
    switch (event.name) {
      case "loaded":
        this.loading = false;
        this.emit("dom-ready");
        this.emit("did-finish-load");
        return;
      case "navigated":
        this.url = event.url;
        return;
      case "pressed":
        this.emit("input-event", {}, { type: event.type });
        return;
      case "full-screen":
        this.emit(event.entered ? "enter-html-full-screen" : "leave-html-full-screen");
        return;
      case "crashed":
        this.emit("render-process-gone", {}, { reason: "crashed", exitCode: 1 });
        return;
      case "closed":
        world.windows.get(this.id)?.close();
    }
  }
}
