/** What the system around Amends gives it: a menu, keys, displays and other programs. */
import { EventEmitter } from "node:events";
import type { Display, GlobalShortcut, Menu, MenuItemConstructorOptions, Screen, Shell } from "electron";
import type { Rectangle } from "../calls.ts";
import { strict } from "../strict.ts";
import { world } from "./world.ts";

type MenuItems = readonly MenuItemConstructorOptions[];

class DoubleMenu {
  constructor(readonly items: MenuItems) {}
  static buildFromTemplate(items: MenuItems): DoubleMenu {
    return strict("Menu", new DoubleMenu(items));
  }
  static setApplicationMenu(menu: DoubleMenu | null): void {
    applicationMenu = menu;
  }
  static getApplicationMenu(): DoubleMenu | null {
    return applicationMenu;
  }
}
let applicationMenu: DoubleMenu | null = null;

type MenuPart = "setApplicationMenu" | "getApplicationMenu" | "buildFromTemplate";
export const menuClass = strict("Menu", DoubleMenu) satisfies {
  readonly [Name in MenuPart]: (typeof Menu)[Name] extends (...inputs: never[]) => unknown
    ? (...inputs: never[]) => unknown
    : never;
};

/** Every line of the menu, those of its submenus included. */
export function menuLines(items: MenuItems = applicationMenu?.items ?? []): readonly MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? menuLines(item.submenu) : [])]);
}

export const globalShortcut = strict("globalShortcut", {
  register(key: string, press: () => void): boolean {
    if (world.takenKeys.has(key) || world.globalKeys.has(key)) return false;
    world.globalKeys.set(key, press);
    return true;
  },
  isRegistered: (key: string): boolean => world.globalKeys.has(key),
  unregister(key: string): void {
    world.globalKeys.delete(key);
  },
  unregisterAll: () => world.globalKeys.clear(),
} satisfies Pick<GlobalShortcut, "register" | "isRegistered" | "unregister" | "unregisterAll">);

const playedOfDisplay = ({ id, workArea }: (typeof world.displays)[number]): Display =>
  strict("Display", { id, workArea, bounds: workArea, scaleFactor: 1 }) as Display;

function overlap(one: Rectangle, other: Rectangle): number {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, across) * Math.max(0, down);
}

function displayOf(area: Rectangle): Display {
  const [first, ...others] = world.displays;
  if (!first) throw new Error("The double has no display.");
  const best = others.reduce(
    (best, one) => (overlap(one.workArea, area) > overlap(best.workArea, area) ? one : best),
    first,
  );
  return playedOfDisplay(best);
}

class DoubleScreen extends EventEmitter implements Pick<Screen, PlayedScreen> {
  getAllDisplays = (): Display[] => world.displays.map(playedOfDisplay);
  getPrimaryDisplay = (): Display => displayOf({ x: 0, y: 0, width: 1, height: 1 });
  /** The pointer rests on the first display. */
  getCursorScreenPoint = () => ({ x: 100, y: 100 });
  getDisplayNearestPoint = ({ x, y }: { readonly x: number; readonly y: number }): Display =>
    displayOf({ x, y, width: 1, height: 1 });
  getDisplayMatching = (area: Rectangle): Display => displayOf(area);
}
type PlayedScreen =
  | "getAllDisplays"
  | "getPrimaryDisplay"
  | "getCursorScreenPoint"
  | "getDisplayNearestPoint"
  | "getDisplayMatching";
export const screen = strict("screen", new DoubleScreen());

export const shell = strict("shell", {
  async openExternal(url: string): Promise<void> {
    world.openedOutside.push(url);
  },
  async openPath(path: string): Promise<string> {
    world.openedOutside.push(path);
    return "";
  },
  showItemInFolder(path: string): void {
    world.openedOutside.push(path);
  },
} satisfies Pick<Shell, "openExternal" | "openPath" | "showItemInFolder">);
