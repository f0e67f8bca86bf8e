import { existsSync } from "node:fs";
import type { MenuItemConstructorOptions, Tray } from "electron";
import { Emitter } from "./emitter.ts";
import { world } from "./world.ts";

type Played = "destroy" | "isDestroyed" | "setToolTip";

export class DoubleTray extends Emitter implements Pick<Tray, Played> {
  menu: readonly MenuItemConstructorOptions[] = [];
  private destroyed = false;

  constructor(picture: string) {
    super("Tray", ["click"]);
    if (!existsSync(picture)) throw new Error(`Failed to load image from path '${picture}'`);
    world.tray = this;
  }

  setToolTip(): void {}
  setContextMenu({ items }: { readonly items: readonly MenuItemConstructorOptions[] }): void {
    this.menu = items;
  }
  destroy(): void {
    this.destroyed = true;
    world.tray = undefined;
  }
  isDestroyed = (): boolean => this.destroyed;
}
