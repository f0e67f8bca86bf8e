/** One live region for what a sighted reader sees happen: "Copied", "Saved". */
let region: HTMLElement | undefined;

export function announce(words: string): void {
  if (!region) {
    region = document.createElement("div");
    region.setAttribute("role", "status");
    region.className = "visually-hidden";
    document.body.append(region);
  }
  region.textContent = "";
  // A change that follows at once would be taken for the same text and not be read.
  setTimeout(() => {
    if (region) region.textContent = words;
  }, 50);
}
