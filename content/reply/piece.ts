import type { FieldValues } from "../compose/draft.ts";
import type { Pattern, Variant } from "../pattern.ts";

/** What a wording is of: a pattern of the library, or one of the writer's own replies. */
export type WordingOf = Pick<Pattern, "id" | "title" | "components" | "fields"> & {
  /** It has no components, no other wordings, and its copies are not counted. */
  readonly isOwn?: true;
};

/** One part of a reply. `key` tells it from the others for as long as the reply lives. */
export type ReplyPiece =
  | {
      readonly kind: "pattern";
      readonly key: string;
      readonly pattern: WordingOf;
      readonly variant: Variant;
    }
  /** The writer's own words, as they were typed: an empty line begins a new paragraph. */
  | { readonly kind: "lines"; readonly key: string; readonly text: string };

/** Several patterns and own lines that go out as one message. */
export type Reply = {
  /** In the order in which they are sent. */
  readonly pieces: readonly ReplyPiece[];
  /** By `fieldKey`. */
  readonly values: FieldValues;
  /** Whether the greeting and the sign-off stand once, or with each piece as it was written. */
  readonly frameOnce: boolean;
};
