/** Where the reader left the window: read at once, before there is one, and kept by the rules of the store. */
import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { z } from "zod";
import { decode, namesOf, type StateKind } from "./store/index.ts";

const pixels = z.int().min(-100_000).max(100_000);

export const WindowPlace = z.strictObject({
  x: pixels,
  y: pixels,
  width: pixels.min(1),
  height: pixels.min(1),
  maximised: z.boolean(),
  fullScreen: z.boolean(),
});
export type WindowPlace = z.infer<typeof WindowPlace>;

/** No place: a window that was never moved stands where every new one does. */
export const windowPlaceKind: StateKind<WindowPlace | null> = {
  name: "window",
  title: "The place of your window",
  version: 1,
  schema: WindowPlace.nullable(),
  empty: null,
};

/** A place is some two hundred bytes. */
const longest = 4096;

/**
 * The last place, or nothing when there is none to be had: a window in a place of its own choice is no loss that a
 * reader must be told of. The only file that is read before the window is asked for, and so without waiting.
 */
export function readWindowPlace(folder: string): WindowPlace | null {
  const { main, copy } = namesOf(folder, windowPlaceKind.name);
  return readPlace(main) ?? readPlace(copy);
}

function readPlace(path: string): WindowPlace | null {
  try {
    const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stats = fstatSync(descriptor);
      if (!stats.isFile() || stats.size > longest) return null;
      const decoded = decode(windowPlaceKind, readFileSync(descriptor));
      return decoded.kind === "good" ? decoded.data : null;
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return null;
  }
}
