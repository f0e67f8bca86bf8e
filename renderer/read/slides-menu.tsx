import { Presentation } from "lucide-react";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { Button as AriaButton, MenuTrigger } from "react-aria-components";
import type { ItemRef } from "#content";
import { ask } from "../bridge.ts";
import { findItem, useLibrary } from "../library/index.ts";
import { layOut, present } from "../route.ts";
import { finish, useSaving } from "../saving/index.ts";
import { Key, PopupItem, PopupMenu, PopupSection } from "../ui/index.ts";
import styles from "./reader-bar.module.css";

const AddToSession = lazy(() => import("../training/index.ts").then((feature) => ({ default: feature.AddToSession })));

/** A case for a room: as slides here and now, in a session with others, on paper, or as a file for a room without Amends. */
export function SlidesMenu({ open }: { readonly open: ItemRef }): ReactNode {
  const { busy, run } = useSaving();
  const item = findItem(useLibrary(), open);
  const [adding, setAdding] = useState(false);
  const save = (format: "marp" | "html") =>
    run(async () => finish(await ask("saveSlides", { study: open.id, format })).words);
  return (
    <>
      <MenuTrigger>
        <AriaButton className={styles.menuButton ?? ""} isDisabled={busy}>
          <Presentation aria-hidden="true" /> Slides
        </AriaButton>
        <PopupMenu placement="bottom end">
          <PopupSection name="For the room">
            <PopupItem textValue="Present" onAction={() => present(open)}>
              <b>Present</b> <Key>F5</Key>
            </PopupItem>
            <PopupItem textValue="Add to a session" onAction={() => setAdding(true)}>
              <b>Add to a session…</b> to present it with others
            </PopupItem>
          </PopupSection>
          <PopupSection name="On paper or as PDF">
            <PopupItem textValue="Handout" onAction={() => layOut(open, "handout")}>
              <b>Handout</b> the case with room to write
            </PopupItem>
            <PopupItem textValue="Answer sheet" onAction={() => layOut(open, "answers")}>
              <b>Answer sheet</b> what they really did, and how to lead it
            </PopupItem>
            <PopupItem textValue="Slides on paper" onAction={() => layOut(open, "slides")}>
              <b>Slides</b> one to a page
            </PopupItem>
            <PopupItem textValue="Slides with notes" onAction={() => layOut(open, "notes")}>
              <b>Slides with notes</b> for whoever presents
            </PopupItem>
          </PopupSection>
          <PopupSection name="To take along">
            <PopupItem textValue="Save as one HTML file" onAction={() => save("html")}>
              <b>Save as one HTML file</b> presents in any browser
            </PopupItem>
            <PopupItem textValue="Save as Marp Markdown" onAction={() => save("marp")}>
              <b>Save as Marp Markdown</b> to go on writing
            </PopupItem>
          </PopupSection>
        </PopupMenu>
      </MenuTrigger>
      {adding && item?.kind === "case" && (
        <Suspense>
          <AddToSession study={item.value} onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </>
  );
}
