import styles from "./announce.module.css";

/** Long enough to be read, short enough not to be in the way. */
const shownFor = 5000;

/** One live region for what just happened: "Copied", "Saved". Seen at the foot of the window, and read out. */
let region: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

export function announce(words: string): void {
  if (!region) {
    region = document.createElement("div");
    region.setAttribute("role", "status");
    region.className = styles.told ?? "";
    region.dataset.screenOnly = "";
    document.body.append(region);
  }
  const shown = region;
  shown.textContent = "";
  clearTimeout(timer);
  // A change that follows at once would be taken for the same text and not be read.
  timer = setTimeout(() => {
    shown.textContent = words;
    timer = setTimeout(() => {
      shown.textContent = "";
    }, shownFor);
  }, 50);
}
