/** The half that drives Chromium, as soon as it is linked. */
import type { Host } from "./process-port.ts";

let linked: Host | undefined;

export function setHost(host: Host): void {
  linked = host;
}

export function host(): Host {
  if (!linked) throw new Error("The Electron double was used before it was linked to its other half.");
  return linked;
}
