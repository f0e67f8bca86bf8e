import { Presentation } from "lucide-react";
import type { ReactNode } from "react";
import { Button as AriaButton, MenuTrigger } from "react-aria-components";
import type { ItemRef } from "#content";
import { ask } from "../bridge.ts";
import { present } from "../route.ts";
import { finish, useSaving } from "../saving/index.ts";
import { Key, PopupItem, PopupMenu } from "../ui/index.ts";
import styles from "./reader-bar.module.css";

/** A case as slides: here and now, or as a file for a room without Amends. */
export function SlidesMenu({ open }: { readonly open: ItemRef }): ReactNode {
  const { busy, run } = useSaving();
  const save = (format: "marp" | "html") =>
    run(async () => finish(await ask("saveSlides", { study: open.id, format })).words);
  return (
    <MenuTrigger>
      <AriaButton className={styles.menuButton ?? ""} isDisabled={busy}>
        <Presentation aria-hidden="true" /> Slides
      </AriaButton>
      <PopupMenu placement="bottom end">
        <PopupItem textValue="Present" onAction={() => present(open)}>
          <b>Present</b> <Key>F5</Key>
        </PopupItem>
        <PopupItem textValue="Save as Marp Markdown" onAction={() => save("marp")}>
          <b>Save as Marp Markdown</b> to go on writing
        </PopupItem>
        <PopupItem textValue="Save as one HTML file" onAction={() => save("html")}>
          <b>Save as one HTML file</b> to present in any browser
        </PopupItem>
      </PopupMenu>
    </MenuTrigger>
  );
}
