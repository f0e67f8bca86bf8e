import type { ReactNode } from "react";
import { useKept } from "../keeping/index.ts";
import { findItem, titleOf, useLibrary } from "../library/index.ts";
import { go, open, parseItemKey, usePlace } from "../route.ts";
import styles from "./start-page.module.css";

/** What stands in the page before anything is opened: ways in by what failed, and what the reader kept. */
export function StartPage(): ReactNode {
  const { view } = usePlace();
  return (
    <main className={styles.page}>
      <h1>{headings[view]}</h1>
      <p className={styles.lead}>{leads[view]}</p>
      <WaysIn />
      <Favourites />
    </main>
  );
}

const headings = {
  library: "Something went wrong. Who has been here before?",
  patterns: "Words that have mended things",
  research: "What makes an apology work",
  preferences: "",
} as const;

const leads = {
  library: "Type what happened, in your own words and in your own language. Or begin with what failed:",
  patterns: "Each pattern asks for what only you know and gives back a reply worth sending. Begin with what failed:",
  research: "Studies, rules of the trade, and phrases that undo an apology, each with its source and its limits.",
  preferences: "",
} as const;

function WaysIn(): ReactNode {
  const library = useLibrary();
  const { view, filters } = usePlace();
  if (view === "research") return null;
  const items = view === "patterns" ? library.patterns : [...library.cases, ...library.patterns];
  const ways = library.vocabulary.failure
    .map((term) => ({ term, count: items.filter((item) => item.failure.includes(term.id)).length }))
    .filter(({ term, count }) => count > 0 && term.id !== "none");
  return (
    <ul className={styles.ways}>
      {ways.map(({ term, count }) => (
        <li key={term.id}>
          <button type="button" onClick={() => go({ filters: { ...filters, failure: [term.id] } })}>
            <span>{term.label.en}</span>
            <span className={styles.count}>{count}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Favourites(): ReactNode {
  const library = useLibrary();
  const language = useKept((kept) => kept.preferences.language);
  const keys = useKept((kept) => kept.shelf.favourites);
  const items = keys.flatMap((key) => {
    const ref = parseItemKey(key);
    const item = ref && findItem(library, ref);
    return ref && item ? [{ key, ref, item }] : [];
  });
  if (items.length === 0) return null;
  return (
    <section className={styles.kept}>
      <h2>Favourites</h2>
      <ul>
        {items.map(({ key, ref, item }) => (
          <li key={key}>
            <button type="button" onClick={() => open(ref)}>
              <b>{item.kind === "case" ? item.value.company : labelOfKind[item.kind]}</b> {titleOf(item, language)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const labelOfKind = { pattern: "Pattern", principle: "Research", phrase: "Phrase" } as const;
