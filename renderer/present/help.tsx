import type { ReactNode } from "react";
import { Dialog, Key } from "../ui/index.ts";
import { deckKeys } from "./keys.ts";
import styles from "./stage.module.css";

const drawn: Readonly<Record<string, string>> = {
  ArrowRight: "→",
  ArrowLeft: "←",
  ArrowDown: "↓",
  ArrowUp: "↑",
  PageDown: "PgDn",
  PageUp: "PgUp",
  Escape: "Esc",
};

export function Help(props: { readonly isOpen: boolean; readonly onClose: () => void }): ReactNode {
  return (
    <Dialog title="Keys while presenting" {...props}>
      <dl className={styles.keys}>
        {deckKeys.map(({ action, keys, does }) => (
          <div key={action}>
            <dt>
              {keys.map((key) => (
                <Key key={key}>{drawn[key] ?? key}</Key>
              ))}
              <span className="visually-hidden">{keys.join(", ")}</span>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
        <div>
          <dt>
            <Key>1 … 9</Key>
            <span className="visually-hidden">1 to 9</span>
          </dt>
          <dd>While voting: count a hand</dd>
        </div>
      </dl>
    </Dialog>
  );
}
