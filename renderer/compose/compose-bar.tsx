import { ArrowLeft, Check, Copy, ScanSearch } from "lucide-react";
import type { ReactNode } from "react";
import type { Pattern } from "#content";
import { FavouriteToggle } from "../keeping/index.ts";
import { close } from "../route.ts";
import { Bar, Button, IconButton } from "../ui/index.ts";

type ComposeBarProps = {
  readonly pattern: Pattern;
  readonly ready: boolean;
  readonly onAddToReply: () => void;
  readonly onCopy: () => void;
  readonly onCheck: () => void;
  readonly onCopyMarkdown: () => void;
  readonly onCopyWithGaps: () => void;
};

export function ComposeBar(props: ComposeBarProps): ReactNode {
  const { pattern, ready, onAddToReply, onCopy, onCheck, onCopyMarkdown, onCopyWithGaps } = props;
  const back = (
    <IconButton label="Back to the results" onPress={close}>
      <ArrowLeft />
    </IconButton>
  );
  return (
    <Bar label="This pattern" start={back}>
      <FavouriteToggle about={`pattern/${pattern.id}`} />
      <Button look="quiet" shortcut="T" onPress={onAddToReply}>
        Add to reply
      </Button>
      <IconButton label="Check this reply" shortcut="F7" onPress={onCheck}>
        <ScanSearch />
      </IconButton>
      {!ready && (
        <Button look="quiet" onPress={onCopyWithGaps}>
          Copy with gaps
        </Button>
      )}
      <Button look="quiet" onPress={onCopyMarkdown}>
        Copy as Markdown
      </Button>
      <Button
        look="primary"
        icon={ready ? <Check /> : <Copy />}
        shortcut="Ctrl+Enter"
        onPress={onCopy}
        data-waiting={ready ? undefined : ""}
      >
        Copy
      </Button>
    </Bar>
  );
}
