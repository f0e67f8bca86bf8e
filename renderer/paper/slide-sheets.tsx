import type { ReactNode } from "react";
import { type Deck, formatSpan, type Slide } from "#content/present";
import { CompareAll, Replies, SlideView } from "../present/index.ts";
import { Prose } from "../ui/index.ts";
import { Lines } from "./lines.tsx";
import sheet from "./sheet.module.css";
import styles from "./slide-sheets.module.css";

/** One slide to a page of its own shape, for showing from a PDF. */
export function SlideSheets({ deck }: { readonly deck: Deck }): ReactNode {
  return deck.slides.map((slide, at) => (
    <section key={slide.id} className={styles.slide} aria-label={place(deck, at)} data-sheet="">
      <OneSlide deck={deck} slide={slide} at={at} />
    </section>
  ));
}

/** The slide above, what is said below, and room to write where nothing is. */
export function NotesSheets({ deck }: { readonly deck: Deck }): ReactNode {
  return deck.slides.map((slide, at) => (
    <section key={slide.id} className={`${sheet.sheet} ${sheet.whole}`} aria-label={place(deck, at)} data-sheet="">
      <div className={styles.picture}>
        <OneSlide deck={deck} slide={slide} at={at} />
      </div>
      <p className={styles.place}>
        <b>{deck.steps[slide.step]?.name}</b>
        <span>
          {formatSpan(slide.seconds * 1000)} for this slide, {formatSpan((deck.steps[slide.step]?.seconds ?? 0) * 1000)}{" "}
          for the step
        </span>
      </p>
      {slide.notes !== "" && <Prose html={slide.notes} onLink={() => {}} lang="en" />}
      <Lines name="Your own notes" most={19} />
    </section>
  ));
}

function OneSlide({ deck, slide, at }: { readonly deck: Deck; readonly slide: Slide; readonly at: number }): ReactNode {
  return (
    <SlideView
      deck={deck}
      slide={slide}
      look="light"
      size={100}
      foot={<span className={styles.number}>{place(deck, at)}</span>}
    >
      {slide.kind === "decide" && <Replies deck={deck} />}
      {slide.kind === "teams" && <p className={styles.write}>In teams: write the reply that you would send.</p>}
      {slide.kind === "compare" && <CompareAll deck={deck} />}
    </SlideView>
  );
}

function place({ slides }: Deck, at: number): string {
  return `${at + 1} of ${slides.length}`;
}
