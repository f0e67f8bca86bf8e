import { lazy, type ReactNode, Suspense, useLayoutEffect, useRef, useState } from "react";
import type { Library } from "#content";
import styles from "./app.module.css";
import { ListPane } from "./browse/index.ts";
import { HostCommands } from "./host-commands.tsx";
import { type Keeper, KeepingProvider, useKept } from "./keeping/index.ts";
import { LibraryProvider, useLibrary } from "./library/index.ts";
import { Notices } from "./notices.tsx";
import { PresentKeys } from "./present-keys.tsx";
import { openQuickWindow } from "./quick-door/index.ts";
import { Rail } from "./rail.tsx";
import { ItemPage, StartPage } from "./read/index.ts";
import {
  go,
  goTo,
  home,
  isExchangeView,
  isListView,
  itemKey,
  openTraining,
  type Place as PlaceInApp,
  usePlace,
} from "./route.ts";
import { type SearchClient, SearchProvider } from "./search/index.ts";
import { ShortcutSheet } from "./shortcut-sheet.tsx";
import { UndoKeys } from "./tray/index.ts";
import { backKey, forwardKey, SingleKeysProvider, useShortcut } from "./ui/index.ts";
import { useComingBack } from "./use-coming-back.ts";

const AboutPage = lazy(() => import("./about/index.ts").then((feature) => ({ default: feature.AboutPage })));
const CheckPage = lazy(() => import("./check/index.ts").then((feature) => ({ default: feature.CheckPage })));
const ComposePage = lazy(() => import("./compose/index.ts").then((feature) => ({ default: feature.ComposePage })));
const OwnReplyPage = lazy(() => import("./compose/index.ts").then((feature) => ({ default: feature.OwnReplyPage })));
const ExchangePage = lazy(() => import("./exchange/index.ts").then((feature) => ({ default: feature.ExchangePage })));
const PresentPage = lazy(() => import("./present/index.ts").then((feature) => ({ default: feature.PresentPage })));
const PaperPage = lazy(() => import("./paper/index.ts").then((feature) => ({ default: feature.PaperPage })));
const PresentTraining = lazy(() =>
  import("./present/index.ts").then((feature) => ({ default: feature.PresentTraining })),
);
const PreferencesPage = lazy(() =>
  import("./preferences/index.ts").then((feature) => ({ default: feature.PreferencesPage })),
);
const ReplyPage = lazy(() => import("./reply/index.ts").then((feature) => ({ default: feature.ReplyPage })));
const TrainingPage = lazy(() => import("./training/index.ts").then((feature) => ({ default: feature.TrainingPage })));
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

/** The quick window, the slides and what goes to paper have their place to themselves; everywhere else the rail and the list stand around the page. */
function Place(): ReactNode {
  useRootAttributes();
  const { view, open, part, training, presenting, paper } = usePlace();
  const singleKeys = useKept((kept) => kept.preferences.singleKeys);
  return (
    <SingleKeysProvider on={singleKeys}>
      <HostCommands />
      {view === "quick" ? (
        <Suspense fallback={null}>
          <QuickWindow />
        </Suspense>
      ) : presenting && training ? (
        <Suspense fallback={null}>
          <ComponentLabels />
          <PresentTraining key={training} id={training} {...presenting} />
        </Suspense>
      ) : presenting && open ? (
        <Suspense fallback={null}>
          <ComponentLabels />
          <PresentPage key={itemKey(open)} id={open.id} part={part} {...presenting} />
        </Suspense>
      ) : paper && open ? (
        <Suspense fallback={null}>
          <ComponentLabels />
          <PaperPage key={itemKey(open)} id={open.id} paper={paper} />
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
  const wide = isWide(place);
  const page = useRef<HTMLDivElement>(null);
  useComingBack(page);

  return (
    <>
      <PresentKeys open={place.beside ? undefined : place.open} />
      <Keys onSheet={() => setSheet(true)} />
      {/* A page with steps of its own takes back those. */}
      {place.view !== "sessions" && <UndoKeys onReplyPage={place.view === "reply"} />}
      <div className={styles.window} data-reading={wide || place.open ? "" : undefined}>
        <Rail onSheet={() => setSheet(true)} />
        <Notices />
        <ListPane hidden={wide} />
        <div ref={page} className={styles.page} data-wide={wide ? "" : undefined}>
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

/** Views that have the page to themselves; what is opened from the check stands beside the list again. */
function hasList({ view, open }: PlaceInApp): boolean {
  return isListView(view) || (view === "check" && open !== undefined);
}

/** Pages that need the list's room too: comparing, filling in, and those that are about no one item. */
function isWide(place: PlaceInApp): boolean {
  const { open, own, beside } = place;
  return !hasList(place) || open?.kind === "pattern" || own !== undefined || beside !== undefined;
}

function Page({ place }: { readonly place: PlaceInApp }): ReactNode {
  const { view, open, own, beside, part, training } = place;
  if (view === "preferences") return <PreferencesPage />;
  if (view === "about") return <AboutPage />;
  if (isExchangeView(view)) return <ExchangePage view={view} />;
  if (view === "reply") return <ReplyPage />;
  if (view === "sessions") return <TrainingPage id={training} />;
  if (own) return <OwnReplyPage id={own} />;
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
  useShortcut("Ctrl+Shift+K", openQuickWindow);
  useShortcut("Ctrl+,", () => go({ view: "preferences" }));
  const goToReply = () => goTo({ ...home, view: "reply" });
  useShortcut("r", goToReply);
  // From within a field, where a letter alone is a letter.
  useShortcut("Alt+R", goToReply);
  useShortcut("Alt+S", () => openTraining());
  const { open: opened, own, view } = usePlace();
  const isFilling = opened?.kind === "pattern" || own !== undefined || view === "reply";
  // An open pattern and the reply bring their letter along.
  useShortcut("F7", () => goTo({ ...home, view: "check" }), !isFilling);
  useShortcut("?", onSheet);
  useShortcut(backKey, () => history.back());
  useShortcut(forwardKey, () => history.forward());
  useShortcut("Ctrl+P", () => window.print());
  return null;
}
