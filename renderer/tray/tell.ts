import type { Variant } from "#content";
import type { FieldValues } from "#content/compose";
import { holds, type WordingOf, withPattern } from "#content/reply";
import type { OwnReply } from "#contract";
import { dropUndo, ownVariant } from "../own/index.ts";
import { announce } from "../ui/index.ts";
import { changeTray, currentTray, newKey, redoStep, undoStep } from "./tray-store.ts";

export function countPieces(count: number): string {
  if (count === 0) return "no pieces";
  return count === 1 ? "1 piece" : `${count} pieces`;
}

/** Tells a step with the state that it leaves, and offers to take it back. */
export function tellStep(words: string): void {
  announce(`${words}, ${countPieces(currentTray().pieces.length)}.`, { label: "Undo", act: undo });
}

export function undo(): void {
  const did = undoStep();
  if (did) announce(`Taken back: ${did}. ${sentence(countPieces(currentTray().pieces.length))}.`);
}

export function redo(): void {
  const did = redoStep();
  if (did) announce(`Done again: ${did}. ${sentence(countPieces(currentTray().pieces.length))}.`);
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Adds a wording to the reply. `typed` is what the writer has already filled into it. */
export function addPattern(pattern: WordingOf, variant: Variant | undefined, typed: FieldValues = {}): void {
  if (!variant) return;
  if (holds(currentTray(), pattern.id, variant.id)) {
    announce(`“${pattern.title}” is in the reply already, in this wording.`);
    return;
  }
  const piece = { kind: "pattern", key: newKey(), pattern, variant } as const;
  changeTray((tray) => withPattern(tray, piece, typed), `adding “${pattern.title}”`);
  dropUndo();
  tellStep("Added to the reply");
}

/** The same for one of the writer's own replies, which has one wording. */
export function addOwn(reply: OwnReply, typed: FieldValues = {}): void {
  const { id, title, fields } = reply;
  // A reply that was imported from a pattern has that pattern's id.
  addPattern({ id: `own/${id}`, title, components: [], fields, isOwn: true }, ownVariant(reply), typed);
}
