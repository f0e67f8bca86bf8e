/**
 * What a window's page has of Electron: the preload script runs here before the page's own scripts, with the two
 * modules that a sandboxed one may require, and nothing that is handed across can be more than data.
 */
import type { ContextBridge, IpcRenderer } from "electron";
import type { PageAsk, PageEntry } from "./page-ask.ts";

declare global {
  interface Window {
    /** Taken away before any script of the page can see it. */
    askElectronDouble?: (asked: PageAsk) => Promise<unknown>;
  }
}

/** A preload script as Node wraps one. */
type Preload = (require: (name: string) => unknown, module: { exports: object }, exports: object) => void;
type Listener = Parameters<IpcRenderer["on"]>[1];

export function runIn(preload: Preload | undefined): void {
  const asking = window.askElectronDouble;
  // Frames in a page get no preload, and neither does the blank page before the first.
  if (!asking || window !== window.top || location.href === "about:blank") return;
  Reflect.deleteProperty(window, "askElectronDouble");
  const heard = new Map<string, Set<Listener>>();
  playManners(asking);
  playVisibility((channel, inputs) => {
    for (const listener of heard.get(channel) ?? []) listener({} as Parameters<Listener>[0], ...inputs);
  });
  const modules: Readonly<Record<string, unknown>> = {
    electron: only("require(“electron”) in preload", {
      contextBridge: only("contextBridge", contextBridge),
      ipcRenderer: only("ipcRenderer", ipcRendererOf(asking, heard)),
    }),
  };
  const module = { exports: {} };
  preload?.(
    (name) => {
      if (!(name in modules)) throw lacking(`require("${name}") in preload`);
      return modules[name];
    },
    module,
    module.exports,
  );
}

function lacking(api: string): Error {
  return new Error(
    `The Electron double does not play ${api}: add it in test/electron-double, as electron.d.ts has it.`,
  );
}

function only<Part extends object>(name: string, part: Part): Part {
  return new Proxy(part, {
    get: (target, key) => {
      if (key in target || typeof key === "symbol") return Reflect.get(target, key);
      throw lacking(`${name}.${key}`);
    },
  });
}

const contextBridge: Pick<ContextBridge, "exposeInMainWorld"> = {
  exposeInMainWorld(name, api) {
    if (Object.hasOwn(window, name)) throw new Error(`Cannot bind an API on top of an existing property: ${name}`);
    Object.defineProperty(window, name, { value: bridged(api), enumerable: true });
  },
};

/** As it arrives on the other side of the bridge: data is copied, and functions take and give what is bridged again. */
function bridged(value: unknown): unknown {
  if (typeof value === "function") {
    return (...inputs: unknown[]) => {
      const output: unknown = value(...inputs.map(bridged));
      return output instanceof Promise ? output.then(bridged) : bridged(output);
    };
  }
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(bridged));
  if (Object.getPrototypeOf(value) !== Object.prototype) return copied(value);
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, one]) => [key, bridged(one)])));
}

function copied(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    throw new Error("An object could not be cloned.");
  }
}

function ipcRendererOf(
  asking: NonNullable<Window["askElectronDouble"]>,
  heard: Map<string, Set<Listener>>,
): Pick<IpcRenderer, "invoke"> & { on: (channel: string, listener: Listener) => void } {
  return {
    async invoke(channel, ...inputs) {
      try {
        return await asking({ name: "invoke", channel, inputs: copied(inputs) as unknown[] });
      } catch (fault) {
        throw new Error(`Error invoking remote method '${channel}': ${fault}`);
      }
    },
    on(channel, listener) {
      heard.set(channel, (heard.get(channel) ?? new Set()).add(listener));
    },
  };
}

/** What Chromium would do by itself and Electron asks main about first. */
function playManners(asking: NonNullable<Window["askElectronDouble"]>): void {
  window.open = (url) => {
    void asking({ name: "open", url: new URL(url ?? "about:blank", location.href).href });
    return null;
  };
  // Electron lets any page close its window, Chromium only one that a script opened.
  window.close = () => void asking({ name: "close" });
  // What goes over the network is stopped there; these addresses never do.
  navigation.addEventListener("navigate", (event) => {
    const { url } = event.destination;
    if (/^(https?|file):/.test(url)) return;
    event.preventDefault();
    void asking({ name: "leave", url });
  });
  for (const type of ["mousedown", "keydown"] as const) {
    const pressed = type === "keydown" ? "keyDown" : "mouseDown";
    addEventListener(type, ({ isTrusted }) => isTrusted && void asking({ name: "pressed", type: pressed }), true);
  }
  addEventListener("fullscreenchange", () => {
    void asking({ name: "full-screen", entered: document.fullscreenElement !== null });
  });
  const { requestFullscreen } = Element.prototype;
  Element.prototype.requestFullscreen = async function (options) {
    if (!(await asking({ name: "permission", permission: "fullscreen" })))
      throw new TypeError("Permissions check failed");
    return requestFullscreen.call(this, options);
  };
}

/** Chromium without a screen shows every page always, so the double says which are in sight. */
function playVisibility(receive: PageEntry["receive"]): void {
  let visible = true;
  Object.defineProperty(document, "visibilityState", { get: () => (visible ? "visible" : "hidden") });
  Object.defineProperty(document, "hidden", { get: () => !visible });
  const entry: PageEntry = {
    receive,
    setVisible(next) {
      if (visible === next) return;
      visible = next;
      document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
    },
  };
  Object.defineProperty(window, Symbol.for("electron double"), { value: entry });
}
