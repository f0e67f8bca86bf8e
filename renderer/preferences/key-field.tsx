import { type KeyboardEvent, type ReactNode, useState } from "react";
import { Button } from "../ui/index.ts";
import styles from "./preferences-page.module.css";
import { quickKeyOf } from "./pressed-key.ts";

/** A button that, once pressed, takes the next combination of keys. Tab and Esc keep their meaning. */
export function KeyField({ onKey }: { readonly onKey: (key: string) => void }): ReactNode {
  const [listening, setListening] = useState(false);
  const [said, setSaid] = useState("");

  const hear = (event: KeyboardEvent) => {
    if (!listening || event.key === "Tab") return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Escape") return setListening(false);
    const pressed = quickKeyOf(event);
    switch (pressed.kind) {
      case "held":
        return;
      case "unfit":
        return setSaid(pressed.reason);
      case "key":
        setListening(false);
        setSaid("");
        onKey(pressed.key);
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys that the button inside is given
    <span className={styles.keys} onKeyDownCapture={hear} onBlur={() => setListening(false)}>
      <Button onPress={() => setListening(true)}>{listening ? "Press the keys…" : "Choose a key…"}</Button>
      <span role="status" className={styles.hint}>
        {listening && (said || "Hold two of Ctrl, Alt, Shift and the system’s key, and press a letter. Esc leaves it.")}
      </span>
    </span>
  );
}
