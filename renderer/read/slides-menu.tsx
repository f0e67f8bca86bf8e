import { Presentation } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button as AriaButton, MenuTrigger } from "react-aria-components";
import type { ItemRef } from "#content";
import { ask, HostError } from "../bridge.ts";
import { present } from "../route.ts";
import { finish } from "../saving/index.ts";
import { announce, Key, PopupItem, PopupMenu } from "../ui/index.ts";
import styles from "./reader-bar.module.css";

/** A case as slides: here and now, or as a file for a room without Amends. */
export function SlidesMenu({ open }: { readonly open: ItemRef }): ReactNode {
  const [busy, setBusy] = useState(false);
  const save = async (format: "marp" | "html") => {
    setBusy(true);
    try {
      announce(finish(await ask("saveSlides", { study: open.id, format })).words);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      announce(`${error.message} ${error.remedy}`);
    } finally {
      setBusy(false);
    }
  };
  return (
    <MenuTrigger>
      <AriaButton className={styles.menuButton ?? ""} isDisabled={busy}>
        <Presentation aria-hidden="true" /> Slides
      </AriaButton>
      <PopupMenu placement="bottom end">
        <PopupItem textValue="Present" onAction={() => present(open)}>
          <b>Present</b> <Key>F5</Key>
        </PopupItem>
        <PopupItem textValue="Save as Marp Markdown" onAction={() => void save("marp")}>
          <b>Save as Marp Markdown</b> to go on writing
        </PopupItem>
        <PopupItem textValue="Save as one HTML file" onAction={() => void save("html")}>
          <b>Save as one HTML file</b> to present in any browser
        </PopupItem>
      </PopupMenu>
    </MenuTrigger>
  );
}
