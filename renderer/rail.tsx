import {
  BookOpen,
  FileText,
  GraduationCap,
  Keyboard,
  type LucideIcon,
  MessagesSquare,
  Presentation,
  ScanSearch,
  Settings,
  Zap,
} from "lucide-react";
import type { ReactNode } from "react";
import { Button, Tooltip, TooltipTrigger } from "react-aria-components";
import { openQuickWindow } from "./quick-door/index.ts";
import styles from "./rail.module.css";
import { goTo, home, isExchangeView, openTraining, usePlace, type View } from "./route.ts";
import { countPieces, useTray } from "./tray/index.ts";

const places: readonly { readonly view: View; readonly name: string; readonly icon: LucideIcon }[] = [
  { view: "library", name: "Library", icon: BookOpen },
  { view: "patterns", name: "Patterns", icon: FileText },
  { view: "research", name: "Research", icon: GraduationCap },
  { view: "check", name: "Check", icon: ScanSearch },
];

/** The places of the app. On narrow windows only the icons show, and their names come as tooltips. */
export function Rail({ onSheet }: { readonly onSheet: () => void }): ReactNode {
  const { view } = usePlace();
  const here = isExchangeView(view) ? "patterns" : view;
  const pieces = useTray().pieces.length;
  return (
    <nav className={styles.rail} aria-label="Places" data-screen-only="">
      <svg className={styles.mark} viewBox="0 0 32 32" aria-hidden="true">
        <path d="M6 11c0 9 4.5 15 10 15s10-6 10-15z" fill="none" stroke="currentColor" strokeWidth="2" />
        <path className={styles.seam} d="M18 11l-3.5 5 3 3.5L15 26" fill="none" strokeWidth="2" />
      </svg>
      {places.map(({ view, name, icon }) => (
        <Place key={view} name={name} icon={icon} here={here === view} onPress={() => goTo({ ...home, view })} />
      ))}
      <Place
        name="Reply"
        icon={MessagesSquare}
        here={here === "reply"}
        onPress={() => goTo({ ...home, view: "reply" })}
        badge={pieces > 0 ? { short: String(pieces), said: countPieces(pieces) } : undefined}
      />
      <Place name="Sessions" icon={Presentation} here={here === "sessions"} onPress={() => openTraining()} />
      <span className={styles.space} />
      <Place name="Quick" icon={Zap} here={false} onPress={openQuickWindow} />
      <Place name="Keys" icon={Keyboard} here={false} onPress={onSheet} />
      <Place
        name="Settings"
        icon={Settings}
        here={here === "preferences" || here === "about"}
        onPress={() => goTo({ ...home, view: "preferences" })}
      />
    </nav>
  );
}

type PlaceProps = {
  readonly name: string;
  readonly icon: LucideIcon;
  readonly here: boolean;
  readonly onPress: () => void;
  /** How much waits there: a number for the eye, words for the ear. */
  readonly badge?: { readonly short: string; readonly said: string } | undefined;
};

function Place({ name, icon: Icon, here, onPress, badge }: PlaceProps): ReactNode {
  return (
    <TooltipTrigger delay={400}>
      <Button className={styles.place ?? ""} onPress={onPress} {...(here && { "aria-current": "page" as const })}>
        <Icon aria-hidden="true" />
        <span className={styles.name}>{name}</span>
        {badge && (
          <>
            <span className={styles.badge} aria-hidden="true">
              {badge.short}
            </span>
            <span className="visually-hidden">, {badge.said}</span>
          </>
        )}
      </Button>
      <Tooltip placement="right" offset={8} className={styles.tooltip ?? ""}>
        {name}
      </Tooltip>
    </TooltipTrigger>
  );
}
