import { ChevronDown } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button as AriaButton, MenuTrigger } from "react-aria-components";
import { deskIds, deskProfile, isDeskId } from "#content/compose";
import { useKeeper } from "../keeping/index.ts";
import { Key, PopupItem, PopupMenu, useShortcut } from "../ui/index.ts";
import { deskName, useDesk } from "./desk.ts";
import styles from "./desk-menu.module.css";

/** Chooses the help desk for every copy from now on, where one of them is about to be made. */
export function DeskMenu(): ReactNode {
  const keeper = useKeeper();
  const desk = useDesk();
  const [isOpen, setOpen] = useState(false);
  useShortcut("d", () => setOpen(true));
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <AriaButton className={styles.button ?? ""}>
        <span>
          Copies for <b>{deskName(desk)}</b>
        </span>
        <ChevronDown aria-hidden="true" />
        <Key>D</Key>
      </AriaButton>
      <PopupMenu
        aria-label="Copies for"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[desk ?? "none"]}
        onAction={(id) => {
          const chosen = String(id);
          keeper.setPreferences({ desk: isDeskId(chosen) ? chosen : "none" });
        }}
      >
        {[...deskIds, "none" as const].map((id) => (
          <PopupItem key={id} id={id} textValue={nameOf(id)}>
            <b>{nameOf(id)}</b> {id === "none" ? "you are asked for every value" : effectOf(id)}
          </PopupItem>
        ))}
      </PopupMenu>
    </MenuTrigger>
  );
}

type Choice = (typeof deskIds)[number] | "none";

function nameOf(id: Choice): string {
  return id === "none" ? "No desk" : deskProfile(id).name;
}

function effectOf(id: Exclude<Choice, "none">): string {
  const { marks, flavour } = deskProfile(id);
  if (marks) return `fills in ${marks.open}…${marks.close}`;
  return flavour === "plain" ? "plain text alone" : "";
}
