export { findOwn } from "./find-own.ts";
export {
  changeOwnReplies,
  dropUndo,
  failureOf,
  type OwnState,
  offerUndo,
  removeOwn,
  shownOwnReply,
  useOwnReplies,
  useUndoKey,
  useUndoOffered,
} from "./own-replies.ts";
export { ownVariant } from "./own-variant.ts";
