import { ArrowRightLeft, FileInput, FileOutput } from "lucide-react";
import type { ReactNode } from "react";
import { useKept } from "../keeping/index.ts";
import { findItem, titleOf, useLibrary } from "../library/index.ts";
import { go, type ListView, open, parseItemKey, usePlace } from "../route.ts";
import { Button, useShortcut, useTitle } from "../ui/index.ts";
import styles from "./start-page.module.css";

type StartPageProps = { readonly view: ListView };

/** What stands in the page before anything is opened: ways in by what failed, and what the reader kept. */
export function StartPage({ view }: StartPageProps): ReactNode {
  useTitle(names[view]);
  return (
    <main className={styles.page}>
      <h1>{headings[view]}</h1>
      <p className={styles.lead}>{leads[view]}</p>
      {view !== "research" && <WaysIn view={view} />}
      {view === "patterns" && <Doors />}
      <Favourites />
    </main>
  );
}

const names = { library: "Library", patterns: "Patterns", research: "Research" } as const;

const headings = {
  library: "Something went wrong. Who has been here before?",
  patterns: "Words that have mended things",
  research: "What makes an apology work",
} as const;

const leads = {
  library: "Type what happened, in your own words and in your own language. Or begin with what failed:",
  patterns: "Each pattern asks for what only you know and gives back a reply worth sending. Begin with what failed:",
  research: "Studies, rules of the trade, and phrases that undo an apology, each with its source and its limits.",
} as const;

function WaysIn({ view }: StartPageProps): ReactNode {
  const library = useLibrary();
  const { filters } = usePlace();
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

/** How replies leave for other programs and come from them. */
function Doors(): ReactNode {
  useShortcut("e", () => go({ view: "export" }));
  useShortcut("i", () => go({ view: "import" }));
  return (
    <p className={styles.doors}>
      <Button icon={<FileOutput />} shortcut="E" onPress={() => go({ view: "export" })}>
        Export…
      </Button>
      <Button icon={<FileInput />} shortcut="I" onPress={() => go({ view: "import" })}>
        Import…
      </Button>
      <Button icon={<ArrowRightLeft />} onPress={() => go({ view: "translate" })}>
        Translate a macro
      </Button>
    </p>
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
              <b>{item.kind === "case" ? item.value.company : labelOfKind[item.kind]}</b>{" "}
              <span lang={item.kind === "case" ? language : "en"}>{titleOf(item, language)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const labelOfKind = { pattern: "Pattern", principle: "Research", phrase: "Phrase" } as const;
