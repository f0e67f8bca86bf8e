import { FileDown } from "lucide-react";
import type { ReactNode } from "react";
import { ask } from "../bridge.ts";
import { Button, useAction } from "../ui/index.ts";
import { useSaving } from "./use-saving.ts";

/** Saves the page as it would go to paper; a browser does that in its own dialog. */
export function SavePdf({ name }: { readonly name: string }): ReactNode {
  const { busy, run } = useSaving();
  const save = async () => {
    const outcome = await ask("savePdf", { suggestedName: `${name}.pdf` });
    switch (outcome.kind) {
      case "saved":
        return `Saved as ${outcome.path}`;
      case "failed":
        return `${outcome.reason} ${outcome.remedy}`;
      case "use-print-dialog":
        window.print();
        return undefined;
      case "cancelled":
        return undefined;
    }
  };
  useAction("save-pdf", () => run(save), !busy);
  return (
    <Button look="quiet" icon={<FileDown />} isDisabled={busy} onPress={() => run(save)}>
      PDF
    </Button>
  );
}
