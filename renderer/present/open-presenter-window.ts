import { ask, hostShowsWindows } from "../bridge.ts";
import { currentPlace, formatPlace } from "../route.ts";
import { announce } from "../ui/index.ts";

/** One window for each case or training session, however often it is asked for. */
export function openPresenterWindow(slide: string): void {
  const place = currentPlace();
  const kind = place.training === undefined ? "case" : "training";
  const id = place.training ?? place.open?.id;
  if (id === undefined) return;
  if (hostShowsWindows) {
    void ask("showPresenterWindow", { kind, id, slide });
    return;
  }
  const address = formatPlace({ ...place, presenting: { slide, presenter: true } });
  const opened = window.open(address, `amends-presenter-${kind}-${id}`, "popup,width=1100,height=760");
  if (opened === null) {
    announce("The browser kept your own window from opening. Allow windows for this address, then press S again.");
  } else opened.focus();
}
