/** The usual menu of each system, with what Amends can do in it. */
import { Menu, type MenuItemConstructorOptions } from "electron";
import { type Command, commandKeys } from "#contract/commands";

export type MenuOptions = {
  readonly platform: NodeJS.Platform;
  /** Whether this is a program that was installed, rather than one being worked on. */
  readonly isPackaged: boolean;
  /** The page does the rest, as at its own keys. */
  readonly tell: (command: Command) => void;
  readonly showQuickWindow: () => void;
  readonly reload: () => void;
  readonly openLog: () => void;
};

const divide = { type: "separator" } as const;

/** Keys of macOS for what has others elsewhere. */
const macKeys: Partial<Record<Command, string>> = { back: "Ctrl+[", forward: "Ctrl+]" };

/** In Electron's words; none where the page's key is a letter or sign alone, which a menu would take from every field. */
function accelerator(key: string | undefined): { accelerator?: string } {
  if (key === undefined || key.length === 1) return {};
  return { accelerator: key.replace("Ctrl", "CommandOrControl").replace(/Arrow(Left|Right)/, "$1") };
}

export function menuTemplate(options: MenuOptions): MenuItemConstructorOptions[] {
  const { platform, isPackaged, tell, showQuickWindow, reload, openLog } = options;
  const mac = platform === "darwin";

  /** The page hears the keys first and keeps them for itself, so a menu that showed and took them would do all twice. */
  const item = (label: string, command: Command): MenuItemConstructorOptions => ({
    id: command,
    label,
    ...accelerator((mac && macKeys[command]) || commandKeys[command]),
    registerAccelerator: false,
    click: () => tell(command),
  });
  const about = item("About Amends", "about");
  const settings = item("Settings…", "preferences");

  const only = (when: boolean, ...items: MenuItemConstructorOptions[]) => (when ? items : []);

  const app: MenuItemConstructorOptions = {
    role: "appMenu",
    submenu: [
      about,
      divide,
      settings,
      divide,
      { role: "services" },
      divide,
      { role: "hide" },
      { role: "hideOthers" },
      { role: "unhide" },
      divide,
      { role: "quit" },
    ],
  };
  const file: MenuItemConstructorOptions = {
    role: "fileMenu",
    label: "&File",
    submenu: [
      {
        label: "Quick window",
        accelerator: "CommandOrControl+Shift+K",
        registerAccelerator: false,
        click: showQuickWindow,
      },
      divide,
      item("Import replies…", "import"),
      item("Export replies…", "export"),
      divide,
      item("Save as PDF…", "save-pdf"),
      item("Print…", "print"),
      divide,
      ...only(platform === "win32", settings, divide),
      { role: "close" },
      ...only(!mac, { role: "quit" }),
    ],
  };
  const edit: MenuItemConstructorOptions = {
    role: "editMenu",
    label: "&Edit",
    submenu: [
      { role: "undo" },
      { role: "redo" },
      divide,
      { role: "cut" },
      { role: "copy" },
      { role: "paste" },
      { role: "pasteAndMatchStyle" },
      { role: "delete" },
      { role: "selectAll" },
      divide,
      item("Search", "search"),
      item("Find in this page…", "find"),
      ...only(platform !== "darwin" && platform !== "win32", divide, settings),
    ],
  };
  const view: MenuItemConstructorOptions = {
    role: "viewMenu",
    label: "&View",
    submenu: [
      { role: "resetZoom" },
      { role: "zoomIn" },
      // The same key without Shift, as it is pressed on most keyboards.
      { role: "zoomIn", accelerator: "CommandOrControl+=", visible: false, acceleratorWorksWhenHidden: true },
      { role: "zoomOut" },
      divide,
      { role: "togglefullscreen" },
      divide,
      // Without a key: what stands in the fields of a reply lives in the page alone, and goes with it.
      { label: "Reload the page", click: reload },
      ...only(!isPackaged, { role: "toggleDevTools" }),
    ],
  };
  const goTo: MenuItemConstructorOptions = {
    label: "&Go",
    submenu: [
      item("Back", "back"),
      item("Forward", "forward"),
      divide,
      item("Library", "library"),
      item("Patterns", "patterns"),
      item("Research", "research"),
      item("Check a reply", "check"),
      item("Reply", "reply"),
    ],
  };
  const present: MenuItemConstructorOptions = {
    label: "&Present",
    submenu: [
      item("Present from the start", "present"),
      item("Present from the section being read", "present-from-here"),
    ],
  };
  const help: MenuItemConstructorOptions = {
    role: "help",
    label: "&Help",
    submenu: [
      item("Keys", "keys"),
      divide,
      { label: "Open the log of faults", click: openLog },
      ...only(!mac, divide, about),
    ],
  };
  return [...only(mac, app), file, edit, view, goTo, present, { role: "windowMenu" }, help];
}

export function setMenu(options: MenuOptions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(options)));
}
