import {
  type ReactNode,
  type Ref,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { DraftReport } from "#content/draft";
import { currentDraft, writeDraft } from "./draft-text.ts";
import "./lens.css";
import styles from "./lens.module.css";
import { insertionAt, type NamedWeak, openPlaces, passagesOf, type Span } from "./marks.ts";
import { type Drawn, Mirror } from "./mirror.ts";
import { PartTags } from "./part-tags.tsx";
import { useHovered } from "./use-hovered.ts";
import { useTags } from "./use-tags.ts";

/** What the page does to the text; each of these is a press of the writer's, and the box's own undo takes it back. */
export type LensHandle = {
  readonly focus: () => void;
  /** Chooses the words and brings them into sight. */
  readonly select: (span: Span) => void;
  /** Puts a sentence in at the caret, behind the sentence that stands there, and chooses the first place in it that is still open. */
  readonly insert: (sentence: string, sentences: readonly Span[]) => void;
  readonly replaceAll: (text: string) => void;
  readonly caret: () => number;
};

type LensProps = {
  readonly ref: Ref<LensHandle>;
  readonly text: string;
  /** The report on just this text; left out while the next one is awaited, and the marks stay with their words. */
  readonly report: DraftReport | undefined;
  readonly weak: readonly NamedWeak[];
  /** What is spoken of beside the text. */
  readonly pointed: Span | undefined;
  readonly onPress: (caret: number) => void;
};

const nothing: readonly Drawn[] = [];
const noWeak: readonly NamedWeak[] = [];

/** The box for the reply, with the parts and weak phrases marked in it. The marks are never part of the text. */
export function Lens({ ref, text, report, weak, pointed, onPress }: LensProps): ReactNode {
  const box = useRef<HTMLTextAreaElement>(null);
  const under = useRef<HTMLDivElement>(null);
  const mirror = useRef<Mirror>(null);
  const [drawn, setDrawn] = useState(nothing);

  useLayoutEffect(() => {
    const made = under.current ? new Mirror(under.current) : null;
    mirror.current = made;
    const element = under.current;
    return () => {
      made?.clear();
      element?.replaceChildren();
    };
  }, []);
  useLayoutEffect(() => {
    mirror.current?.follow(text);
    // Brought from elsewhere while the box stands; what is typed is there already.
    if (box.current && box.current.value !== text) box.current.value = text;
  }, [text]);

  const passages = useMemo(
    () => report?.sentences.flatMap((sentence) => passagesOf(sentence, currentDraft().text)),
    [report],
  );
  useEffect(() => {
    if (passages && mirror.current) setDrawn(mirror.current.draw(passages, weak));
  }, [passages, weak]);
  useEffect(() => mirror.current?.point(pointed), [pointed]);
  const { hovered, onPointerMove, onPointerLeave } = useHovered(report ? weak : noWeak, (phrase) =>
    mirror.current?.range(phrase),
  );
  const tags = useTags(under, drawn, text);

  useImperativeHandle(ref, () => handleOf(box, mirror), []);

  return (
    <div className={styles.lens}>
      <div ref={under} className={styles.under} aria-hidden="true" />
      <textarea
        ref={box}
        className={styles.box}
        aria-label="Your reply"
        placeholder="Paste or write a reply here."
        defaultValue={text}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        onInput={(event) => writeDraft(event.currentTarget.value)}
        onPointerMove={onPointerMove}
        onPointerLeave={onPointerLeave}
        onClick={(event) => onPress(event.currentTarget.selectionStart)}
      />
      <PartTags tags={tags} />
      {hovered && (
        <div className={styles.tip} style={{ left: Math.max(0, hovered.x), top: hovered.y }} aria-hidden="true">
          <b>{hovered.phrase.label}</b>
          <p>Better: {hovered.phrase.better}</p>
          <p className={styles.how}>Press it to read why.</p>
        </div>
      )}
    </div>
  );
}

type Held<T> = { readonly current: T | null };

/** More letters than a reply has; put in at once, without a step for the box's undo. */
const undoable = 20_000;

function handleOf(box: Held<HTMLTextAreaElement>, mirror: Held<Mirror>): LensHandle {
  const select = ({ start, end }: Span) => {
    box.current?.focus({ preventScroll: true });
    box.current?.setSelectionRange(start, end);
    const place = mirror.current?.range({ start, end }).getBoundingClientRect();
    const sheet = box.current?.closest<HTMLElement>("[data-scrolls]");
    if (!place || !sheet) return;
    const frame = sheet.getBoundingClientRect();
    const isSeen = place.top > frame.top + 80 && place.bottom < Math.min(frame.bottom, window.innerHeight) - 40;
    if (!isSeen) sheet.scrollBy({ top: place.top - frame.top - frame.height / 3 });
  };
  const type = (words: string, span: Span) => {
    box.current?.focus({ preventScroll: true });
    box.current?.setSelectionRange(span.start, span.end);
    // The one way to change a box that its own undo knows; it takes a text letter by letter, a long one for seconds.
    if (words.length <= undoable) document.execCommand(words === "" ? "delete" : "insertText", false, words);
    else {
      box.current?.setRangeText(words);
      writeDraft(box.current?.value ?? "");
    }
  };
  return {
    focus: () => box.current?.focus(),
    caret: () => box.current?.selectionEnd ?? 0,
    select,
    insert: (sentence, sentences) => {
      const text = box.current?.value ?? "";
      const { at, words } = insertionAt(text, box.current?.selectionEnd ?? text.length, sentence, sentences);
      type(words, { start: at, end: at });
      const [open] = openPlaces(words);
      const to = open ? { start: at + open.start, end: at + open.end } : { start: at, end: at + words.length };
      select(open ? to : { start: to.end, end: to.end });
    },
    replaceAll: (text) => type(text, { start: 0, end: box.current?.value.length ?? 0 }),
  };
}
