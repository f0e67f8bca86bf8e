import type { ReactNode } from "react";
import styles from "./shortcut-sheet.module.css";
import { backKey, Dialog, forwardKey, Key, shortcutName } from "./ui/index.ts";

const groups = [
  {
    title: "Find",
    keys: [
      ["Ctrl+K", "Search, from anywhere"],
      ["/", "Search, when you are not typing"],
      ["↑ ↓", "Move through the results"],
      ["Enter", "Open"],
      ["Ctrl+Enter", "Open beside what is open"],
      ["Backspace", "In an empty search: take the last filter away"],
      ["Esc", "Clear the search; once more: close what is open"],
    ],
  },
  {
    title: "Read",
    keys: [
      ["Ctrl+F", "Find in the open case"],
      ["n  or  .", "Next case or note of the list"],
      ["p  or  ,", "Previous case or note of the list"],
      ["s", "Favourite, or no longer"],
      ["Ctrl+P", "Print"],
      [backKey, "Back"],
      [forwardKey, "Forward"],
    ],
  },
  {
    title: "Copy",
    keys: [
      ["Ctrl+Shift+C", "Copy the chosen pattern from the results when nothing has to be filled in"],
      ["Ctrl+Enter", "In the form: copy the filled pattern"],
      ["c", "The same as Ctrl+Shift+C when you are not typing"],
    ],
  },
  {
    title: "Present",
    keys: [
      ["F5", "Present the open case from its start"],
      ["Shift+F5", "Present it from the section that is being read"],
      ["?", "While presenting: all keys of the slides"],
    ],
  },
  {
    title: "Amends",
    keys: [
      ["Ctrl+,", "Settings"],
      ["?", "This sheet"],
    ],
  },
] as const;

export function ShortcutSheet(props: { readonly isOpen: boolean; readonly onClose: () => void }): ReactNode {
  return (
    <Dialog title="Keys" {...props}>
      {groups.map((group) => (
        <section key={group.title} className={styles.group}>
          <h3>{group.title}</h3>
          <dl>
            {group.keys.map(([key, does]) => (
              <div key={key}>
                <dt>
                  <Key>{key}</Key>
                  <span className="visually-hidden">{shortcutName(key)}</span>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p className={styles.hint}>Single letters rest while you type, and can be switched off in the settings.</p>
    </Dialog>
  );
}
