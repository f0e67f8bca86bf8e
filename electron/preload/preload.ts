/**
 * All that the page has of Electron: to ask by name, to hear the commands of the menu, and to know that it may. What it
 * asks is checked by main; what it hears is a word, without the event that brought it.
 */
import { contextBridge, ipcRenderer } from "electron";
import type { RequestName } from "#contract";
import { channel } from "#contract/channel";
import { commandChannel } from "#contract/commands";

contextBridge.exposeInMainWorld("amends", {
  door: "desktop",
  invoke: (name: RequestName, input: unknown): Promise<unknown> => ipcRenderer.invoke(channel, name, input),
  hearCommands: (hear: (command: unknown) => void): void => {
    ipcRenderer.on(commandChannel, (_, command: unknown) => hear(command));
  },
});
