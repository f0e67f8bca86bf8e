/** Tells the host of errors that nobody caught: their kind and their place in our own scripts, for the log. */
import { faultOf } from "#contract/faults";
import { ask } from "./bridge.ts";

/** Told once each: an error in what is drawn over and over would fill the log. */
const told = new Set<string>();

export function reportFault(error: unknown): void {
  const fault = faultOf(error, `${window.location.origin}/`);
  const key = JSON.stringify(fault);
  if (told.has(key)) return;
  told.add(key);
  // A host that is gone keeps no log.
  ask("reportFault", fault).catch(() => {});
}

export function reportFaults(): void {
  // Without an error it is a remark of the browser's, such as one about layout that took a second pass.
  window.addEventListener("error", ({ error }) => error && reportFault(error));
  window.addEventListener("unhandledrejection", ({ reason }) => reportFault(reason));
}
