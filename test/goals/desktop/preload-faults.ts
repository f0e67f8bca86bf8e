/** What a page gets from preload: functions that take and give plain data, and no piece of Electron among them. */
import type { RecordedDoor } from "./recorded-door.ts";

/** Words by which Electron's own ways to send and to listen are called. */
const raw = /^(on|once|off|send|sendSync|sendToHost|postMessage|addListener|removeListener|removeAllListeners|ipc.*)$/;

export function preloadFaults({ exposed, heard, channels, preloadCalls }: RecordedDoor): readonly string[] {
  const worlds = Object.keys(exposed);
  const api = exposed.amends ?? {};
  const known = new Set(channels.keys());
  const before = preloadCalls.length;
  const invoke = api.invoke;
  if (typeof invoke === "function") invoke("readQuickKey", undefined, "more", { event: true });
  const asked = preloadCalls.slice(before);
  const got: unknown[][] = [];
  for (const [, member] of Object.entries(api)) {
    if (member === invoke || typeof member !== "function") continue;
    member((...args: unknown[]) => void got.push(args));
  }
  const event = { sender: "ipcRenderer", ports: [] };
  for (const listener of heard()) listener(event, "command");
  return [
    ...(worlds.join() === "amends" ? [] : [`the page has ${worlds.join(", ")}`]),
    ...Object.entries(api).flatMap(([name, member]) => memberFaults(name, member)),
    ...(asked.length === 1 && known.has(String(asked[0]?.args[0])) && asked[0]?.args.length === 3
      ? []
      : ["invoke reaches more than the one channel"]),
    ...(got.flat().includes(event) ? ["the page is handed the event, and with it the sender"] : []),
  ];
}

function memberFaults(name: string, member: unknown): readonly string[] {
  if (raw.test(name)) return [`${name} is Electron's own`];
  return typeof member === "function" || typeof member === "string" ? [] : [`${name} is neither function nor text`];
}
