import {
  ArrowLeft,
  ArrowRight,
  CircleQuestionMark,
  Contrast,
  Grid3x3,
  type LucideIcon,
  Maximize,
  NotebookText,
  Square,
  X,
} from "lucide-react";
import type { ReactNode } from "react";
import { IconButton } from "../ui/index.ts";
import type { KeyAction } from "./keys.ts";
import styles from "./stage.module.css";

const buttons: readonly {
  readonly action: KeyAction;
  readonly label: string;
  readonly key: string;
  readonly icon: LucideIcon;
}[] = [
  { action: "back", label: "Slide before", key: "PgUp", icon: ArrowLeft },
  { action: "next", label: "Next slide", key: "PgDn", icon: ArrowRight },
  { action: "overview", label: "All slides", key: "O", icon: Grid3x3 },
  { action: "presenter", label: "Your own window", key: "S", icon: NotebookText },
  { action: "black", label: "Black screen", key: "B", icon: Square },
  { action: "look", label: "Dark, light or high contrast", key: "C", icon: Contrast },
  { action: "full-screen", label: "Full screen", key: "F", icon: Maximize },
  { action: "help", label: "Keys", key: "?", icon: CircleQuestionMark },
  { action: "leave", label: "Leave", key: "Esc", icon: X },
];

type ControlsProps = { readonly onAction: (action: KeyAction) => void; readonly hidden: boolean };

/** For the mouse; they go away with the cursor and come back with it, or with the focus. */
export function Controls({ onAction, hidden }: ControlsProps): ReactNode {
  return (
    <div className={styles.controls} role="toolbar" aria-label="Slides" data-hidden={hidden ? "" : undefined}>
      {buttons.map(({ action, label, key, icon: Icon }) => (
        <IconButton key={action} label={label} shortcut={key} onPress={() => onAction(action)}>
          <Icon />
        </IconButton>
      ))}
    </div>
  );
}
