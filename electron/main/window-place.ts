/** Where the window opens, and how that is kept. */
import { type BrowserWindow, type Rectangle, screen } from "electron";
import type { WindowPlace } from "#services";

export const smallest = { width: 640, height: 480 } as const;
const usual = { width: 1280, height: 860 } as const;

/** So much of a window's top must be on a display for it to be taken hold of. */
const hold = { width: 120, height: 40 } as const;

/**
 * As it was left, on the display that shows most of it; where none shows enough, in the middle of the first. Nothing
 * reaches beyond the work area, which may have shrunk since.
 *
 * @param areas of the displays that there are, the primary one first
 */
export function placeIn(areas: readonly [Rectangle, ...Rectangle[]], kept: WindowPlace | null): Rectangle {
  if (kept === null) return centred(areas[0], usual);
  const best = areas.reduce((first, other) => (shared(other, kept) > shared(first, kept) ? other : first));
  if (!canBeHeld(best, kept)) return centred(areas[0], kept);
  const { width, height } = fitted(best, kept);
  return {
    x: Math.min(Math.max(kept.x, best.x), best.x + best.width - width),
    y: Math.min(Math.max(kept.y, best.y), best.y + best.height - height),
    width,
    height,
  };
}

type Size = { readonly width: number; readonly height: number };

function fitted(area: Size, wanted: Size): Size {
  return {
    width: Math.min(Math.max(wanted.width, smallest.width), area.width),
    height: Math.min(Math.max(wanted.height, smallest.height), area.height),
  };
}

function centred(area: Rectangle, wanted: Size): Rectangle {
  const { width, height } = fitted(area, wanted);
  const x = area.x + Math.round((area.width - width) / 2);
  return { x, y: area.y + Math.round((area.height - height) / 2), width, height };
}

function overlap(a: Rectangle, b: Rectangle): Size {
  return {
    width: Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)),
    height: Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)),
  };
}

function shared(area: Rectangle, window: Rectangle): number {
  const { width, height } = overlap(area, window);
  return width * height;
}

/** Whether enough of its upper edge is there. */
function canBeHeld(area: Rectangle, window: Rectangle): boolean {
  const seen = overlap(area, { ...window, height: hold.height });
  return seen.width >= Math.min(hold.width, window.width) && seen.height >= hold.height / 2;
}

/** Where a window that was left so opens on the displays of now. */
export function placeOnDisplays(kept: WindowPlace | null): Rectangle {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  return placeIn([primary.workArea, ...others.map(({ workArea }) => workArea)], kept);
}

/** A window that is dragged tells of every pixel. */
const pause = 500;

/** Has the place saved when the window has come to rest, and when it closes. */
export function keepPlace(window: BrowserWindow, save: (place: WindowPlace) => Promise<unknown>): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let showsSlides = false;
  const keep = () => {
    clearTimeout(timer);
    // Slides leave the full screen when they end; a window that opens without them must not be in it.
    const fullScreen = window.isFullScreen() && !showsSlides;
    save({ ...window.getNormalBounds(), maximised: window.isMaximized(), fullScreen }).catch(() => {});
  };
  const keepSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(keep, pause);
  };
  window.webContents.on("enter-html-full-screen", () => {
    showsSlides = true;
  });
  window.webContents.on("leave-html-full-screen", () => {
    showsSlides = false;
  });
  window.on("resize", keepSoon);
  window.on("move", keepSoon);
  window.on("close", keep);
}
