/** The trainer's own window: notes and clock, on a display that the room does not see when there is one. */
import { BrowserWindow, type Rectangle, screen, type WebContents } from "electron";
import type { PresenterRequest } from "#contract";
import { dress } from "./theme.ts";
import { keepToPage, showPage, webPreferences } from "./window.ts";

const size = { width: 1100, height: 760 } as const;

type Options = {
  readonly buildDir: string;
  /** The window whose slides the room sees. */
  readonly room: BrowserWindow;
  /** Its page asks like the others do, as long as it is there. */
  readonly onOpen: (window: BrowserWindow) => void;
  readonly onClosed: (page: WebContents) => void;
};

function presenterPlace({ kind, id, slide }: PresenterRequest): string {
  return `#/present?${shown[kind](id)}&slide=${slide}&presenter=`;
}

/** As the page writes it in its own address. */
const shown: Readonly<Record<PresenterRequest["kind"], (id: string) => string>> = {
  case: (id) => `open=case/${id}`,
  training: (id) => `session=${id}`,
};

/** The work area of another display than the one with the slides; undefined where there is only that one. */
function ownDisplay(room: Pick<BrowserWindow, "getBounds">): Rectangle | undefined {
  const shown = screen.getDisplayMatching(room.getBounds());
  return screen.getAllDisplays().find(({ id }) => id !== shown.id)?.workArea;
}

/** @returns what opens it, and what brings the open one to the front: one window, whatever it is for */
export function presenterWindow({ buildDir, room, onOpen, onClosed }: Options): (asked: PresenterRequest) => void {
  let opened: { readonly window: BrowserWindow; readonly shows: string } | undefined;

  return (asked) => {
    const shows = shown[asked.kind](asked.id);
    if (opened?.shows === shows) return opened.window.focus();
    const window = opened?.window ?? open();
    opened = { window, shows };
    showPage(window, presenterPlace(asked));
    window.show();
    window.focus();
  };

  function open(): BrowserWindow {
    const window = new BrowserWindow({
      ...size,
      ...ownDisplay(room),
      minWidth: 640,
      minHeight: 480,
      show: false,
      autoHideMenuBar: true,
      title: "Amends: notes and clock",
      ...dress(buildDir),
      webPreferences: webPreferences(buildDir),
    });
    // A closed window can no longer tell which page was its own.
    const page = window.webContents;
    keepToPage(page);
    onOpen(window);
    window.once("closed", () => {
      opened = undefined;
      onClosed(page);
    });
    return window;
  }
}
