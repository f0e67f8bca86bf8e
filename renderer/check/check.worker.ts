/** Runs the check away from the page: a text of a hundred thousand letters takes seconds, and typing never waits. */
import { checkDraft, type DraftChecker, listRules, prepareRules, suggestions } from "#content/draft";
import type { CheckLibrary, FromWorker, ToWorker } from "./protocol.ts";

let loaded: { readonly library: CheckLibrary; readonly checker: DraftChecker } | undefined;

function send(message: FromWorker): void {
  self.postMessage(message);
}

function answer(message: Exclude<ToWorker, { kind: "load" }>): FromWorker {
  if (!loaded) throw new Error("the rules are not loaded yet");
  const { library, checker } = loaded;
  const { id } = message;
  switch (message.kind) {
    case "check": {
      const { text, ...options } = message.request;
      return { kind: "checked", id, report: checkDraft(checker, text, options) };
    }
    case "suggest": {
      const sentences = suggestions(library, checker, message.component, { lang: message.lang });
      return { kind: "suggested", id, sentences };
    }
    case "rules":
      return { kind: "listed", id, rules: listRules(checker) };
  }
}

self.addEventListener("message", (event: MessageEvent<ToWorker>) => {
  const message = event.data;
  try {
    if (message.kind === "load") loaded = { library: message.library, checker: prepareRules(message.library) };
    else send(answer(message));
  } catch (error) {
    send({
      kind: "failed",
      id: message.kind === "load" ? undefined : message.id,
      reason: error instanceof Error ? error.message : String(error),
    });
  }
});
