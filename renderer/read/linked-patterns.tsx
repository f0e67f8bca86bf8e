import type { ReactNode } from "react";
import { labelOf, useLibrary } from "../library/index.ts";
import { open } from "../route.ts";
import { Button } from "../ui/index.ts";
import styles from "./linked-patterns.module.css";

/** The patterns a case proves; the first is the page's one primary action. */
export function LinkedPatterns({ ids }: { readonly ids: readonly string[] }): ReactNode {
  const library = useLibrary();
  const patterns = ids.flatMap((id) => library.patterns.filter((pattern) => pattern.id === id));
  if (patterns.length === 0) return null;
  return (
    <ul className={styles.list} data-unmarked="">
      {patterns.map((pattern, at) => {
        const channels = [...new Set(pattern.variants.map((variant) => labelOf(library, "channel", variant.channel)))];
        return (
          <li key={pattern.id}>
            <div>
              <h3>{pattern.title}</h3>
              <p>Pattern · {channels.join(", ")}</p>
            </div>
            <span data-screen-only="">
              <Button look={at === 0 ? "primary" : "line"} onPress={() => open({ kind: "pattern", id: pattern.id })}>
                Fill in and copy
              </Button>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
