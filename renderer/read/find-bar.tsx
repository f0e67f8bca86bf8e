import { ChevronDown, ChevronUp, X } from "lucide-react";
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useState } from "react";
import { IconButton, useShortcut } from "../ui/index.ts";
import styles from "./find-bar.module.css";
import { paint, textRanges } from "./ranges.ts";

type FindBarProps = {
  readonly within: RefObject<HTMLElement | null>;
  /** What is open; when it changes, the text is searched again. */
  readonly place: string;
  /** What the search marked: an empty box steps through these. */
  readonly hits: readonly Range[];
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly onClose: () => void;
};

export function FindBar({ within, place, hits, inputRef, onClose }: FindBarProps): ReactNode {
  const [typed, setTyped] = useState("");
  const [found, setFound] = useState<readonly Range[]>([]);
  const [at, setAt] = useState(0);

  useEffect(() => {
    inputRef.current?.focus();
    return () => {
      paint("found", []);
      paint("found-current", []);
    };
  }, [inputRef]);
  useShortcut("Escape", onClose);
  const words = typed.trim();

  // biome-ignore lint/correctness/useExhaustiveDependencies: place says that the text below has changed
  useEffect(() => {
    const ranges = within.current && words !== "" ? textRanges(within.current, words) : [];
    paint("found", ranges);
    setFound(words === "" ? hits : ranges);
    setAt(0);
  }, [within, words, hits, place]);

  useEffect(() => {
    const current = found[at];
    paint("found-current", current ? [current] : []);
    current?.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
  }, [found, at]);

  const step = (by: number) => {
    if (found.length > 0) setAt((at + by + found.length) % found.length);
  };
  const pressKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  };

  return (
    <search className={styles.bar} aria-label="Find in this page" data-screen-only="">
      <input
        ref={inputRef}
        className={styles.input}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={pressKey}
        placeholder="Find in this page"
        aria-label="Find in this page"
        spellCheck="false"
        autoComplete="off"
      />
      <span className={styles.count} role="status">
        {found.length > 0
          ? `${at + 1} of ${found.length}${words === "" ? " marked" : ""}`
          : words !== "" && "Not found"}
      </span>
      <IconButton label="Previous" shortcut="Shift+Enter" onPress={() => step(-1)}>
        <ChevronUp />
      </IconButton>
      <IconButton label="Next" shortcut="Enter" onPress={() => step(1)}>
        <ChevronDown />
      </IconButton>
      <IconButton label="Close find" shortcut="Esc" onPress={onClose}>
        <X />
      </IconButton>
    </search>
  );
}
