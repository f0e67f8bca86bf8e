import { type ReactNode, useState } from "react";
import { formatSpan, type Pace, stopAt, timingOf } from "#content/present";
import { hostShowsWindows } from "../bridge.ts";
import { leaveShown, type Presenting } from "../route.ts";
import { Button, Prose, useTitle } from "../ui/index.ts";
import { formatClock } from "./clock.ts";
import { Help } from "./help.tsx";
import type { KeyAction } from "./keys.ts";
import styles from "./presenter-window.module.css";
import { RoomWork } from "./room-work.tsx";
import type { Session } from "./session.ts";
import { SlideView } from "./slide-view.tsx";
import { useDeckKeys } from "./use-deck-keys.ts";
import { useNow } from "./use-manners.ts";
import { actOnShow, raise, useShow, useSlideInAddress } from "./use-show.ts";
import { countTold } from "./vote.tsx";

const sizes = [16, 18, 21, 25, 30, 36] as const;

/** The trainer's own window: this slide and the next, what to say, and the time. Works the room's slides. */
export function PresenterWindow({ session, look = "dark" }: Presenting & { readonly session: Session }): ReactNode {
  const { programme } = session;
  const shown = useShow(session);
  const { show, stop, room } = shown;
  const { deck, slide, place, name } = stop;
  useSlideInAddress(session, name);
  const [help, setHelp] = useState(false);
  const [notesSize, setNotesSize] = useState(2);
  const count = programme.stops.length;
  const next = show.slide + 1 < count ? stopAt(programme, show.slide + 1) : undefined;
  useTitle(`Notes: ${deck.company}`);
  const resize = (by: number) => setNotesSize((at) => Math.max(0, Math.min(sizes.length - 1, at + by)));
  const doAction = (action: KeyAction) => {
    if (action === "larger") resize(1);
    else if (action === "smaller") resize(-1);
    else if (action === "help") setHelp(true);
    else if (action === "leave") closeWindow();
    else actOnShow(session, action);
  };
  useDeckKeys(doAction, (option) => raise(session, option));

  return (
    <main className={styles.window}>
      <Times session={session} />
      <section className={styles.now} aria-labelledby="now-heading">
        <h2 id="now-heading">
          {place && `Case ${place.number} of ${place.of} · `}Slide {show.slide + 1} of {count}
          {show.black && <span className={styles.black}> · black screen</span>}
        </h2>
        <div className={styles.picture}>
          <SlideView key={name} deck={deck} slide={slide} look={look} size={100}>
            <RoomWork {...shown} />
          </SlideView>
        </div>
      </section>
      <section className={styles.next} aria-labelledby="next-heading">
        <h2 id="next-heading">
          {next
            ? nextTold(next.slide.heading, next.deck === deck ? undefined : next.deck.company)
            : "This is the last slide"}
        </h2>
        {next && (
          <div className={styles.picture} aria-hidden="true" inert>
            <SlideView deck={next.deck} slide={next.slide} look={look} size={100} />
          </div>
        )}
      </section>
      <section className={styles.notes} aria-labelledby="notes-heading" style={{ fontSize: sizes[notesSize] ?? 21 }}>
        <h2 id="notes-heading">Notes</h2>
        {slide.notes === "" ? (
          <p className={styles.none}>Nothing to say beyond the slide.</p>
        ) : (
          <Prose html={slide.notes} onLink={() => {}} lang="en" />
        )}
      </section>
      <div className={styles.buttons}>
        <Button onPress={() => doAction("back")} shortcut="PgUp">
          Back
        </Button>
        <Button look="primary" onPress={() => doAction("next")} shortcut="PgDn">
          Next
        </Button>
        <Button onPress={() => doAction("black")} shortcut="B">
          {show.black ? "Show the slide" : "Black"}
        </Button>
        <Button onPress={() => doAction("clock")} shortcut="T">
          {show.clock.since === undefined ? "Start the clock" : "Stop the clock"}
        </Button>
        <Button onPress={() => resize(-1)} shortcut="-">
          Smaller notes
        </Button>
        <Button onPress={() => resize(1)} shortcut="+">
          Larger notes
        </Button>
        <Button look="quiet" onPress={() => setHelp(true)} shortcut="?">
          Keys
        </Button>
      </div>
      <p className="visually-hidden" role="status">
        {slide.kind === "decide" && room.hands.length > 0
          ? countTold(deck, room)
          : `Slide ${show.slide + 1}: ${slide.heading}`}
      </p>
      <Help isOpen={help} onClose={() => setHelp(false)} />
    </main>
  );
}

/** A window that was opened by hand may not close itself; one that the host opened has no opener, and may. */
function closeWindow(): void {
  if (window.opener || hostShowsWindows) window.close();
  else leaveShown();
}

/** The slide after this one, and the case where another one begins. */
function nextTold(heading: string, company: string | undefined): string {
  return company === undefined ? `Next: ${heading}` : `Next: ${heading} (${company})`;
}

const stepWords: Readonly<Record<Pace, string>> = {
  "on-time": "left for this step",
  closing: "left: come to an end",
  over: "over this step",
};

/** Colour tells the pace from afar, and words tell it to everybody. */
function Times({ session }: { readonly session: Session }): ReactNode {
  const { programme } = session;
  const { show, stop } = useShow(session);
  const now = useNow(true);
  const { elapsed, left, stepLeft, pace, chapterLeft, chapterPace } = timingOf(show, programme, now);
  return (
    <header className={styles.times}>
      <h1>{programme.steps[stop.step]?.name}</h1>
      <p className={styles.step} data-pace={pace}>
        <b>{formatSpan(stepLeft)}</b> {stepWords[pace]}
      </p>
      <dl>
        {stop.place && (
          <div className={styles.case} data-pace={chapterPace}>
            <dt>{chapterPace === "over" ? "Over this case" : "Left for this case"}</dt>
            <dd>{formatSpan(chapterLeft)}</dd>
          </div>
        )}
        <div>
          <dt>Left in all</dt>
          <dd>{formatSpan(left)}</dd>
        </div>
        <div>
          <dt>Since the start</dt>
          <dd>{formatSpan(elapsed)}</dd>
        </div>
        <div>
          <dt>Now</dt>
          <dd>{formatClock(now)}</dd>
        </div>
      </dl>
    </header>
  );
}
