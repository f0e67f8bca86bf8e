import { lazy, type ReactNode, Suspense, useLayoutEffect, useState } from "react";
import type { Library } from "#content";
import styles from "./app.module.css";
import { ListPane } from "./browse/index.ts";
import { type Keeper, KeepingProvider, useKept } from "./keeping/index.ts";
import { LibraryProvider, useLibrary } from "./library/index.ts";
import { Notices } from "./notices.tsx";
import { PresentKeys } from "./present-keys.tsx";
import { Rail } from "./rail.tsx";
import { ItemPage, StartPage } from "./read/index.ts";
import { go, itemKey, usePlace } from "./route.ts";
import { type SearchClient, SearchProvider } from "./search/index.ts";
import { ShortcutSheet } from "./shortcut-sheet.tsx";
import { backKey, forwardKey, SingleKeysProvider, useShortcut } from "./ui/index.ts";

const ComposePage = lazy(() => import("./compose/index.ts").then((feature) => ({ default: feature.ComposePage })));
const PresentPage = lazy(() => import("./present/index.ts").then((feature) => ({ default: feature.PresentPage })));
const PreferencesPage = lazy(() =>
  import("./preferences/index.ts").then((feature) => ({ default: feature.PreferencesPage })),
);

type AppProps = { readonly library: Promise<Library>; readonly keeper: Keeper; readonly client: SearchClient };

export function App({ library, keeper, client }: AppProps): ReactNode {
  return (
    <LibraryProvider library={library}>
      <KeepingProvider keeper={keeper}>
        <SearchProvider client={client}>
          <Window />
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

function Window(): ReactNode {
  useRootAttributes();
  const place = usePlace();
  const singleKeys = useKept((kept) => kept.preferences.singleKeys);
  const [sheet, setSheet] = useState(false);
  const composing = place.open?.kind === "pattern";
  const comparing = place.beside !== undefined;
  const settings = place.view === "preferences";

  if (place.presenting && place.open) {
    return (
      <SingleKeysProvider on={singleKeys}>
        <Suspense fallback={null}>
          <ComponentLabels />
          <PresentPage key={itemKey(place.open)} id={place.open.id} part={place.part} {...place.presenting} />
        </Suspense>
      </SingleKeysProvider>
    );
  }

  return (
    <SingleKeysProvider on={singleKeys}>
      <PresentKeys open={place.beside ? undefined : place.open} />
      <Keys onSheet={() => setSheet(true)} />
      <div className={styles.window} data-reading={place.open || settings ? "" : undefined}>
        <Rail onSheet={() => setSheet(true)} />
        <Notices />
        <ListPane hidden={composing || comparing || settings} />
        <div className={styles.page} data-wide={composing || comparing || settings ? "" : undefined}>
          <Suspense fallback={null}>
            <ComponentLabels />
            {settings ? (
              <PreferencesPage />
            ) : composing ? (
              <ComposePage key={itemKey(place.open)} id={place.open.id} part={place.part} />
            ) : place.open ? (
              <ItemPage open={place.open} beside={place.beside} part={place.part} />
            ) : (
              <StartPage view={place.view} />
            )}
          </Suspense>
        </div>
      </div>
      <ShortcutSheet isOpen={sheet} onClose={() => setSheet(false)} />
    </SingleKeysProvider>
  );
}

/**
 * Keys of the whole window. A browser would know the last three, the desktop window does not.
 *
 * Inside SingleKeysProvider, so that the reader's choice reaches these too.
 */
function Keys({ onSheet }: { readonly onSheet: () => void }): ReactNode {
  useShortcut("Ctrl+,", () => go({ view: "preferences" }));
  useShortcut("?", onSheet);
  useShortcut(backKey, () => history.back());
  useShortcut(forwardKey, () => history.forward());
  useShortcut("Ctrl+P", () => window.print());
  return null;
}
