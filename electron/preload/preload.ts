/** All that the page has of Electron: to ask by name, and to know that it may. What it asks is checked by main. */
import { contextBridge, ipcRenderer } from "electron";
import type { RequestName } from "#contract";
import { channel } from "#contract/channel";

contextBridge.exposeInMainWorld("amends", {
  door: "desktop",
  invoke: (name: RequestName, input: unknown): Promise<unknown> => ipcRenderer.invoke(channel, name, input),
});
