import { ArrowLeft, Check, Copy, Star } from "lucide-react";
import type { ReactNode } from "react";
import type { Pattern } from "#content";
import { useKeeper, useKept } from "../keeping/index.ts";
import { close } from "../route.ts";
import { Button, IconButton, Toggle, useShortcut } from "../ui/index.ts";
import styles from "./compose-bar.module.css";

type ComposeBarProps = {
  readonly pattern: Pattern;
  readonly ready: boolean;
  readonly onCopy: () => void;
  readonly onCopyMarkdown: () => void;
  readonly onCopyWithGaps: () => void;
};

export function ComposeBar({ pattern, ready, onCopy, onCopyMarkdown, onCopyWithGaps }: ComposeBarProps): ReactNode {
  const keeper = useKeeper();
  const key = `pattern/${pattern.id}`;
  const favourite = useKept((kept) => kept.shelf.favourites.includes(key));
  useShortcut("s", () => keeper.toggleFavourite(key));
  return (
    <section className={styles.bar} aria-label="This pattern" data-screen-only="">
      <IconButton label="Back to the results" onPress={close}>
        <ArrowLeft />
      </IconButton>
      <Toggle
        on={favourite}
        onChange={() => keeper.toggleFavourite(key)}
        icon={<Star fill={favourite ? "currentColor" : "none"} />}
      >
        Favourite
      </Toggle>
      <span className={styles.space} />
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
    </section>
  );
}
