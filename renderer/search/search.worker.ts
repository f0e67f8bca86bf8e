/** Runs the search away from the page, so that typing never waits for it. */
import { loadIndex, query, type SearchIndex } from "#content/search";
import type { FromWorker, ToWorker } from "./protocol.ts";

let index: SearchIndex | undefined;

function send(message: FromWorker): void {
  self.postMessage(message);
}

self.addEventListener("message", (event: MessageEvent<ToWorker>) => {
  const message = event.data;
  try {
    if (message.kind === "load") {
      index = loadIndex(message.index);
      send({ kind: "ready" });
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
