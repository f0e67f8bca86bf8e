/** The icon beside the clock, for those who want Amends to stay there when its window is closed. Off until they say so. */
import { app, Menu, nativeImage, Tray } from "electron";
import dark from "./tray-icon/mac.png?inline";
import darkTwice from "./tray-icon/mac-twice.png?inline";
import plain from "./tray-icon/plain.png?inline";
import plainTwice from "./tray-icon/plain-twice.png?inline";

export type TrayOptions = {
  readonly platform: NodeJS.Platform;
  readonly showWindow: () => void;
  readonly showQuickWindow: () => void;
};

export type TrayIcon = {
  readonly isOn: () => boolean;
  readonly set: (on: boolean) => void;
};

export function trayIcon({ platform, showWindow, showQuickWindow }: TrayOptions): TrayIcon {
  let tray: Tray | undefined;

  function make(): Tray | undefined {
    try {
      const made = new Tray(image(platform));
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

/** On macOS only its shape counts: the system draws it in its own colour. */
function image(platform: NodeJS.Platform) {
  const mac = platform === "darwin";
  const drawn = nativeImage.createFromDataURL(mac ? dark : plain);
  drawn.addRepresentation({ scaleFactor: 2, dataURL: mac ? darkTwice : plainTwice });
  drawn.setTemplateImage(mac);
  return drawn;
}
