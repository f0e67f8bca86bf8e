import { GripVertical, TriangleAlert, Vote, X } from "lucide-react";
import type { ReactNode } from "react";
import { Button as AriaButton, GridListItem } from "react-aria-components";
import { cleanText, type TrainingCase, trainingLimits, withCaseChanged } from "#content";
import { useLibrary } from "../library/index.ts";
import { open } from "../route.ts";
import { changeTraining } from "../training-store/index.ts";
import { IconButton } from "../ui/index.ts";
import styles from "./case-list.module.css";
import { KeptField } from "./kept-field.tsx";
import { MinutesField } from "./minutes-field.tsx";

type CaseRowProps = {
  /** The id of the session. */
  readonly session: string;
  readonly item: TrainingCase;
  readonly ships: boolean;
  readonly onRemove: () => void;
};

/** One case: where it can be taken hold of, what it is, why it stands here, and its minutes. */
export function CaseRow({ session, item, ships, onRemove }: CaseRowProps): ReactNode {
  const library = useLibrary();
  const study = library.cases.find(({ id }) => id === item.case);
  const name = study?.company ?? item.case;
  const change = (next: Partial<TrainingCase>, did: string) =>
    changeTraining(session, (now) => withCaseChanged(now, item.case, next), did, `${did} ${item.case}`);
  return (
    <GridListItem id={item.case} textValue={name} className={styles.row ?? ""} data-ships={ships ? "" : undefined}>
      {!ships && (
        <AriaButton slot="drag" className={styles.grip ?? ""}>
          <GripVertical aria-hidden="true" />
        </AriaButton>
      )}
      <div className={styles.what}>
        <p>
          <b>{name}</b>{" "}
          {study && (
            <button type="button" className={styles.title} onClick={() => open({ kind: "case", id: study.id })}>
              {study.title}
            </button>
          )}
        </p>
        {study === undefined && (
          <p className={styles.unknown}>
            <TriangleAlert aria-hidden="true" /> Not in this library: it is left out when you present.
          </p>
        )}
        {study?.stage.acts && (
          <p className={styles.acts}>
            <Vote aria-hidden="true" /> The room decides
          </p>
        )}
        {ships ? (
          item.note && <p className={styles.note}>{item.note}</p>
        ) : (
          <div className={styles.noteField}>
            <KeptField
              label={`Why ${name} comes here`}
              labelHidden
              placeholder="Why it comes here: shown to you beside its first slide"
              value={item.note ?? ""}
              most={trainingLimits.note}
              lines
              onType={(typed) => change({ note: cleanText(typed).trim() || undefined }, `the note on “${name}”`)}
            />
          </div>
        )}
      </div>
      {ships ? (
        <span className={styles.minutes}>{item.minutes} min</span>
      ) : (
        <>
          <MinutesField
            label={`Minutes for ${name}`}
            value={item.minutes}
            least={1}
            most={trainingLimits.part}
            onChange={(minutes) => change({ minutes }, `the minutes of “${name}”`)}
          />
          <IconButton label={`Take out “${name}”`} shortcut="Delete" onPress={onRemove}>
            <X />
          </IconButton>
        </>
      )}
    </GridListItem>
  );
}
