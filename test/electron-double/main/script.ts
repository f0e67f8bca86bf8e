/** Plays what the reader, the system or another program does to Amends. */
import type { Recorded, ScriptLine } from "../calls.ts";
import { missing } from "../strict.ts";
import { app } from "./app.ts";
import { giveFocus } from "./browser-window.ts";
import { menuLines } from "./desktop.ts";
import { answers, world } from "./world.ts";

export async function play(line: ScriptLine): Promise<void> {
  switch (line.kind) {
    case "press-global-key": {
      const press = world.globalKeys.get(line.key);
      if (!press) throw new Error(`Amends does not have the key ${line.key}.`);
      press();
      return;
    }
    case "choose-in-menu": {
      const item = menuLines().find(({ label }) => label?.replace("&", "") === line.label);
      if (!item?.click) throw new Error(`The menu has no line “${line.label}” that does something.`);
      (item.click as () => void)();
      return;
    }
    case "answer-save-dialog":
      answers.save.push(line.path);
      return;
    case "answer-message-box":
      answers.box.push(line.response);
      return;
    case "take-global-key":
      world.takenKeys.add(line.key);
      return;
    case "connect-display":
      world.displays.push({ id: world.displays.length + 1, workArea: line.display });
      return;
    case "leave-for-another-program":
      giveFocus(undefined);
      return;
    case "close-window":
      world.windows.get(line.window)?.close();
      return;
    case "start-second-instance":
      app.emit("second-instance", {}, line.words, process.cwd());
      return;
    case "click-tray":
      world.tray?.emit("click");
      return;
    case "quit":
      app.quit();
  }
}

export function record(): Recorded {
  return {
    windows: [...world.windows.values()].map((window) => window.seen()),
    globalKeys: [...world.globalKeys.keys()],
    dialogs: world.dialogs,
    openedOutside: world.openedOutside,
    keptFrom: world.keptFrom,
    refusedWindows: world.refusedWindows,
    menu: menuLines().map(({ label, role }) => label ?? role ?? "—"),
    tray: world.tray && menuLines(world.tray.menu).map(({ label = "—" }) => label),
    missing,
  };
}
