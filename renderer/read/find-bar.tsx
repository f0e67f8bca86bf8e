import { ChevronDown, ChevronUp, X } from "lucide-react";
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { IconButton, useShortcut } from "../ui/index.ts";
import styles from "./find-bar.module.css";
import { paint, textRanges } from "./ranges.ts";

type FindBarProps = {
  readonly within: RefObject<HTMLElement | null>;
  /** What is open; when it changes, the text is searched again. */
  readonly place: string;
  readonly onClose: () => void;
};

export function FindBar({ within, place, onClose }: FindBarProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [found, setFound] = useState<readonly Range[]>([]);
  const [at, setAt] = useState(0);

  useEffect(() => {
    input.current?.focus();
    return () => {
      paint("found", []);
      paint("found-current", []);
    };
  }, []);
  useShortcut("Ctrl+F", () => input.current?.select());

  // biome-ignore lint/correctness/useExhaustiveDependencies: place says that the text below has changed
  useEffect(() => {
    const ranges = within.current ? textRanges(within.current, typed.trim()) : [];
    paint("found", ranges);
    setFound(ranges);
    setAt(0);
  }, [within, typed, place]);

  useEffect(() => {
    const current = found[at];
    paint("found-current", current ? [current] : []);
    current?.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
  }, [found, at]);

  const step = (by: number) => {
    if (found.length > 0) setAt((at + by + found.length) % found.length);
  };
  const pressKey = (event: KeyboardEvent) => {
    if (event.key === "Enter") step(event.shiftKey ? -1 : 1);
    else if (event.key === "Escape") onClose();
    else return;
    event.preventDefault();
  };

  return (
    <search className={styles.bar} aria-label="Find in this page" data-screen-only="">
      <input
        ref={input}
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
        {typed.trim() === "" ? "" : found.length === 0 ? "Not found" : `${at + 1} of ${found.length}`}
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
