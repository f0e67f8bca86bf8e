/** The questions that a page, or Chromium on its behalf, puts to the desktop door, and what it made of them. */
import type { RecordedDoor } from "./recorded-door.ts";
import type { RecordedWindow } from "./recording-electron.ts";

/** Whether every window refuses it. */
export function isPrevented(
  { windows }: RecordedDoor,
  event: string,
  details: { readonly url: string; readonly isMainFrame: boolean },
): boolean {
  return windows.length > 0 && windows.every((one) => eventPrevented(one, event, details));
}

function eventPrevented(window: RecordedWindow, event: string, details: object): boolean {
  let prevented = false;
  window.webContents.emit(event, {
    ...details,
    preventDefault: () => {
      prevented = true;
    },
  });
  return prevented;
}

/** What the session answers when a page asks for a permission, and when Chromium looks whether it has it. */
export async function permissionAnswers(
  { session: { given }, windows }: RecordedDoor,
  permission: string,
  url: string | undefined,
  isMainFrame: boolean,
): Promise<readonly boolean[]> {
  const page = windows[0]?.webContents as never; // neither handler looks at it
  const { request, check } = given;
  // Electron grants what nobody refuses.
  if (!request || !check) return [true, true];
  const details = { requestingUrl: url, isMainFrame } as never;
  const requested = await new Promise<boolean>((resolve) => request(page, permission as never, resolve, details));
  return [requested, check(page, permission as never, url ?? "", details)];
}

type Question = { readonly message: string; readonly detail: string };

export type Followed = {
  readonly action: string;
  /** What the reader was asked, in order. */
  readonly asked: readonly Question[];
  /** What the system was given to open. */
  readonly opened: readonly string[];
};

/** Follows a link in the first window: with or without a press, and with what the reader then answers. */
export async function follow(
  door: RecordedDoor,
  url: string,
  { pressed, agrees }: { readonly pressed: boolean; readonly agrees: boolean },
): Promise<Followed> {
  const page = door.windows[0]?.webContents;
  const before = door.calls.length;
  door.answers.message = agrees ? 0 : 1;
  if (pressed) page?.emit("input-event", {}, { type: "mouseDown" });
  const { action } = page?.handler()?.({ url }) ?? { action: "allow" };
  await new Promise((resolve) => setImmediate(resolve));
  const since = door.calls.slice(before);
  return {
    action,
    asked: since.filter(({ name }) => name === "dialog.showMessageBox").map(({ args }) => args.at(-1) as Question),
    opened: since.filter(({ name }) => name === "shell.openExternal").map(({ args: [address] }) => String(address)),
  };
}

export function isCancelled({ session: { given } }: RecordedDoor, url: string): boolean {
  let cancelled = false;
  given.beforeRequest?.({ url }, ({ cancel = false }) => {
    cancelled = cancel;
  });
  return cancelled;
}

export function isDownloadPrevented({ session }: RecordedDoor): boolean {
  let prevented = false;
  session.emit("will-download", {
    preventDefault: () => {
      prevented = true;
    },
  });
  return prevented;
}
