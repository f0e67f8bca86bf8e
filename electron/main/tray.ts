/** The icon beside the clock, for those who want Amends to stay there when its window is closed. Off until they say so. */
import { join } from "node:path";
import { app, Menu, Tray } from "electron";

export type TrayOptions = {
  readonly buildDir: string;
  readonly platform: NodeJS.Platform;
  readonly showWindow: () => void;
  readonly showQuickWindow: () => void;
};

export type TrayIcon = {
  readonly isOn: () => boolean;
  readonly set: (on: boolean) => void;
};

export function trayIcon({ buildDir, platform, showWindow, showQuickWindow }: TrayOptions): TrayIcon {
  let tray: Tray | undefined;

  function make(): Tray | undefined {
    try {
      // The build draws them; of a template macOS takes the shape alone, and colours it itself.
      const made = new Tray(join(buildDir, "icons", platform === "darwin" ? "trayTemplate.png" : "tray.png"));
      made.setToolTip("Amends");
      made.setContextMenu(
        Menu.buildFromTemplate([
          { label: "Open Amends", click: showWindow },
          { label: "Quick window", click: showQuickWindow },
          { type: "separator" },
          { label: "Quit", click: () => app.quit() },
        ]),
      );
      // On macOS a click opens the menu, as everywhere in its bar.
      if (platform !== "darwin") made.on("click", showWindow);
      return made;
    } catch {
      // Some desktops have no such place; closing the window then quits, as without the icon.
      return undefined;
    }
  }
  return {
    isOn: () => tray !== undefined,
    set: (on) => {
      if (on) tray ??= make();
      else {
        tray?.destroy();
        tray = undefined;
      }
    },
  };
}
