import type { ReactNode } from "react";
import { hostShowsWindows } from "../bridge.ts";
import { useKeeper, useKept } from "../keeping/index.ts";
import { Option } from "./option.tsx";
import styles from "./preferences-page.module.css";

/** Only where the host has a window to hide; a browser's page ends with its tab. */
export function TraySetting(): ReactNode {
  const keeper = useKeeper();
  const tray = useKept((kept) => kept.preferences.tray);
  if (!hostShowsWindows) return null;
  return (
    <section className={styles.group}>
      <h2>When the window is closed</h2>
      <Option on={tray} onChange={(next) => keeper.setPreferences({ tray: next })}>
        Keep Amends running, with an icon beside the clock
      </Option>
      <p className={styles.hint}>
        The key of the quick window then goes on working. The icon opens the window again, as starting Amends does, and
        its menu ends Amends.
      </p>
    </section>
  );
}
