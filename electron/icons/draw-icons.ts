/**
 * Every icon of the app, drawn from three SVG files, so that no picture in the project can be older than its source.
 * Drawn by one renderer on every system: the same file, byte for byte, wherever Amends is built.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { IconIcns, IconIco } from "@shockpkg/icon-encoder";

/** The bowl with its shadows; for more than 32 pixels. */
const large = join(import.meta.dirname, "icon.svg");
/** The bowl in three shapes, which is what can be seen in 32 pixels or fewer; the page's own icon too. */
const small = join(import.meta.dirname, "..", "..", "renderer", "public", "icon.svg");
/** Black on nothing: macOS colours it as the menu bar wants. */
const template = join(import.meta.dirname, "tray.svg");

/** What the window and the tray show; Electron finds the sharper one by its “@2x”. */
const shellIcons: readonly (readonly [file: string, source: string, pixels: number])[] = [
  ["window.png", large, 256],
  ["tray.png", small, 16],
  ["tray@2x.png", small, 32],
  ["trayTemplate.png", template, 16],
  ["trayTemplate@2x.png", template, 32],
];

const windowsSizes = [16, 20, 24, 32, 40, 48, 64, 128, 256];
const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

/** Apple's names for sizes in pixels, in the order in which its own tool writes them. */
const appleTypes: readonly (readonly [type: string, pixels: number])[] = [
  ["ic12", 64],
  ["ic07", 128],
  ["ic13", 256],
  ["ic08", 256],
  ["ic04", 16],
  ["ic14", 512],
  ["ic09", 512],
  ["ic05", 32],
  ["ic10", 1024],
  ["ic11", 32],
];

/** The icons that the running app shows. */
export async function drawShellIcons(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [file, source, pixels] of shellIcons) await writeFile(join(folder, file), await draw(source, pixels));
}

/** The icons that the packages carry: icon.ico, icon.icns, and linux/ with a file for each size. */
export async function drawPackageIcons(folder: string): Promise<void> {
  const linux = join(folder, "linux");
  await mkdir(linux, { recursive: true });
  for (const pixels of linuxSizes) await writeFile(join(linux, `${pixels}x${pixels}.png`), await drawApp(pixels));

  const windows = new IconIco();
  for (const pixels of windowsSizes) await windows.addFromPng(await drawApp(pixels), null, true);
  await writeFile(join(folder, "icon.ico"), windows.encode());

  const apple = new IconIcns();
  apple.toc = true;
  for (const [type, pixels] of appleTypes) await apple.addFromPng(await drawApp(pixels, withMargin), [type], true);
  await writeFile(join(folder, "icon.icns"), apple.encode());
}

function drawApp(pixels: number, change?: (svg: string) => string): Promise<Uint8Array> {
  return draw(pixels > 32 ? large : small, pixels, change);
}

/** Apple's grid: of 1024 parts the shape takes 824, and the rest is air, so that all icons of a dock look alike. */
function withMargin(svg: string): string {
  return svg.replace(/viewBox="0 0 (\d+) \1"/, (_, side: string) => {
    const air = Math.round((Number(side) * (1024 / 824 - 1)) / 2);
    return `viewBox="${-air} ${-air} ${Number(side) + 2 * air} ${Number(side) + 2 * air}"`;
  });
}

async function draw(source: string, pixels: number, change = (svg: string) => svg): Promise<Uint8Array> {
  await renderer();
  const svg = change(await readFile(source, "utf8"));
  return new Resvg(svg, { fitTo: { mode: "width", value: pixels } }).render().asPng();
}

let started: Promise<void> | undefined;

function renderer(): Promise<void> {
  started ??= readFile(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")).then(initWasm);
  return started;
}
