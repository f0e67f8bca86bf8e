export { findOwn } from "./find-own.ts";
export {
  changeOwnReplies,
  failureOf,
  type OwnState,
  offerUndo,
  removeOwn,
  shownOwnReply,
  useOwnReplies,
  useUndoKey,
} from "./own-replies.ts";
