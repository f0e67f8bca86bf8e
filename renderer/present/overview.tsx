import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { type Programme, stopAt } from "#content/present";
import type { Look } from "../route.ts";
import { SlideView } from "./slide-view.tsx";
import styles from "./stage.module.css";

type OverviewProps = {
  readonly programme: Programme;
  readonly current: number;
  readonly look: Look;
  readonly onChoose: (slide: number) => void;
};

/** All slides, small. Arrows move, Enter goes there. */
export function Overview({ programme, current, look, onChoose }: OverviewProps): ReactNode {
  const list = useRef<HTMLOListElement>(null);
  const buttons = () => [...(list.current?.querySelectorAll("button") ?? [])];
  useEffect(() => {
    const now = list.current?.querySelector<HTMLElement>("[aria-current]");
    now?.focus();
    now?.scrollIntoView({ block: "nearest" });
  }, []);
  const move = (event: KeyboardEvent) => {
    const all = buttons();
    const at = all.findIndex((button) => button.matches(":focus"));
    const top = all[0]?.getBoundingClientRect().top;
    const columns = Math.max(1, all.filter((button) => button.getBoundingClientRect().top === top).length);
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: 1,
      ArrowLeft: -1,
      ArrowDown: columns,
      ArrowUp: -columns,
      Home: -all.length,
      End: all.length,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    all[Math.max(0, Math.min(all.length - 1, at + step))]?.focus();
  };
  return (
    <section className={styles.overview} aria-labelledby="overview-heading">
      <h1 id="overview-heading">All slides</h1>
      <ol ref={list} onKeyDown={move}>
        {programme.stops.map(({ name, slide }, index) => (
          <li key={name}>
            <button
              type="button"
              onClick={() => onChoose(index)}
              {...(index === current && { "aria-current": "true" as const })}
            >
              <span className={styles.small} aria-hidden="true" inert>
                <SlideView deck={stopAt(programme, index).deck} slide={slide} look={look} size={100} />
              </span>
              {index + 1}. {slide.heading}
              {slide.part && ` ${slide.part.number}/${slide.part.of}`}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
