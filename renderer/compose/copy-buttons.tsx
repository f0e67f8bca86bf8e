import { Check, Copy, Hash, SquareDashedText } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../ui/index.ts";
import type { Copying } from "./use-copying.ts";

/** The ways to take a letter along, the usual one last; with gaps only while there are any. */
export function CopyButtons({ copying }: { readonly copying: Copying }): ReactNode {
  const ready = copying.gaps.length === 0;
  return (
    <>
      {!ready && (
        <Button look="quiet" shrinks icon={<SquareDashedText />} onPress={copying.copyWithGaps}>
          Copy with gaps
        </Button>
      )}
      <Button look="quiet" shrinks icon={<Hash />} onPress={() => copying.copy("markdown")}>
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
    </>
  );
}
