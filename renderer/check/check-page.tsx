import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { useKept } from "../keeping/index.ts";
import { useLibrary } from "../library/index.ts";
import { useShortcut, useTitle } from "../ui/index.ts";
import { Before } from "./before.tsx";
import { CheckBar } from "./check-bar.tsx";
import styles from "./check-page.module.css";
import { currentDraft, useDraftText } from "./draft-text.ts";
import { Findings } from "./findings.tsx";
import { Examples, WhatItLooksFor } from "./invitation.tsx";
import { Lens, type LensHandle } from "./lens.tsx";
import { besideCaret, type NamedWeak, named, type Span, shifted } from "./marks.ts";
import type { Spoken } from "./spoken.ts";
import { useCheck } from "./use-check.ts";

const noWeak: readonly NamedWeak[] = [];

/** The anatomy lens: the reply with its parts and weak phrases marked, and beside it what is there and what is missing. */
export function CheckPage(): ReactNode {
  const library = useLibrary();
  const { text, lang, before } = useDraftText();
  const silenced = useKept((kept) => kept.preferences.silencedRules);
  const state = useCheck(library, text, lang, silenced);
  const page = useRef<HTMLElement>(null);
  const lens = useRef<LensHandle>(null);
  const [spoken, setSpoken] = useState<Spoken>();
  useTitle("Check");
  // A reply is pasted as soon as the page is here.
  useEffect(() => lens.current?.focus(), []);

  const checked = state.kind === "checked" ? state : undefined;
  const isUpToDate = checked?.request.text === text && checked.request.silenced === silenced;
  const weak = useMemo(() => (checked ? named(checked.report.weak) : noWeak), [checked]);
  const current = spoken?.kind === "weak" ? weak.find(({ key }) => key === spoken.key) : undefined;

  const select = (span: Span) => {
    if (checked) lens.current?.select(shifted(span, checked.request.text, currentDraft().text));
  };
  const speakOf = (phrase: NamedWeak | undefined) => {
    setSpoken(phrase && { kind: "weak", key: phrase.key });
    if (phrase) select(phrase);
  };
  const step = (by: 1 | -1) => {
    const caret = lens.current?.caret() ?? 0;
    const isThere = current && checked && shifted(current, checked.request.text, currentDraft().text).end === caret;
    speakOf(isThere ? weak.at((weak.indexOf(current) + by) % weak.length) : besideCaret(weak, caret, by));
  };
  const goRound = (places: readonly Span[]) => {
    const at = lens.current?.caret() ?? 0;
    const place = places.find(({ end }) => end > at) ?? places[0];
    setSpoken(undefined);
    if (place) select(place);
  };
  const changeSides = () => {
    const side = page.current?.querySelector<HTMLElement>("[data-findings]");
    if (side?.contains(document.activeElement)) return lens.current?.focus();
    const open = side?.querySelector<HTMLElement>("[aria-expanded=true]");
    (open ?? side?.querySelector<HTMLElement>("button"))?.focus();
  };
  useShortcut("F8", () => step(1), weak.length > 0);
  useShortcut("Shift+F8", () => step(-1), weak.length > 0);
  useShortcut("F6", changeSides);

  return (
    <main ref={page} className={styles.page} tabIndex={-1}>
      <section className={styles.text} aria-label="The reply" data-scrolls="">
        <CheckBar text={text} lang={lang} found={checked?.report.lang} lens={lens} />
        {before !== undefined && <Before text={before} lens={lens} />}
        <div className={styles.sheet}>
          <Lens
            ref={lens}
            text={text}
            report={isUpToDate ? checked?.report : undefined}
            weak={weak}
            pointed={isUpToDate ? current : undefined}
            onPress={(caret) => {
              const pressed = weak.find(({ start, end }) => start <= caret && caret <= end);
              if (pressed && isUpToDate) setSpoken({ kind: "weak", key: pressed.key });
            }}
          />
          {text === "" && <Examples onExample={(reply) => lens.current?.replaceAll(reply)} />}
        </div>
      </section>
      <section className={styles.side} aria-label="What the check found" aria-busy={!isUpToDate} data-findings="">
        {text.trim() === "" ? (
          <WhatItLooksFor />
        ) : (
          <Findings
            state={state}
            weak={weak}
            spoken={spoken}
            onSpoken={setSpoken}
            onWeak={speakOf}
            onStep={step}
            onGo={goRound}
            lens={lens}
          />
        )}
      </section>
    </main>
  );
}
