import type { OnBeforeRequestListenerDetails, Session, WebContents } from "electron";
import { strict } from "../strict.ts";
import { Emitter } from "./emitter.ts";

type RequestHandler = Parameters<Session["setPermissionRequestHandler"]>[0];
type CheckHandler = Parameters<Session["setPermissionCheckHandler"]>[0];
type BeforeRequest = (
  details: Pick<OnBeforeRequestListenerDetails, "method" | "url">,
  callback: (answer: { readonly cancel?: boolean }) => void,
) => void;

type Played =
  | "setDevicePermissionHandler"
  | "setPermissionCheckHandler"
  | "setPermissionRequestHandler"
  | "setSpellCheckerEnabled";

let onRequest: RequestHandler = null;
let onCheck: CheckHandler = null;
let beforeRequest: BeforeRequest | null = null;

class DoubleSession extends Emitter implements Pick<Session, Played> {
  readonly webRequest = strict("webRequest", {
    onBeforeRequest(listener: BeforeRequest | null): void {
      beforeRequest = listener;
    },
  });
  /** `will-download` never comes: a page of the double has nothing to download from. */
  constructor() {
    super("Session", ["will-download"]);
  }
  setPermissionRequestHandler(handler: RequestHandler): void {
    onRequest = handler;
  }
  setPermissionCheckHandler(handler: CheckHandler): void {
    onCheck = handler;
  }
  /** No page of the double ever gets as far as a device. */
  setDevicePermissionHandler(): void {}
  setSpellCheckerEnabled(): void {}
}

export const session = strict("session.defaultSession", new DoubleSession());

/** Whether main's handlers grant a permission to the main frame of a page; without handlers Electron grants all. */
export function grants(contents: unknown, permission: string, url: string): Promise<boolean> {
  const details = { requestingUrl: url, isMainFrame: true, securityOrigin: new URL(url).origin };
  const page = contents as WebContents;
  const checked =
    !onCheck || onCheck(page, permission as Parameters<NonNullable<CheckHandler>>[1], details.securityOrigin, details);
  if (!checked) return Promise.resolve(false);
  return new Promise((resolve) => {
    if (!onRequest) resolve(true);
    else onRequest(page, permission as Parameters<NonNullable<RequestHandler>>[1], resolve, details);
  });
}

export function mayRequest(method: string, url: string): Promise<boolean> {
  return new Promise((resolve) => {
    if (!beforeRequest) resolve(true);
    else beforeRequest({ method, url }, ({ cancel }) => resolve(!cancel));
  });
}
