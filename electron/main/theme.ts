/** Light, dark and high contrast as the system has them, or as the reader wants them. */
import { join } from "node:path";
import { BrowserWindow, type BrowserWindowConstructorOptions, nativeTheme } from "electron";
import type { Preferences } from "#contract";

/** What stands in a window before its page does: the page's own ground, as `renderer/styles/tokens.css` says it. */
export const grounds = { light: "#fbfaf6", dark: "#191714" } as const;

/** What a window wears around its page: its ground, and on Linux, where no program file has one, its icon. */
export function dress(buildDir: string, platform = process.platform): BrowserWindowConstructorOptions {
  return { ...ground(), ...(platform === "linux" && { icon: join(buildDir, "icons", "window.png") }) };
}

/** Nothing where the system forces colours of its own. */
export function ground(): { readonly backgroundColor?: string } {
  if (nativeTheme.inForcedColorsMode) return {};
  return { backgroundColor: nativeTheme.shouldUseDarkColors ? grounds.dark : grounds.light };
}

/** Menus, dialogs and every page follow this: to a page it is the system's own choice. */
export function wear(theme: Preferences["theme"]): void {
  if (nativeTheme.themeSource !== theme) nativeTheme.themeSource = theme;
}

/** Keeps the ground of open windows that of their pages. */
export function followTheme(): void {
  nativeTheme.on("updated", () => {
    const { backgroundColor } = ground();
    if (backgroundColor === undefined) return;
    for (const window of BrowserWindow.getAllWindows()) window.setBackgroundColor(backgroundColor);
  });
}
