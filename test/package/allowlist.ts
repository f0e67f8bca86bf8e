/** What a package may hold, told apart from what lays it out. */
import type { ShellManifest } from "#services";

const hashed = /^build\/renderer\/assets\/[\w@.-]+-[\w-]{8}\.(?:js|css|woff2)$/;

/** Present in every package, by name. */
export const named: readonly string[] = [
  "package.json",
  "build/main/main.js",
  "build/preload/preload.cjs",
  "build/shell.json",
  "build/licences.json",
  "build/renderer/index.html",
  "build/renderer/layers.css",
  "build/renderer/icon.svg",
  "build/content/library.json",
  "build/content/search-index.json",
  "build/icons/window.png",
  "build/icons/tray.png",
  "build/icons/tray@2x.png",
  "build/icons/trayTemplate.png",
  "build/icons/trayTemplate@2x.png",
];

export type ListFaults = {
  readonly unexpected: readonly string[];
  readonly missing: readonly string[];
};

/**
 * @param packed paths in the archive
 * @param shell the list of the page's files that the app serves: each is packed, and no other
 */
export function listFaults(packed: readonly string[], shell: ShellManifest): ListFaults {
  const served = new Set(Object.values(shell).map(({ file }) => `build/${file}`));
  const allowed = (path: string) => named.includes(path) || (hashed.test(path) && served.has(path));
  return {
    unexpected: packed.filter((path) => !allowed(path)),
    missing: [...named, ...served].filter((path) => !packed.includes(path)),
  };
}
