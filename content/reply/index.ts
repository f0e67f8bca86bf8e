export { type FoundValue, findValues } from "./found/find-values.ts";
export { offersFor } from "./found/offers.ts";
export { changed, type History, newHistory, redone, undone } from "./history.ts";
export { type FramePart, type Joined, joinReply, type PieceFrame } from "./join.ts";
export { carriedComponents, componentOrder, inOrder } from "./order.ts";
export type { Reply, ReplyPiece, WordingOf } from "./piece.ts";
export {
  emptyTray,
  holds,
  type PatternPiece,
  putInOrder,
  type Tray,
  withLines,
  withMoved,
  withoutPiece,
  withoutValue,
  withPattern,
  withText,
  withValue,
  withVariant,
} from "./tray.ts";
