import { TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import {
  askedFields,
  type Caution,
  cautions,
  type Draft,
  deskProfile,
  deskVariables,
  toPieces,
} from "#content/compose";
import { Button } from "../ui/index.ts";
import styles from "./filled-by-desk.module.css";
import { tagsIn } from "./tags-in.ts";

type FilledByDeskProps = {
  readonly draft: Draft;
  /** Takes a value away from the desk for this one reply, or gives it back. */
  readonly onType: (name: string) => void;
  readonly onLeave: (name: string) => void;
};

/** What the desk will fill in, by its own tags, with what the writer should know of each before it is sent. */
export function FilledByDesk({ draft, onType, onLeave }: FilledByDeskProps): ReactNode {
  const { desk } = draft;
  // A mail program fills nothing in, and that it has no tags need not be said of each.
  if (!desk || !deskProfile(desk).marks) return null;
  const { name } = deskProfile(desk);
  const tags = tagsIn(toPieces(draft));
  const asked = new Set(askedFields(draft).map((one) => one.name));
  const rows = cautions(desk, { variants: [draft.variant] }).filter(
    ({ variable }) => tags.has(`@${variable}`) || asked.has(`@${variable}`),
  );
  if (rows.length === 0) return null;
  return (
    <section className={styles.filled} aria-label={`${name} fills in`}>
      <h2>{name} fills in</h2>
      <ul>
        {rows.map((caution) => (
          <Row
            key={caution.variable}
            caution={caution}
            deskName={name}
            tag={tags.get(`@${caution.variable}`)}
            onType={onType}
            onLeave={onLeave}
          />
        ))}
      </ul>
    </section>
  );
}

type RowProps = Pick<FilledByDeskProps, "onType" | "onLeave"> & {
  readonly caution: Caution;
  readonly deskName: string;
  /** As it stands in the letter; absent where the writer types the value. */
  readonly tag: string | undefined;
};

function Row({ caution, deskName, tag, onType, onLeave }: RowProps): ReactNode {
  const name = `@${caution.variable}`;
  const { label } = deskVariables[caution.variable];
  return (
    <li data-desk-tag={name}>
      <p className={styles.head}>
        <span>{label}</span>
        {tag && <code className={styles.tag}>{tag}</code>}
      </p>
      {(tag || !caution.tag) &&
        caution.says.map((sentence) => (
          <p key={sentence} className={styles.caution}>
            <TriangleAlert aria-hidden="true" /> {sentence}
          </p>
        ))}
      {tag && (
        <Button onPress={() => onType(name)} aria-label={`Type it myself: ${label}`}>
          Type it myself
        </Button>
      )}
      {!tag && caution.tag && (
        <Button onPress={() => onLeave(name)} aria-label={`Leave it to ${deskName}: ${label}`}>
          Leave it to {deskName}
        </Button>
      )}
    </li>
  );
}

/** Leads from a tag in the letter to what is known of it. */
export function focusTag(name: string): void {
  const row = document.querySelector<HTMLElement>(`[data-desk-tag="${CSS.escape(name)}"]`);
  row?.querySelector("button")?.focus();
  row?.scrollIntoView({ block: "center" });
}
