import type { ExportOutcome } from "#contract";

export type Saved = { readonly kind: "saved" | "cancelled" | "failed"; readonly words: string };

/** Finishes a save: where the door has no dialog of its own, the browser keeps the file, out of bytes that are here already. */
export function finish(outcome: ExportOutcome): Saved {
  switch (outcome.kind) {
    case "saved":
      return { kind: "saved", words: `Saved as ${outcome.path}.` };
    case "cancelled":
      return { kind: "cancelled", words: "Nothing was saved." };
    case "failed":
      return { kind: "failed", words: `${outcome.reason} ${outcome.remedy}` };
    case "download":
      download(outcome.name, bytesOf(outcome.base64), outcome.type);
      return { kind: "saved", words: `${outcome.name} is in the downloads of your browser.` };
  }
}

function download(name: string, bytes: Uint8Array<ArrayBuffer>, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the bytes over once it has begun; a minute is long for that.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
