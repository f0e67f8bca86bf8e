import type { SearchAnswer, SearchRequest } from "#content/search";
import type { RawBundle } from "../bridge.ts";

/** What the page sends to its search worker: the index as its door hands it over, then questions, whose `id` rises by one. */
export type ToWorker =
  | { readonly kind: "load"; readonly index: RawBundle }
  | { readonly kind: "query"; readonly id: number; readonly request: SearchRequest };

/** What comes back. A failure is never mistaken for "no results". */
export type FromWorker =
  | { readonly kind: "ready" }
  | { readonly kind: "answer"; readonly id: number; readonly answer: SearchAnswer }
  | { readonly kind: "failed"; readonly id: number | undefined; readonly reason: string };
