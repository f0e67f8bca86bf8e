export { findOwn } from "./find-own.ts";
export {
  changeOwnReplies,
  failureOf,
  type OwnState,
  offerUndo,
  removeOwn,
  useOwnReplies,
  useUndoKey,
} from "./own-replies.ts";
export { OwnRow } from "./own-row.tsx";
