/**
 * Electron as the goals need it: it does nothing and notes everything. What main gives it to keep, such as handlers and
 * options, is held as it was given; any other call is noted by its name, so that a new one needs no change here.
 */
import { EventEmitter } from "node:events";
import type Electron from "electron";

export type Call = { readonly name: string; readonly args: readonly unknown[] };

type Named = Record<string, unknown>;

/** Has what `own` has; everything else is a function, or a class, that only notes that it was called. */
function recording<Own extends object>(name: string, calls: Call[], own: Own): Own & Named {
  return new Proxy(own, {
    get: (target, key) => {
      if (typeof key === "symbol" || key === "then" || key in target) return Reflect.get(target, key);
      return called(`${name}.${key}`, calls);
    },
  }) as Own & Named;
}

function called(name: string, calls: Call[]): unknown {
  const note = (args: readonly unknown[]) => {
    calls.push({ name, args });
    return recording(name, calls, new EventEmitter());
  };
  const callable = function noted(...args: readonly unknown[]) {
    return note(args);
  };
  return recording(name, calls, callable);
}

export type WindowOptions = { readonly webPreferences?: Electron.WebPreferences };
type OpenHandler = (details: { readonly url: string }) => { readonly action: string };

export type RecordedPage = EventEmitter & {
  readonly number: number;
  readonly handler: () => OpenHandler | undefined;
};
export type RecordedWindow = EventEmitter & { readonly options: WindowOptions; readonly webContents: RecordedPage };

type RequestAsked = Parameters<Parameters<Electron.Session["setPermissionRequestHandler"]>[0] & object>;
type CheckAsked = Parameters<Parameters<Electron.Session["setPermissionCheckHandler"]>[0] & object>;

export type RecordedSession = EventEmitter & {
  readonly given: {
    request?: (...asked: RequestAsked) => void;
    check?: (...asked: CheckAsked) => boolean;
    device?: (details: unknown) => boolean;
    beforeRequest?: (details: { readonly url: string }, callback: (answer: { cancel?: boolean }) => void) => void;
  };
};

export type AskListener = (event: object, ...sent: readonly unknown[]) => Promise<unknown>;

export type RecordedElectron = {
  readonly calls: Call[];
  readonly windows: RecordedWindow[];
  readonly session: RecordedSession;
  readonly schemes: Map<string, (request: Request) => Promise<Response>>;
  readonly channels: Map<string, AskListener>;
  readonly app: EventEmitter;
  /** What the reader answers when asked. */
  readonly answers: { message: number; savePath: string | undefined };
  /** What `import … from "electron"` gives. */
  readonly module: Named;
};

/** @param folder what the system would give for the reader's own folders */
export function recordElectron(folder: string): RecordedElectron {
  const calls: Call[] = [];
  const note = (name: string, ...args: readonly unknown[]) => calls.push({ name, args });
  const windows: RecordedWindow[] = [];
  const schemes: RecordedElectron["schemes"] = new Map();
  const channels: RecordedElectron["channels"] = new Map();
  const answers: RecordedElectron["answers"] = { message: 0, savePath: undefined };

  const given: RecordedSession["given"] = {};
  const session = recording(
    "session",
    calls,
    Object.assign(new EventEmitter(), {
      given,
      setPermissionRequestHandler: (handler: NonNullable<typeof given.request>) => {
        given.request = handler;
      },
      setPermissionCheckHandler: (handler: NonNullable<typeof given.check>) => {
        given.check = handler;
      },
      setDevicePermissionHandler: (handler: NonNullable<typeof given.device>) => {
        given.device = handler;
      },
      webRequest: recording("webRequest", calls, {
        onBeforeRequest: (handler: NonNullable<typeof given.beforeRequest>) => {
          given.beforeRequest = handler;
        },
      }),
    }),
  );

  const app = recording(
    "app",
    calls,
    Object.assign(new EventEmitter(), {
      isPackaged: true,
      whenReady: async () => void note("app.whenReady"),
      isReady: () => true,
      requestSingleInstanceLock: () => true,
      getPath: () => folder,
      getAppPath: () => folder,
      getVersion: () => "0.0.0",
      getName: () => "Amends",
    }),
  );

  function newPage(): RecordedPage {
    let open: OpenHandler | undefined;
    const page = Object.assign(new EventEmitter(), {
      number: windows.length,
      session,
      handler: () => open,
      setWindowOpenHandler: (handler: OpenHandler) => {
        open = handler;
      },
      isDestroyed: () => false,
      printToPDF: async () => Buffer.from("%PDF"),
    });
    return recording("webContents", calls, page) as RecordedPage;
  }

  const display = { id: 1, scaleFactor: 1, bounds: place(1920, 1080), workArea: place(1920, 1040) };
  class BrowserWindow extends EventEmitter {
    static readonly getFocusedWindow = () => null;
    static readonly getAllWindows = () => windows;
    static readonly fromWebContents = (page: RecordedPage) => windows.find((one) => one.webContents === page) ?? null;
    readonly options: WindowOptions;
    readonly webContents: RecordedPage;
    readonly isVisible = () => false;
    readonly isMinimized = () => false;
    readonly isMaximized = () => false;
    readonly isFullScreen = () => false;
    readonly isDestroyed = () => false;
    readonly getBounds = () => place(1280, 860);
    readonly getNormalBounds = this.getBounds;
    readonly loadURL = async (address: string) => void note("window.loadURL", address);

    constructor(options: WindowOptions) {
      super();
      this.options = options;
      this.webContents = newPage();
      const recorded = recording("window", calls, this) as unknown as RecordedWindow;
      windows.push(recorded);
      // biome-ignore lint/correctness/noConstructorReturn: main must hold the window that notes what it does
      return recorded as unknown as this;
    }
  }

  const module = recording("electron", calls, {
    app,
    BrowserWindow,
    session: { defaultSession: session },
    protocol: recording("protocol", calls, {
      handle: (scheme: string, handler: (request: Request) => Promise<Response>) => void schemes.set(scheme, handler),
    }),
    ipcMain: recording("ipcMain", calls, {
      handle: (channel: string, listener: AskListener) => void channels.set(channel, listener),
    }),
    dialog: recording("dialog", calls, {
      showMessageBox: async (...args: readonly unknown[]) => {
        note("dialog.showMessageBox", ...args);
        return { response: answers.message, checkboxChecked: false };
      },
      showSaveDialog: async (...args: readonly unknown[]) => {
        note("dialog.showSaveDialog", ...args);
        return { canceled: answers.savePath === undefined, filePath: answers.savePath ?? "" };
      },
    }),
    shell: recording("shell", calls, {
      openExternal: async (address: string) => void note("shell.openExternal", address),
    }),
    globalShortcut: recording("globalShortcut", calls, { register: () => true }),
    screen: recording(
      "screen",
      calls,
      Object.assign(new EventEmitter(), {
        getPrimaryDisplay: () => display,
        getAllDisplays: () => [display],
        getDisplayMatching: () => display,
        getDisplayNearestPoint: () => display,
        getCursorScreenPoint: () => ({ x: 1, y: 1 }),
      }),
    ),
  });
  return { calls, windows, session: session as RecordedSession, schemes, channels, app, answers, module };
}

function place(width: number, height: number): Electron.Rectangle {
  return { x: 0, y: 0, width, height };
}
