import type { ReactNode } from "react";
import { useUndoOffered } from "../own/index.ts";
import { useShortcut } from "../ui/index.ts";
import { redo, undo } from "./tell.ts";
import { useSteps } from "./tray-store.ts";

/** Undo for the reply. Away from its page it takes back only an adding, the one step that is made from elsewhere. */
export function UndoKeys({ onReplyPage }: { readonly onReplyPage: boolean }): ReactNode {
  const steps = useSteps();
  const isOtherOffered = useUndoOffered();
  const wasAdded = steps.undo?.startsWith("adding") === true && !isOtherOffered;
  useShortcut("Ctrl+Z", undo, onReplyPage || wasAdded);
  useShortcut("Ctrl+Shift+Z", redo, onReplyPage);
  return null;
}
