/** Stands in for preload: the desktop door's own answers are played, the others are the app's. */
import type { Page } from "@playwright/test";

/** What the host was asked to do with its windows and keys, in order. */
type Asked = { readonly name: string; readonly input: unknown };

declare global {
  interface Window {
    asked?: Asked[];
    /** Files that the system has handed over; the page takes each once. */
    handedOver?: { readonly name: string; readonly base64: string }[];
    /** What the menu does. */
    command?: (command: string) => void;
  }
}

/** Must be called before the page is opened. @param door of the loopback kind, with its key in the address */
export async function playDesktop(page: Page, door: { readonly address: string }): Promise<void> {
  const token = new URL(door.address).hash.replace("#token=", "");
  await page.addInitScript((key) => {
    const asked: Asked[] = [];
    const handedOver: { readonly name: string; readonly base64: string }[] = [];
    let held: unknown = null;
    const own: Record<string, (input: unknown) => unknown> = {
      showQuickWindow: () => ({ kind: "done" }),
      closeQuickWindow: () => ({ kind: "done" }),
      savePdf: () => ({ kind: "saved", path: "/home/reader/case.pdf" }),
      takeOpenedFile: () => {
        const file = handedOver.shift();
        return file ? { kind: "file", ...file } : { kind: "none" };
      },
      readQuickKey: () => (held === null ? { kind: "off" } : { kind: "set", key: held }),
      setQuickKey: (input) => {
        if (input === "Control+Alt+A") {
          return { kind: "refused", key: input, reason: "The system did not give it.", remedy: "Choose another." };
        }
        held = input;
        return input === null ? { kind: "off" } : { kind: "set", key: input };
      },
    };
    const invoke = async (name: string, input: unknown) => {
      const answer = own[name];
      if (answer) {
        asked.push({ name, input });
        return answer(input);
      }
      const headers = { "content-type": "application/json", authorization: `Bearer ${key}` };
      const response = await fetch(`/api/${name}`, { method: "POST", headers, body: JSON.stringify(input ?? null) });
      return response.json();
    };
    const hearCommands = (hear: (command: unknown) => void) => {
      window.command = hear;
    };
    Object.assign(window, { amends: { door: "desktop", invoke, hearCommands }, asked, handedOver });
  }, token);
}

/** What the host was asked by that name. */
export function askedFor(page: Page, name: string): Promise<unknown[]> {
  return page.evaluate((of) => (window.asked ?? []).filter((one) => one.name === of).map(({ input }) => input), name);
}

export function choose(page: Page, command: string): Promise<void> {
  return page.evaluate((word) => window.command?.(word), command);
}
