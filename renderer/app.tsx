import { lazy, type ReactNode, Suspense, useLayoutEffect, useState } from "react";
import type { Library } from "#content";
import styles from "./app.module.css";
import { ListPane } from "./browse/index.ts";
import { type Keeper, KeepingProvider, useKept } from "./keeping/index.ts";
import { LibraryProvider, useLibrary } from "./library/index.ts";
import { Notices } from "./notices.tsx";
import { openQuickWindow } from "./quick-door/index.ts";
import { Rail } from "./rail.tsx";
import { ItemPage, StartPage } from "./read/index.ts";
import { go, goTo, type Place as Here, home, isListView, itemKey, usePlace } from "./route.ts";
import { type SearchClient, SearchProvider } from "./search/index.ts";
import { ShortcutSheet } from "./shortcut-sheet.tsx";
import { UndoKeys } from "./tray/index.ts";
import { backKey, forwardKey, SingleKeysProvider, useShortcut } from "./ui/index.ts";

const CheckPage = lazy(() => import("./check/index.ts").then((feature) => ({ default: feature.CheckPage })));
const ComposePage = lazy(() => import("./compose/index.ts").then((feature) => ({ default: feature.ComposePage })));
const PreferencesPage = lazy(() =>
  import("./preferences/index.ts").then((feature) => ({ default: feature.PreferencesPage })),
);
const ReplyPage = lazy(() => import("./reply/index.ts").then((feature) => ({ default: feature.ReplyPage })));
const QuickWindow = lazy(() => import("./quick/index.ts").then((feature) => ({ default: feature.QuickWindow })));

type AppProps = { readonly library: Promise<Library>; readonly keeper: Keeper; readonly client: SearchClient };

export function App({ library, keeper, client }: AppProps): ReactNode {
  return (
    <LibraryProvider library={library}>
      <KeepingProvider keeper={keeper}>
        <SearchProvider client={client}>
          <Place />
        </SearchProvider>
      </KeepingProvider>
    </LibraryProvider>
  );
}

/** Theme and anatomy layer are told to the style sheets on the root element. */
function useRootAttributes(): void {
  const { theme, showAnatomy } = useKept((kept) => kept.preferences);
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset.theme = theme;
    root.dataset.anatomy = showAnatomy ? "shown" : "hidden";
  }, [theme, showAnatomy]);
}

/** The labels of the components, for the style sheets. */
function ComponentLabels(): ReactNode {
  const library = useLibrary();
  useLayoutEffect(() => {
    for (const term of library.vocabulary.component) {
      document.documentElement.style.setProperty(`--label-${term.id}`, JSON.stringify(term.label.en));
    }
  }, [library]);
  return null;
}

/** The quick window has its place to itself; everywhere else the rail and the list stand around the page. */
function Place(): ReactNode {
  useRootAttributes();
  const isQuick = usePlace().view === "quick";
  const singleKeys = useKept((kept) => kept.preferences.singleKeys);
  return (
    <SingleKeysProvider on={singleKeys}>
      {isQuick ? (
        <Suspense fallback={null}>
          <QuickWindow />
        </Suspense>
      ) : (
        <Window />
      )}
    </SingleKeysProvider>
  );
}

function Window(): ReactNode {
  const place = usePlace();
  const [sheet, setSheet] = useState(false);
  const composing = place.open?.kind === "pattern";
  const comparing = place.beside !== undefined;
  const settings = place.view === "preferences";
  const replying = place.view === "reply";
  const checking = place.view === "check" && !place.open;
  const alone = composing || comparing || settings || replying || checking;

  return (
    <>
      <Keys onSheet={() => setSheet(true)} />
      <UndoKeys onReplyPage={replying} />
      <div className={styles.window} data-reading={place.open || settings || replying || checking ? "" : undefined}>
        <Rail onSheet={() => setSheet(true)} />
        <Notices />
        <ListPane hidden={alone} />
        <div className={styles.page} data-wide={alone ? "" : undefined}>
          <Suspense fallback={null}>
            <ComponentLabels />
            <Page place={place} />
          </Suspense>
        </div>
      </div>
      <ShortcutSheet isOpen={sheet} onClose={() => setSheet(false)} />
    </>
  );
}

/** What stands beside the rail, and beside the list where there is one. */
function Page({ place: { view, open, beside, part } }: { readonly place: Here }): ReactNode {
  if (view === "preferences") return <PreferencesPage />;
  if (view === "reply") return <ReplyPage />;
  if (open?.kind === "pattern") return <ComposePage key={itemKey(open)} id={open.id} part={part} />;
  if (open) return <ItemPage open={open} beside={beside} part={part} />;
  if (view === "check") return <CheckPage />;
  return <StartPage view={isListView(view) ? view : "library"} />;
}

/**
 * Keys of the whole window. A browser would know the last three, the desktop window does not.
 *
 * Inside SingleKeysProvider, so that the reader's choice reaches these too.
 */
function Keys({ onSheet }: { readonly onSheet: () => void }): ReactNode {
  const { view, open } = usePlace();
  useShortcut("Ctrl+Shift+K", openQuickWindow);
  useShortcut("Ctrl+,", () => go({ view: "preferences" }));
  const goToReply = () => goTo({ ...home, view: "reply" });
  useShortcut("r", goToReply);
  // From within a field, where a letter alone is a letter.
  useShortcut("Alt+R", goToReply);
  // An open pattern and the reply bring their letter along.
  useShortcut("F7", () => goTo({ ...home, view: "check" }), open?.kind !== "pattern" && view !== "reply");
  useShortcut("?", onSheet);
  useShortcut(backKey, () => history.back());
  useShortcut(forwardKey, () => history.forward());
  useShortcut("Ctrl+P", () => window.print());
  return null;
}
