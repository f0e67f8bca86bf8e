/**
 * Letters that were typed before there was a box to take them: a fast hand does not wait for the page's code.
 *
 * Nothing is kept once a box has taken them.
 */
let letters = "";

function keep(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey, isComposing } = event;
  if (ctrlKey || metaKey || altKey || isComposing) return;
  if (key === "Backspace") letters = letters.slice(0, -1);
  else if ([...key].length === 1) letters += key;
}

export function keepEarlyLetters(): void {
  window.addEventListener("keydown", keep, { capture: true });
}

/** What was typed until now; from here on the box takes the letters itself. */
export function takeEarlyLetters(): string {
  window.removeEventListener("keydown", keep, { capture: true });
  const taken = letters;
  letters = "";
  return taken;
}
