import { ask, hostShowsWindows } from "../bridge.ts";
import { announce } from "../ui/index.ts";

/** One window for each case, however often it is asked for. */
export function openPresenterWindow(id: string, slide: string): void {
  if (hostShowsWindows) {
    void ask("showPresenterWindow", { id, slide });
    return;
  }
  const address = `#/present?open=case/${id}&slide=${slide}&presenter=`;
  const opened = window.open(address, `amends-presenter-${id}`, "popup,width=1100,height=760");
  if (opened === null) {
    announce("The browser kept your own window from opening. Allow windows for this address, then press S again.");
  } else opened.focus();
}
