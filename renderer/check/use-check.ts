import { useEffect, useSyncExternalStore } from "react";
import type { Language, Library } from "#content";
import { startWorker } from "../ui/index.ts";
import checkWorkerUrl from "./check.worker.ts?worker&url";
import { CheckClient, type CheckState } from "./client.ts";

let client: CheckClient | undefined;

/** One worker for as long as the app is open: reading the rules takes longer than checking a reply. */
export function checkClient(library: Library): CheckClient {
  client ??= new CheckClient(startWorker(checkWorkerUrl), library);
  return client;
}

/** Between two letters of a fast typist there is less; a check for each letter would be overtaken by the next. */
const pause = 120;

/** Checks the text a moment after it, the language or the silenced rules changed. */
export function useCheck(
  library: Library,
  text: string,
  lang: Language | undefined,
  silenced: readonly string[],
): CheckState {
  const checking = checkClient(library);
  useEffect(() => {
    const timer = setTimeout(() => checking.check({ text, silenced, ...(lang && { lang }) }), pause);
    return () => clearTimeout(timer);
  }, [checking, text, lang, silenced]);
  return useSyncExternalStore(checking.subscribe, checking.state);
}
