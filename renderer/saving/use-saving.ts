import { useState } from "react";
import { HostError } from "../bridge.ts";
import { announce } from "../ui/index.ts";

type Saving = {
  readonly busy: boolean;
  /** Runs a save and says how it ended in the words that it gives, or why the host could not; nothing without words. */
  readonly run: (save: () => Promise<string | undefined>) => void;
};

/** A save that is asked for by one press, and cannot be asked for twice at once. */
export function useSaving(): Saving {
  const [busy, setBusy] = useState(false);
  const run = async (save: () => Promise<string | undefined>) => {
    setBusy(true);
    try {
      const words = await save();
      if (words !== undefined) announce(words);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      announce(`${error.message} ${error.remedy}`);
    } finally {
      setBusy(false);
    }
  };
  return { busy, run: (save) => void run(save) };
}
