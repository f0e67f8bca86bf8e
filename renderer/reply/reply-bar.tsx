import { Check, Copy } from "lucide-react";
import type { ReactNode } from "react";
import type { Copying } from "../compose/index.ts";
import { Bar, Button } from "../ui/index.ts";

/** What can be done with the letter. */
export function ReplyBar({ copying }: { readonly copying: Copying }): ReactNode {
  const ready = copying.gaps.length === 0;
  return (
    <Bar label="This reply" start={null}>
      {!ready && (
        <Button look="quiet" onPress={copying.copyWithGaps}>
          Copy with gaps
        </Button>
      )}
      <Button look="quiet" onPress={() => copying.copy("markdown")}>
        Copy as Markdown
      </Button>
      <Button
        look="primary"
        icon={ready ? <Check /> : <Copy />}
        shortcut="Ctrl+Enter"
        onPress={() => copying.copy("rich")}
        data-waiting={ready ? undefined : ""}
      >
        Copy
      </Button>
    </Bar>
  );
}
