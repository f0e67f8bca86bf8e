/**
 * The last words searched for in the quick window, for one minute, for whoever comes back to look further.
 *
 * In memory alone, as they may be a customer's; and in that of the tab that opened the window, as the window itself is gone.
 */
import { keptFor } from "./kept-for.ts";

type Told = { readonly kind: "keep" | "kept"; readonly words: string } | { readonly kind: "asked" };

/** The others answer within a few milliseconds, or there are none. */
const patience = 300;

const tabs = new BroadcastChannel("amends-quick");
let last = "";
let timer: ReturnType<typeof setTimeout> | undefined;
let listening = false;

/** Lets this tab keep the words for the quick windows that it opens. */
export function keepForOthers(): void {
  if (listening) return;
  listening = true;
  tabs.addEventListener("message", ({ data }: MessageEvent<Told>) => {
    if (data.kind === "keep") hold(data.words);
    if (data.kind === "asked" && last !== "") tell({ kind: "kept", words: last });
  });
}

function tell(told: Told): void {
  tabs.postMessage(told);
}

function hold(words: string): void {
  last = words;
  clearTimeout(timer);
  timer = setTimeout(() => {
    last = "";
  }, keptFor);
}

/** Begins the minute. */
export function keepQuery(words: string): void {
  hold(words);
  tell({ kind: "keep", words });
}

/** What is still kept, here or in another tab; empty when nothing is. */
export function keptQuery(): Promise<string> {
  if (last !== "") return Promise.resolve(last);
  return new Promise((resolve) => {
    const done = (words: string) => {
      clearTimeout(waiting);
      tabs.removeEventListener("message", hear);
      resolve(words);
    };
    const hear = ({ data }: MessageEvent<Told>) => {
      if (data.kind === "kept") done(data.words);
    };
    const waiting = setTimeout(() => done(""), patience);
    tabs.addEventListener("message", hear);
    tell({ kind: "asked" });
  });
}
