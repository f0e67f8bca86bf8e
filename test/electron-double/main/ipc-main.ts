import { EventEmitter } from "node:events";
import type { IpcMain, IpcMainInvokeEvent, WebFrameMain } from "electron";
import { toElectron } from "../addresses.ts";
import type { Asker, Frame } from "../calls.ts";
import { strict } from "../strict.ts";
import { world } from "./world.ts";

type Listener = Parameters<IpcMain["handle"]>[1];

const listeners = new Map<string, Listener>();

class DoubleIpcMain extends EventEmitter implements Pick<IpcMain, "handle" | "removeHandler"> {
  handle(channel: string, listener: Listener): void {
    if (listeners.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    listeners.set(channel, listener);
  }
  removeHandler(channel: string): void {
    listeners.delete(channel);
  }
}

export const ipcMain = strict("ipcMain", new DoubleIpcMain());

/** Hands a page's request to main, with the page and the frame that Chromium says it came from. */
export async function invoke(asker: Asker, channel: string, inputs: readonly unknown[]): Promise<unknown> {
  const listener = listeners.get(channel);
  if (!listener) throw new Error(`No handler registered for '${channel}'`);
  const sender = world.windows.get(asker.window)?.webContents;
  const event = strict("IpcMainInvokeEvent", { sender, senderFrame: frame(asker.frame), type: "frame" });
  return structuredClone(await listener(event as unknown as IpcMainInvokeEvent, ...inputs));
}

function frame({ url, parent }: Frame): Pick<WebFrameMain, "detached" | "isDestroyed" | "origin" | "parent" | "url"> {
  return strict("WebFrameMain", {
    url: toElectron(url),
    origin: new URL(toElectron(url)).origin,
    // Chromium told of it this moment.
    isDestroyed: () => false,
    detached: false,
    parent: parent && (frame(parent) as WebFrameMain),
  });
}
