import styles from "./announce.module.css";

/** Long enough to be read, short enough not to be in the way. */
const shownFor = 5000;

/** One live region, there from the start: screen readers do not hear one that comes together with its words. */
const region = document.createElement("div");
region.setAttribute("role", "status");
region.className = styles.told ?? "";
region.dataset.screenOnly = "";
document.body.append(region);

let timer: ReturnType<typeof setTimeout> | undefined;

/** Says what just happened, "Copied" or "Saved", at the foot of the window, where it is also read out. */
export function announce(words: string): void {
  region.textContent = "";
  clearTimeout(timer);
  // A change that follows at once would be taken for the same text and not be read.
  timer = setTimeout(() => {
    region.textContent = words;
    timer = setTimeout(() => {
      region.textContent = "";
    }, shownFor);
  }, 50);
}
