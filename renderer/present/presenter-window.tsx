import { type ReactNode, useState } from "react";
import { formatSpan, timingOf } from "#content/present";
import { backToCase, type Presenting } from "../route.ts";
import { Button, Prose, useTitle } from "../ui/index.ts";
import { formatClock } from "./clock.ts";
import { Compare } from "./compare.tsx";
import { Help } from "./help.tsx";
import type { KeyAction } from "./keys.ts";
import styles from "./presenter-window.module.css";
import type { Session } from "./session.ts";
import { SlideView } from "./slide-view.tsx";
import { Teams } from "./teams.tsx";
import { useDeckKeys } from "./use-deck-keys.ts";
import { useNow } from "./use-manners.ts";
import { actOnShow, raise, useShow } from "./use-show.ts";
import { countTold, Vote } from "./vote.tsx";

const sizes = [16, 18, 21, 25, 30, 36] as const;

/** The trainer's own window: this slide and the next, what to say, and the time. Works the room's slides. */
export function PresenterWindow({ session, look = "dark" }: Presenting & { readonly session: Session }): ReactNode {
  const { deck } = session;
  const { show, slide } = useShow(session);
  const [help, setHelp] = useState(false);
  const [notesSize, setNotesSize] = useState(2);
  const next = deck.slides[show.slide + 1];
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
          Slide {show.slide + 1} of {deck.slides.length}
          {show.black && <span className={styles.black}> · black screen</span>}
        </h2>
        <div className={styles.picture}>
          <SlideView key={slide.id} deck={deck} slide={slide} look={look} size={100}>
            {slide.kind === "decide" && <Vote deck={deck} show={show} act={session.act} />}
            {slide.kind === "teams" && <Teams show={show} act={session.act} />}
            {slide.kind === "compare" && <Compare deck={deck} show={show} act={session.act} />}
          </SlideView>
        </div>
      </section>
      <section className={styles.next} aria-labelledby="next-heading">
        <h2 id="next-heading">{next ? `Next: ${next.heading}` : "This is the last slide"}</h2>
        {next && (
          <div className={styles.picture} aria-hidden="true" inert>
            <SlideView deck={deck} slide={next} look={look} size={100} />
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
        {slide.kind === "decide" && show.hands.length > 0
          ? countTold(deck, show)
          : `Slide ${show.slide + 1}: ${slide.heading}`}
      </p>
      <Help isOpen={help} onClose={() => setHelp(false)} />
    </main>
  );
}

/** A window that was opened by hand may not close itself. */
function closeWindow(): void {
  if (window.opener) window.close();
  else backToCase();
}

/** Colour tells the pace from afar, and words tell it to everybody. */
function Times({ session }: { readonly session: Session }): ReactNode {
  const { show, slide } = useShow(session);
  const now = useNow(true);
  const { elapsed, left, stepLeft, pace } = timingOf(show, session.deck, now);
  const words = { "on-time": "left for this step", closing: "left: come to an end", over: "over this step" }[pace];
  return (
    <header className={styles.times}>
      <h1>{session.deck.steps[slide.step]?.name}</h1>
      <p className={styles.step} data-pace={pace}>
        <b>{formatSpan(stepLeft)}</b> {words}
      </p>
      <dl>
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
