/** The icons hold every size that the systems ask for, and the Mac's keeps the margin of Apple's grid. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { decodePngToRgba } from "@shockpkg/icon-encoder";
import type { Goal } from "./goal.ts";

const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const windowsSizes = [16, 20, 24, 32, 40, 48, 64, 128, 256];
const appleTypes = ["ic04", "ic05", "ic07", "ic08", "ic09", "ic10", "ic11", "ic12", "ic13", "ic14"];

export async function iconsGoal(root: string): Promise<Goal> {
  const folder = join(root, "build", "package-icons");
  const pngs = new Map<number, Buffer>();
  for (const pixels of linuxSizes) {
    pngs.set(pixels, await readFile(join(folder, "linux", `${pixels}x${pixels}.png`)));
  }
  const windows = windowsSizesIn(await readFile(join(folder, "icon.ico")));
  const apple = appleIconsIn(await readFile(join(folder, "icon.icns")));
  const largest = await edges(apple.get("ic10"));
  const control = await edges(pngs.get(1024));
  const sharp = await Promise.all(
    [...pngs].map(async ([pixels, png]) => (await decodePngToRgba(png)).width === pixels),
  );

  const met =
    sharp.every(Boolean) &&
    windows.join() === windowsSizes.join() &&
    [...apple.keys()].sort().join() === appleTypes.join() &&
    largest === "air" &&
    control === "ink";
  return {
    met,
    figures: {
      linux: linuxSizes,
      windows,
      apple: [...apple.keys()].sort(),
      apple_margin: largest,
      control_linux_has_none: control,
    },
  };
}

/** The sizes in the directory of an .ico file; a byte of 0 stands for 256. */
function windowsSizesIn(ico: Buffer): readonly number[] {
  return Array.from({ length: ico.readUInt16LE(4) }, (_, at) => ico.readUInt8(6 + 16 * at) || 256);
}

/** The pictures of an .icns file by Apple's names for their sizes. */
function appleIconsIn(icns: Buffer): ReadonlyMap<string, Buffer> {
  const icons = new Map<string, Buffer>();
  for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
    const type = icns.toString("latin1", at, at + 4);
    if (type !== "TOC ") icons.set(type, icns.subarray(at + 8, at + icns.readUInt32BE(at + 4)));
  }
  return icons;
}

/** Whether the middle of the left edge is drawn on, 90 parts of 1024 from it. */
async function edges(png: Buffer | undefined): Promise<"air" | "ink" | "missing"> {
  if (!png) return "missing";
  const { width, height, data } = await decodePngToRgba(png);
  const at = (Math.round(height / 2) * width + Math.round((90 / 1024) * width)) * 4 + 3;
  return data[at] === 0 ? "air" : "ink";
}
