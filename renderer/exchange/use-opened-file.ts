import { useEffect, useEffectEvent } from "react";
import type { OpenedFile } from "#contract";
import { ask, hearCommands } from "../bridge.ts";

type Refused = Extract<OpenedFile, { readonly kind: "failed" }>;

/** Takes the pack that the system handed to Amends, when the page comes and whenever the host says that one waits. */
export function useOpenedFile(onFile: (file: File) => void, onRefused: (why: Refused) => void): void {
  const take = useEffectEvent(async () => {
    const opened = await ask("takeOpenedFile");
    switch (opened.kind) {
      case "none":
        return;
      case "failed":
        return onRefused(opened);
      case "file":
        return onFile(new File([bytesOf(opened.base64)], opened.name));
    }
  });
  useEffect(() => {
    // A host that cannot be asked has handed nothing over.
    const look = () => void take().catch(() => {});
    look();
    return hearCommands((command) => {
      if (command === "import-opened") look();
    });
  }, []);
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
