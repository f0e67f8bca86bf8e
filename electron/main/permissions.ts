import type { Session } from "electron";
import { isOwnPage } from "./own-page.ts";

/** Full screen and a screen that stays awake for presenting, writing to the clipboard for copying; nothing else. */
const allowed: ReadonlySet<string> = new Set(["fullscreen", "clipboard-sanitized-write", "screen-wake-lock"]);

export type PermissionAsked = {
  readonly permission: string;
  readonly address: string | undefined;
  readonly isMainFrame: boolean;
};

/** Electron grants what nobody refuses, so this is asked for every permission there is. */
export function mayUse({ permission, address, isMainFrame }: PermissionAsked): boolean {
  return allowed.has(permission) && isMainFrame && address !== undefined && isOwnPage(address);
}

export function guardPermissions(session: Session): void {
  session.setPermissionRequestHandler((_, permission, callback, { requestingUrl, isMainFrame }) => {
    callback(mayUse({ permission, address: requestingUrl, isMainFrame }));
  });
  session.setPermissionCheckHandler((_, permission, origin, { requestingUrl, isMainFrame }) =>
    mayUse({ permission, address: requestingUrl ?? origin, isMainFrame }),
  );
  session.setDevicePermissionHandler(() => false);
}
