import type { ReactNode, RefObject } from "react";
import { actCount, type Deck, keptTogether, type Slide } from "#content/present";
import { labelOf, useLibrary } from "../library/index.ts";
import type { Look, SlideSize } from "../route.ts";
import styles from "./slide.module.css";
import { SlideParts } from "./slide-parts.tsx";

type SlideViewProps = {
  readonly deck: Deck;
  readonly slide: Slide;
  readonly look: Look;
  readonly size: SlideSize;
  /** Takes the focus when the slide comes. */
  readonly headingRef?: RefObject<HTMLHeadingElement | null>;
  /** What the room does on this slide: votes, texts, the comparison. */
  readonly children?: ReactNode;
  readonly foot?: ReactNode;
};

/** One slide, as large as whatever it stands in: the whole window, or a small picture in the presenter's. */
export function SlideView({ deck, slide, look, size, headingRef, children, foot }: SlideViewProps): ReactNode {
  const scale = { "--text-scale": (size / 100) * readerScale() } as Record<string, number>;
  return (
    <div className={styles.frame} data-look={look} data-size={size} style={scale}>
      <div
        className={styles.slide}
        data-kind={slide.kind}
        data-density={slide.density}
        data-slide={slide.id}
        data-case={deck.id}
      >
        {slide.kind === "title" && <Bowl />}
        <header className={styles.head}>
          <p className={styles.kick}>{kickOf(deck, slide)}</p>
          <h1 ref={headingRef} tabIndex={-1}>
            {keptTogether(slide.heading)}
            {slide.part && (
              <span className={styles.place}>
                {" "}
                <span className="visually-hidden">part </span>
                {slide.part.number}
                <span aria-hidden="true">/</span>
                <span className="visually-hidden"> of </span>
                {slide.part.of}
              </span>
            )}
          </h1>
        </header>
        <div className={styles.body}>
          <SlideParts slide={slide} />
          {children}
        </div>
        <footer className={styles.foot}>
          <Components ids={slide.components} />
          {foot}
        </footer>
      </div>
    </div>
  );
}

/** A reader who has set larger letters in the browser gets them on slides too. */
function readerScale(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Math.min(1.5, Math.max(1, size / 16));
}

function kickOf(deck: Deck, slide: Slide): string {
  const act = deck.steps[slide.step]?.act;
  return act === undefined ? deck.company : `${deck.company} · act ${act} of ${actCount}`;
}

/** The components of an apology that the words on the slide carry. */
function Components({ ids }: { readonly ids: readonly string[] }): ReactNode {
  const library = useLibrary();
  if (ids.length === 0) return null;
  return (
    <ul className={styles.components} aria-label="Components of an apology">
      {ids.map((id) => (
        <li key={id} data-component={id}>
          {labelOf(library, "component", id)}
        </li>
      ))}
    </ul>
  );
}

/** The mended bowl of Amends, large and quiet. */
function Bowl(): ReactNode {
  return (
    <svg className={styles.bowl} viewBox="4 9 24 19" aria-hidden="true">
      <path d="M6 11c0 9 4.5 15 10 15s10-6 10-15z" fill="none" strokeWidth=".5" />
      <path className={styles.seam} d="M18 11l-3.5 5 3 3.5L15 26" fill="none" strokeWidth=".6" />
    </svg>
  );
}
