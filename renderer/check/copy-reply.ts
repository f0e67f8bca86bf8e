import { copyLine } from "../clipboard/index.ts";
import { announce } from "../ui/index.ts";
import { currentDraft } from "./draft-text.ts";
import { openPlaces } from "./marks.ts";

/** Copies the reply exactly as it was written, and says so when a place in brackets is still open. */
export async function copyReply(): Promise<void> {
  const { text } = currentDraft();
  if (text === "") return announce("There is nothing to copy yet.");
  const { kind, message } = await copyLine(text, "Copied as you wrote it.");
  const { length } = openPlaces(text);
  const reminder = length === 1 ? "One place still stands in brackets." : `${length} places still stand in brackets.`;
  announce(kind === "copied" && length > 0 ? `${message} ${reminder}` : message);
}
