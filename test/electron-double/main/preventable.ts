import type { EventEmitter } from "node:events";

/** An event of Electron that a listener may keep from taking its course. */
export function preventable<Details extends object>(
  details: Details,
): Details & { readonly preventDefault: () => void; readonly defaultPrevented: boolean } {
  let prevented = false;
  return Object.defineProperties(details, {
    preventDefault: {
      value: () => {
        prevented = true;
      },
    },
    defaultPrevented: { get: () => prevented },
  }) as Details & { preventDefault: () => void; defaultPrevented: boolean };
}

/** Tells the listeners at once. @returns whether one of them prevented it */
export function prevents(emitter: EventEmitter, name: string, details: object = {}): boolean {
  const event = preventable(details);
  emitter.emit(name, event);
  return event.defaultPrevented;
}

/** Events that Electron sends once the call that caused them is over. */
export function emitSoon(emitter: EventEmitter, name: string, ...inputs: readonly unknown[]): void {
  setImmediate(() => emitter.emit(name, ...inputs));
}
