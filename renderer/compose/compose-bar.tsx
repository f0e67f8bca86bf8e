import { ArrowLeft, Check, Copy } from "lucide-react";
import type { ReactNode } from "react";
import { close } from "../route.ts";
import { Bar, Button, IconButton } from "../ui/index.ts";
import type { Copying } from "./use-copying.ts";

type ComposeBarProps = {
  readonly copying: Copying;
  /** What else can be done with what is open. */
  readonly children: ReactNode;
};

export function ComposeBar({ copying, children }: ComposeBarProps): ReactNode {
  const ready = copying.gaps.length === 0;
  const back = (
    <IconButton label="Back to the results" onPress={close}>
      <ArrowLeft />
    </IconButton>
  );
  return (
    <Bar label="This pattern" start={back}>
      {children}
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
