import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { formatSpan, stopAt, timingOf } from "#content/present";
import { leaveShown, type Presenting, type SlideSize, slideSizes } from "../route.ts";
import { hush, useAction, useTitle } from "../ui/index.ts";
import { Controls } from "./controls.tsx";
import { GoTo } from "./go-to.tsx";
import { Help } from "./help.tsx";
import type { KeyAction } from "./keys.ts";
import { openPresenterWindow } from "./open-presenter-window.ts";
import { Overview } from "./overview.tsx";
import { Pointer } from "./pointer.tsx";
import { RoomWork } from "./room-work.tsx";
import { SaveResult } from "./save-result.tsx";
import type { Session } from "./session.ts";
import { SlideView } from "./slide-view.tsx";
import styles from "./stage.module.css";
import { useDeckKeys } from "./use-deck-keys.ts";
import { useIdle, useNow, useWakefulScreen } from "./use-manners.ts";
import { actOnShow, amendPresenting, nextLook, raise, useShow, useSlideInAddress } from "./use-show.ts";
import { countTold } from "./vote.tsx";

type Panel = "overview" | "go-to" | "help" | undefined;

/** The slides as the room sees them. */
export function Stage({ session, look = "dark", size = 100 }: Presenting & { readonly session: Session }): ReactNode {
  const { programme } = session;
  const shown = useShow(session);
  const { show, stop } = shown;
  const { deck, slide, name } = stop;
  useSlideInAddress(session, name);
  const [panel, setPanel] = useState<Panel>();
  const [pointing, setPointing] = useState(false);
  const idle = useIdle();
  const heading = useRef<HTMLHeadingElement>(null);
  useWakefulScreen();
  // What was said to the trainer a moment ago is not for the room.
  useLayoutEffect(hush, []);
  useTitle(`${slide.heading}: ${deck.company}`);

  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever listens is taken to the heading of each new slide
  useEffect(() => heading.current?.focus({ preventScroll: true }), [name, panel === undefined]);

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
    presenter: () => openPresenterWindow(name),
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

  const number = placeOf(session);
  return (
    <main className={styles.stage} data-look={look} data-idle={idle ? "" : undefined}>
      {panel === "overview" ? (
        <Overview programme={programme} current={show.slide} look={look} onChoose={goTo} />
      ) : (
        <div className={styles.shown} inert={show.black}>
          <SlideView
            key={name}
            deck={deck}
            slide={slide}
            look={look}
            size={size}
            headingRef={heading}
            foot={<Foot session={session} number={number} />}
          >
            <RoomWork {...shown} />
          </SlideView>
        </div>
      )}
      {show.black && <div className={styles.black} />}
      {pointing && <Pointer />}
      <Controls onAction={doAction} hidden={idle} />
      <p className="visually-hidden" role="status">
        {told(session, number)}
      </p>
      <GoTo
        last={programme.stops.length}
        isOpen={panel === "go-to"}
        onClose={() => setPanel(undefined)}
        onChoose={goTo}
      />
      <Help isOpen={panel === "help"} onClose={() => setPanel(undefined)} />
    </main>
  );
}

function Foot({ session, number }: { readonly session: Session; readonly number: string }): ReactNode {
  const { show, stop } = useShow(session);
  const { slide, deck } = stop;
  const now = useNow(show.clock.since !== undefined);
  const deciding = slide.kind === "decide" || slide.kind === "teams";
  return (
    <>
      {slide.kind === "decide" && (
        <span>Show of hands: press 1 to {deck.options.length} for each vote, U to take one back</span>
      )}
      <SaveResult session={session} />
      <span className={styles.end}>
        {deciding ? (
          <span className={styles.clock}>{formatSpan(timingOf(show, session.programme, now).stepLeft)}</span>
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

/** `3 of 17`, and before it which case of a training session it is. */
function placeOf({ programme, current }: Session): string {
  const { place } = stopAt(programme, current().slide);
  const number = `${current().slide + 1} of ${programme.stops.length}`;
  return place ? `Case ${place.number} of ${place.of} · ${number}` : number;
}

function told({ programme, current }: Session, number: string): string {
  const { black, slide: at, rooms } = current();
  if (black) return "Black screen";
  const { slide, deck, chapter } = stopAt(programme, at);
  const room = rooms[chapter];
  return slide.kind === "decide" && room && room.hands.length > 0 ? countTold(deck, room) : `Slide ${number}`;
}

function leave(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  leaveShown();
}

async function toggleFullScreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await document.documentElement.requestFullscreen();
}
