import type { KeyboardEvent, ReactNode } from "react";
import { GridList, type Key, useDragAndDrop } from "react-aria-components";
import { type TrainingCase, type TrainingSession, withCaseAt, withoutCase } from "#content";
import { useLibrary } from "../library/index.ts";
import { changeTraining } from "../training-store/index.ts";
import { announce, isShortcut } from "../ui/index.ts";
import styles from "./case-list.module.css";
import { CaseRow } from "./case-row.tsx";
import { undo } from "./steps.ts";

type CaseListProps = { readonly session: TrainingSession; readonly ships: boolean };

/** The cases in the order in which the room meets them; moved by dragging, by Alt and an arrow, or by the handle's own keys. */
export function CaseList({ session, ships }: CaseListProps): ReactNode {
  const library = useLibrary();
  const { cases } = session;
  const nameOf = (id: string) => library.cases.find((study) => study.id === id)?.company ?? id;
  const move = (id: string, to: number) => {
    const name = nameOf(id);
    changeTraining(session.id, (now) => withCaseAt(now, id, to), `moving “${name}”`);
    announce(`“${name}” is now ${Math.max(0, Math.min(to, cases.length - 1)) + 1} of ${cases.length}.`);
  };
  const remove = (id: string) => {
    const name = nameOf(id);
    changeTraining(session.id, (now) => withoutCase(now, id), `taking out “${name}”`);
    announce(`“${name}” is taken out.`, { label: "Undo", act: undo });
  };
  const caseOf = (key: Key | null | undefined) => cases.find((one) => one.case === key);

  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ "amends-case": String(key) })),
    getDropOperation: () => "move",
    onReorder: ({ keys, target }) => {
      const moved = caseOf([...keys][0]);
      const others = cases.filter((one) => one !== moved);
      const beside = others.findIndex((one) => one.case === target.key);
      if (moved && beside !== -1) move(moved.case, beside + (target.dropPosition === "after" ? 1 : 0));
    },
    isDisabled: ships,
  });

  /** Before the list: it would take the arrows for steps between the rows. */
  const pressKey = (event: KeyboardEvent) => {
    const row = event.target instanceof Element ? event.target.closest("[role=row]") : null;
    const one = caseOf(row?.getAttribute("data-key"));
    if (!one || ships) return;
    const at = cases.indexOf(one);
    if (isShortcut(event, "Alt+ArrowUp")) move(one.case, at - 1);
    else if (isShortcut(event, "Alt+ArrowDown")) move(one.case, at + 1);
    else if (isShortcut(event, "Delete") && event.target === row) remove(one.case);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  if (cases.length === 0) return null;
  return (
    <div onKeyDownCapture={pressKey}>
      <GridList
        aria-label="Cases"
        className={styles.list ?? ""}
        items={cases.map((one) => ({ ...one, id: one.case }))}
        dependencies={[ships]}
        {...(!ships && { dragAndDropHooks })}
        keyboardNavigationBehavior="tab"
        disallowTypeAhead
      >
        {(one: TrainingCase) => (
          <CaseRow session={session.id} item={one} ships={ships} onRemove={() => remove(one.case)} />
        )}
      </GridList>
    </div>
  );
}
