import { useEffect, useEffectEvent } from "react";
import { isShortcut } from "../ui/index.ts";

/** Ctrl+Enter, also where the focus is on a radio or a button, which would take it for a press of their own. */
export function useConfirmKey(confirm: () => void): void {
  const act = useEffectEvent(confirm);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.repeat || !isShortcut(event, "Ctrl+Enter") || document.querySelector("[role=dialog]")) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    window.addEventListener("keydown", listen, { capture: true });
    return () => window.removeEventListener("keydown", listen, { capture: true });
  }, []);
}
