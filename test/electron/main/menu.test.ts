import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { MenuItemConstructorOptions } from "electron";
import { describe, expect, test, vi } from "vitest";
import { commandKeys, commands } from "../../../electron/contract/commands.ts";
import { menuTemplate } from "../../../electron/main/menu.ts";

vi.mock("electron", () => import("./fake-electron.ts"));

const platforms = ["linux", "darwin", "win32"] as const;

function menu(platform: NodeJS.Platform, isPackaged = true) {
  const done: string[] = [];
  const note = (words: string) => () => void done.push(words);
  const template = menuTemplate({
    platform,
    isPackaged,
    tell: (command) => done.push(command),
    showQuickWindow: note("quick window"),
    reload: note("reload"),
    openLog: note("log"),
  });
  const items = template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
  return { template, items, done };
}

const press = (item: MenuItemConstructorOptions | undefined) => item?.click?.({} as never, undefined, {} as never);
const named = (items: readonly MenuItemConstructorOptions[], label: string) =>
  items.find((item) => item.label === label);

describe.each(platforms)("the menu on %s", (platform) => {
  test("has each command once, but for the file that waits, and tells the page its name", () => {
    const { items, done } = menu(platform);
    for (const item of items) if (item.id) press(item);
    expect([...done].sort()).toEqual(commands.filter((command) => command !== "import-opened").sort());
    expect(done).toEqual(items.flatMap(({ id }) => id ?? []));
  });

  test("shows the page's own keys and takes none of them from it", () => {
    const { items } = menu(platform);
    for (const item of items.filter(({ id }) => id)) {
      const key = commandKeys[item.id as keyof typeof commandKeys];
      expect(item.registerAccelerator).toBe(false);
      if (!key || key === "?") expect(item.accelerator).toBeUndefined();
      else if (item.id !== "back" && item.id !== "forward") {
        expect(item.accelerator).toBe(key.replace("Ctrl", "CommandOrControl"));
      }
    }
    expect(named(items, "Back")?.accelerator).toBe(platform === "darwin" ? "CommandOrControl+[" : "Alt+Left");
    expect(named(items, "Quick window")).toMatchObject({ registerAccelerator: false });
  });

  test("gives no two things one key, and no menu one letter", () => {
    const { items, template } = menu(platform);
    const keys = items.flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    const letters = template.flatMap(({ label }) => /&(.)/.exec(label ?? "")?.[1]?.toLowerCase() ?? []);
    expect(new Set(letters).size).toBe(letters.length);
    // Alt with this letter is the page's.
    expect(letters).not.toContain("r");
  });

  test("has what each system is used to", () => {
    const roles = menu(platform).items.flatMap(({ role }) => role ?? []);
    for (const role of ["copy", "paste", "undo", "zoomIn", "zoomOut", "resetZoom", "togglefullscreen", "quit"]) {
      expect(roles).toContain(role);
    }
  });

  test("shows the tools of those who work on it to nobody else", () => {
    const roles = (isPackaged: boolean) => menu(platform, isPackaged).items.flatMap(({ role }) => role ?? []);
    expect([roles(true).includes("toggleDevTools"), roles(false).includes("toggleDevTools")]).toEqual([false, true]);
    expect(roles(false)).not.toContain("reload");
  });

  test("opens the quick window and the log, and reloads the page without a key", () => {
    const { items, done } = menu(platform);
    for (const label of ["Quick window", "Open the log of faults", "Reload the page"]) press(named(items, label));
    expect(done).toEqual(["quick window", "log", "reload"]);
    expect(named(items, "Reload the page")?.accelerator).toBeUndefined();
  });
});

test("each key that the menu shows is told on the sheet of keys and heard by the page", async () => {
  const files = await readdir("renderer", { recursive: true });
  const page = (
    await Promise.all(
      files.filter((file) => /\.tsx?$/.test(file)).map((file) => readFile(join("renderer", file), "utf8")),
    )
  ).join("\n");
  const sheet = await readFile("renderer/shortcut-sheet.tsx", "utf8");
  for (const [command, key] of Object.entries(commandKeys)) {
    if (key === undefined) continue;
    const isWay = command === "back" || command === "forward";
    expect(sheet).toContain(isWay ? `${command}Key` : key);
    expect(page).toContain(isWay ? `"${key}"` : `useShortcut("${key}"`);
  }
});

test.each([
  ["darwin", 0],
  ["win32", "&File"],
  ["linux", "&Edit"],
] as const)("the settings stand where %s has them", (platform, place) => {
  const { template } = menu(platform);
  const at = place === 0 ? template[0] : template.find(({ label }) => label === place);
  expect(Array.isArray(at?.submenu) && at.submenu.some(({ id }) => id === "preferences")).toBe(true);
});
