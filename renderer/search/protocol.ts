import type { SearchAnswer, SearchRequest } from "#content/search";

/** What the page sends to its search worker. `id` rises by one with each question. */
export type ToWorker =
  | { readonly kind: "load"; readonly index: string }
  | { readonly kind: "query"; readonly id: number; readonly request: SearchRequest };

/** What comes back. A failure is never mistaken for "no results". */
export type FromWorker =
  | { readonly kind: "ready" }
  | { readonly kind: "answer"; readonly id: number; readonly answer: SearchAnswer }
  | { readonly kind: "failed"; readonly id: number | undefined; readonly reason: string };
