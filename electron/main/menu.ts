import { Menu, type MenuItemConstructorOptions } from "electron";

/** The usual menu of each system, with the quick window in it: its key is heard by the page, so here it is only shown. */
export function menuTemplate(platform: NodeJS.Platform, showQuickWindow: () => void): MenuItemConstructorOptions[] {
  const mac = platform === "darwin";
  return [
    ...(mac ? [{ role: "appMenu" } as const] : []),
    {
      label: "&File",
      submenu: [
        {
          label: "Quick window",
          accelerator: "CommandOrControl+Shift+K",
          registerAccelerator: false,
          click: showQuickWindow,
        },
        { type: "separator" },
        { role: mac ? "close" : "quit" },
      ],
    },
    { role: "editMenu" },
    { role: "viewMenu" },
    { role: "windowMenu" },
  ];
}

export function setMenu(showQuickWindow: () => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform, showQuickWindow)));
}
