/** How the quick window comes and goes: by the host where it shows windows, else as a window that the page opens. */
import { ask, hostShowsWindows } from "../bridge.ts";
import { currentPlace, formatPlace, goTo, home } from "../route.ts";
import { rememberFocus } from "../ui/index.ts";
import { keepForOthers } from "./last-query.ts";

/** One window of this name, so that the key brings the open one to the front. */
const windowName = "amends-quick";
const size = { width: 720, height: 520 } as const;

const quick = { ...home, view: "quick" } as const;

/** Set while the quick window stands in the tab that the reader came from. */
let goBack: (() => void) | undefined;

/** Opens it; in the same tab where the browser allows no second window. */
export function openQuickWindow(): void {
  if (hostShowsWindows) {
    void ask("showQuickWindow");
    return;
  }
  if (currentPlace().view === "quick") return;
  keepForOthers();
  const opened = window.open(`/${formatPlace(quick)}`, windowName, `popup,${placeOverThis()}`);
  if (opened) {
    opened.focus();
    return;
  }
  const focusAgain = rememberFocus();
  goBack = () => {
    window.addEventListener("popstate", focusAgain, { once: true });
    history.back();
  };
  goTo(quick);
}

/** In the middle of this window, and above its middle, where it hides the least. */
function placeOverThis(): string {
  const left = Math.round(window.screenX + (window.outerWidth - size.width) / 2);
  const top = Math.round(window.screenY + Math.max(0, window.outerHeight / 3 - size.height / 2));
  return `width=${size.width},height=${size.height},left=${left},top=${top}`;
}

/**
 * Puts the quick window away and gives the focus back to where it was.
 *
 * In a tab of its own that the reader opened by its address it stays: no page may close that.
 */
export async function leaveQuickWindow(): Promise<void> {
  if (hostShowsWindows) {
    await ask("closeQuickWindow");
  } else if (window.name === windowName) {
    window.close();
  } else {
    const leave = goBack;
    goBack = undefined;
    leave?.();
  }
}
