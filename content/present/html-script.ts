/**
 * What moves the slides of an exported deck. It is a text, because it runs in the reader's browser without Amends.
 *
 * Letters are told by their place, so that they work on a Cyrillic keyboard. `.` and B are black, as clickers send them.
 */
export const deckScript = `
const slides = [...document.querySelectorAll("main > section")];
const main = document.querySelector("main");
const place = document.getElementById("place");
const black = document.getElementById("black");
let at = 0;

function show(to) {
  at = Math.max(0, Math.min(to, slides.length - 1));
  black.hidden = true;
  main.inert = false;
  slides.forEach((slide, index) => { slide.hidden = index !== at; });
  place.textContent = "Slide " + (at + 1) + " of " + slides.length;
  slides[at].querySelector("h1").focus();
}

function step(by) {
  show(black.hidden ? at + by : at);
}

function darken() {
  if (!black.hidden) return show(at);
  black.hidden = false;
  main.inert = true;
  place.textContent = "Black screen";
}

function toggleNotes() {
  const notes = [...document.querySelectorAll(".notes")];
  for (const note of notes) note.hidden = !note.hidden;
}

const actions = {
  ArrowRight: () => step(1), ArrowDown: () => step(1), PageDown: () => step(1), Space: () => step(1),
  ArrowLeft: () => step(-1), ArrowUp: () => step(-1), PageUp: () => step(-1), "Shift+Space": () => step(-1),
  Home: () => show(0), End: () => show(slides.length - 1),
  KeyB: darken, Period: darken, KeyN: toggleNotes,
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const onButton = event.target instanceof HTMLButtonElement;
  if (onButton && event.code === "Space") return;
  // A clicker may send a key's name without its place.
  const name = event.code || { " ": "Space", ".": "Period", b: "KeyB", n: "KeyN" }[event.key] || event.key;
  const action = actions[event.shiftKey && name === "Space" ? "Shift+Space" : name];
  if (!action) return;
  event.preventDefault();
  action();
});
document.getElementById("back").addEventListener("click", () => step(-1));
document.getElementById("next").addEventListener("click", () => step(1));
black.addEventListener("click", () => show(at));
document.getElementById("bar").hidden = false;
show(0);
`;

/** The only script that an exported deck lets run; a test holds it against the text above. */
export const deckScriptHash = "sha256-v6ZrxjX8nfAURo3PDPdNf83PF/1VYUOjiXjlE1MwvkA=";
