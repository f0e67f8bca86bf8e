/** Runs the search away from the page, so that typing never waits for it. */
import { loadIndex, query, type SearchIndex, warmUp } from "#content/search";
import type { RawBundle } from "../bridge.ts";
import type { FromWorker, ToWorker } from "./protocol.ts";

let index: SearchIndex | undefined;

function send(message: FromWorker): void {
  self.postMessage(message);
}

/** Milliseconds; a question that comes meanwhile waits no longer than this. */
const warmSlice = 5;

function warm(steps: Generator<void>): void {
  const until = performance.now() + warmSlice;
  while (performance.now() < until) if (steps.next().done) return;
  setTimeout(() => warm(steps));
}

function textOf(bundle: RawBundle): string {
  return typeof bundle === "string" ? bundle : (JSON.parse(new TextDecoder().decode(bundle)) as string);
}

self.addEventListener("message", (event: MessageEvent<ToWorker>) => {
  const message = event.data;
  try {
    if (message.kind === "load") {
      index = loadIndex(textOf(message.index));
      send({ kind: "ready" });
      warm(warmUp(index));
      return;
    }
    if (!index) throw new Error("the index is not loaded yet");
    send({ kind: "answer", id: message.id, answer: query(index, message.request) });
  } catch (error) {
    send({
      kind: "failed",
      id: message.kind === "query" ? message.id : undefined,
      reason: error instanceof Error ? error.message : String(error),
    });
  }
});
