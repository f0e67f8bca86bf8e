import type { ReactNode } from "react";
import { useLibrary } from "../library/index.ts";
import styles from "./lens.module.css";
import { partLabel } from "./parts.ts";
import type { Tag } from "./use-tags.ts";

/** About how wide a letter of a label is, in pixels, and the space after it: enough to keep neighbours apart. */
const letterWidth = 6.7;
const gap = 8;

/** The labels over the marked words, for the eye alone: the list beside the text says the same to everybody. */
export function PartTags({ tags }: { readonly tags: readonly Tag[] }): ReactNode {
  const library = useLibrary();
  let line = Number.NaN;
  let free = 0;
  return (
    <div className={styles.tags} aria-hidden="true">
      {tags.map(({ components, x, y, edge }) => {
        const labels = components.map((part) => ({ part, label: partLabel(library, part) }));
        const width = labels.reduce((sum, { label }) => sum + label.length * letterWidth + gap, 0);
        const left = Math.min(y === line ? Math.max(x, free) : x, edge + gap - width);
        line = y;
        free = left + width;
        return (
          <span key={`${x} ${y}`} className={styles.tag} style={{ left, top: y }}>
            {labels.map(({ part, label }) => (
              <span key={part} data-component={part}>
                {label}
              </span>
            ))}
          </span>
        );
      })}
    </div>
  );
}
