/** What the session refuses by itself, whatever a page does. */
import type { Session } from "electron";
import { isOwnAddress } from "./own-page.ts";
import { guardPermissions } from "./permissions.ts";

export function guardSession(session: Session): void {
  guardPermissions(session);
  // Files are written by main, where the reader chose in a dialog of main.
  session.on("will-download", (event) => event.preventDefault());
  // The page's policy lets nothing out; were it gone, nothing would get out all the same.
  session.webRequest.onBeforeRequest(({ url }, callback) => callback({ cancel: !isOwnAddress(url) }));
}
