/** What can be done with a reply that is being put together. Every change makes a new tray; the old one is what undo returns to. */
import type { FieldValues } from "../compose/draft.ts";
import type { Variant } from "../pattern.ts";
import { fieldKey } from "./field-key.ts";
import { inOrder, moved } from "./order.ts";
import type { Reply, ReplyPiece } from "./piece.ts";

export type Tray = Reply & {
  /** Once the writer has moved a piece the order is theirs, and new pieces come last. */
  readonly movedByHand: boolean;
  /** What the customer wrote, pinned beside the reply. */
  readonly message: string;
};

export const emptyTray: Tray = { pieces: [], values: {}, frameOnce: true, movedByHand: false, message: "" };

export type PatternPiece = Extract<ReplyPiece, { kind: "pattern" }>;

/** Whether the reply already holds this wording: the same one twice would be a slip of the finger. */
export function holds(tray: Tray, pattern: string, variant: string): boolean {
  return tray.pieces.some(
    (piece) => piece.kind === "pattern" && piece.pattern.id === pattern && piece.variant.id === variant,
  );
}

/** Adds a piece where an apology has it. `typed` are values by the pattern's own field names; what the tray holds stays. */
export function withPattern(tray: Tray, piece: PatternPiece, typed: FieldValues = {}): Tray {
  const brought = Object.entries(typed).map(([name, value]) => {
    const field = Object.hasOwn(piece.pattern.fields, name) ? piece.pattern.fields[name] : undefined;
    return [field ? fieldKey(name, field) : name, value] as const;
  });
  return arranged({ ...tray, values: { ...Object.fromEntries(brought), ...tray.values } }, [...tray.pieces, piece]);
}

export function withLines(tray: Tray, key: string): Tray {
  return arranged(tray, [...tray.pieces, { kind: "lines", key, text: "" }]);
}

export function withoutPiece(tray: Tray, key: string): Tray {
  return { ...tray, pieces: tray.pieces.filter((piece) => piece.key !== key) };
}

/** @param to the place among all pieces */
export function withMoved(tray: Tray, key: string, to: number): Tray {
  const pieces = moved(tray.pieces, key, to);
  return pieces === tray.pieces ? tray : { ...tray, pieces, movedByHand: true };
}

export function putInOrder(tray: Tray): Tray {
  return { ...tray, pieces: inOrder(tray.pieces), movedByHand: false };
}

export function withVariant(tray: Tray, key: string, variant: Variant): Tray {
  const pieces = tray.pieces.map((piece) =>
    piece.kind === "pattern" && piece.key === key ? { ...piece, variant } : piece,
  );
  return arranged(tray, pieces);
}

export function withText(tray: Tray, key: string, text: string): Tray {
  const pieces = tray.pieces.map((piece) => (piece.kind === "lines" && piece.key === key ? { ...piece, text } : piece));
  return { ...tray, pieces };
}

export function withValue(tray: Tray, name: string, value: string | boolean): Tray {
  return { ...tray, values: { ...tray.values, [name]: value } };
}

/** What was typed for the name is forgotten, as if it had never been asked. */
export function withoutValue(tray: Tray, name: string): Tray {
  const { [name]: _, ...values } = tray.values;
  return { ...tray, values };
}

function arranged(tray: Tray, pieces: readonly ReplyPiece[]): Tray {
  return { ...tray, pieces: tray.movedByHand ? pieces : inOrder(pieces) };
}
