import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { formatSpan, timingOf } from "#content/present";
import { type Presenting, type SlideSize, slideSizes, stopPresenting } from "../route.ts";
import { hush, useAction, useTitle } from "../ui/index.ts";
import { Compare } from "./compare.tsx";
import { Controls } from "./controls.tsx";
import { GoTo } from "./go-to.tsx";
import { Help } from "./help.tsx";
import type { KeyAction } from "./keys.ts";
import { openPresenterWindow } from "./open-presenter-window.ts";
import { Overview } from "./overview.tsx";
import { Pointer } from "./pointer.tsx";
import { SaveResult } from "./save-result.tsx";
import type { Session } from "./session.ts";
import { SlideView } from "./slide-view.tsx";
import styles from "./stage.module.css";
import { Teams } from "./teams.tsx";
import { useDeckKeys } from "./use-deck-keys.ts";
import { useIdle, useNow, useWakefulScreen } from "./use-manners.ts";
import { actOnShow, amendPresenting, nextLook, raise, useShow } from "./use-show.ts";
import { countTold, Vote } from "./vote.tsx";

type Panel = "overview" | "go-to" | "help" | undefined;

/** The slides as the room sees them. */
export function Stage({ session, look = "dark", size = 100 }: Presenting & { readonly session: Session }): ReactNode {
  const { deck } = session;
  const { show, slide } = useShow(session);
  const [panel, setPanel] = useState<Panel>();
  const [pointing, setPointing] = useState(false);
  const idle = useIdle();
  const heading = useRef<HTMLHeadingElement>(null);
  useWakefulScreen();
  // What was said to the trainer a moment ago is not for the room.
  useLayoutEffect(hush, []);
  useTitle(`${slide.heading}: ${deck.company}`);

  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever listens is taken to the heading of each new slide
  useEffect(() => heading.current?.focus({ preventScroll: true }), [slide.id, panel === undefined]);

  const goTo = (to: number) => {
    session.act({ kind: "go", slide: to });
    setPanel(undefined);
  };
  const ways: Partial<Record<KeyAction, () => void>> = {
    leave: () => (panel === undefined ? leave() : setPanel(undefined)),
    overview: () => setPanel(panel === "overview" ? undefined : "overview"),
    "go-to": () => setPanel("go-to"),
    help: () => setPanel("help"),
    "full-screen": () => void toggleFullScreen(),
    presenter: () => openPresenterWindow(deck.id, slide.id),
    look: () => amendPresenting({ look: nextLook(look) }),
    pointer: () => setPointing(!pointing),
    larger: () => resize(size, 1),
    smaller: () => resize(size, -1),
  };
  const doAction = (action: KeyAction) => {
    const way = ways[action];
    if (way) way();
    else if (panel !== "overview") actOnShow(session, action);
  };
  useAction("?", () => setPanel("help"));
  useDeckKeys(doAction, (option) => panel === undefined && raise(session, option));

  const number = `${show.slide + 1} of ${deck.slides.length}`;
  return (
    <main className={styles.stage} data-look={look} data-idle={idle ? "" : undefined}>
      {panel === "overview" ? (
        <Overview deck={deck} current={show.slide} look={look} onChoose={goTo} />
      ) : (
        <div className={styles.shown} inert={show.black}>
          <SlideView
            key={slide.id}
            deck={deck}
            slide={slide}
            look={look}
            size={size}
            headingRef={heading}
            foot={<Foot session={session} number={number} />}
          >
            {slide.kind === "decide" && <Vote deck={deck} show={show} act={session.act} />}
            {slide.kind === "teams" && <Teams show={show} act={session.act} />}
            {slide.kind === "compare" && <Compare deck={deck} show={show} act={session.act} />}
          </SlideView>
        </div>
      )}
      {show.black && <div className={styles.black} />}
      {pointing && <Pointer />}
      <Controls onAction={doAction} hidden={idle} />
      <p className="visually-hidden" role="status">
        {told(session, number)}
      </p>
      <GoTo deck={deck} isOpen={panel === "go-to"} onClose={() => setPanel(undefined)} onChoose={goTo} />
      <Help isOpen={panel === "help"} onClose={() => setPanel(undefined)} />
    </main>
  );
}

function Foot({ session, number }: { readonly session: Session; readonly number: string }): ReactNode {
  const { show, slide } = useShow(session);
  const now = useNow(show.clock.since !== undefined);
  const deciding = slide.kind === "decide" || slide.kind === "teams";
  return (
    <>
      {slide.kind === "decide" && <span>Show of hands: press 1 to {session.deck.options.length} for each vote</span>}
      <SaveResult session={session} />
      <span className={styles.end}>
        {deciding ? (
          <span className={styles.clock}>{formatSpan(timingOf(show, session.deck, now).stepLeft)}</span>
        ) : (
          <span>{number}</span>
        )}
      </span>
    </>
  );
}

function resize(size: SlideSize, by: 1 | -1): void {
  const next = slideSizes[slideSizes.indexOf(size) + by];
  if (next) amendPresenting({ size: next });
}

function told(session: Session, number: string): string {
  const { black, hands, slide } = session.current();
  if (black) return "Black screen";
  const voting = session.deck.slides[slide]?.kind === "decide" && hands.length > 0;
  return voting ? countTold(session.deck, session.current()) : `Slide ${number}`;
}

function leave(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  stopPresenting();
}

async function toggleFullScreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await document.documentElement.requestFullscreen();
}
