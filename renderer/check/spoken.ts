import type { DraftComponent } from "#content";

/** What is told of in full beside the text: one thing at a time. */
export type Spoken =
  | { readonly kind: "weak"; readonly key: string }
  | { readonly kind: "gap"; readonly part: DraftComponent };
