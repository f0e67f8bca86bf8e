import styles from "./announce.module.css";

/** Long enough to be read, short enough not to be in the way; longer where something can still be done about it. */
const shownFor = { words: 5000, offer: 12_000 };

/** One live region, there from the start: screen readers do not hear one that comes together with its words. */
const box = document.createElement("div");
box.className = styles.told ?? "";
box.dataset.screenOnly = "";
const region = document.createElement("div");
region.setAttribute("role", "status");
const button = document.createElement("button");
button.type = "button";
button.hidden = true;
box.append(region, button);
document.body.append(box);

/** What can be done about what was said, such as taking it back. */
type Offer = { readonly label: string; readonly act: () => void };

let timer: ReturnType<typeof setTimeout> | undefined;
let offered: Offer | undefined;

button.addEventListener("click", () => {
  const { act } = offered ?? {};
  hush();
  act?.();
});

/** Takes back what was said last, where it would be in the way of others: a room sees the slides, not the desk. */
export function hush(): void {
  clearTimeout(timer);
  region.textContent = "";
  offered = undefined;
  button.hidden = true;
}

function clearWhenLeft(): void {
  // Taken away under the finger, the press would land on what lies below.
  if (box.matches(":hover, :focus-within")) timer = setTimeout(clearWhenLeft, shownFor.words);
  else hush();
}

/** Says what just happened, "Copied" or "Saved", at the foot of the window, where it is also read out. */
export function announce(words: string, offer?: Offer): void {
  hush();
  // A change that follows at once would be taken for the same text and not be read.
  timer = setTimeout(() => {
    region.textContent = words;
    offered = offer;
    button.hidden = offer === undefined;
    button.textContent = offer?.label ?? "";
    timer = setTimeout(clearWhenLeft, offer ? shownFor.offer : shownFor.words);
  }, 50);
}
