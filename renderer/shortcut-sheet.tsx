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
      ["d", "In the form, when you are not typing: choose the help desk"],
      ["e", "Export the open pattern, or those that the list shows"],
      ["i", "In the patterns: import replies"],
      ["Ctrl+Z", "Take back an import, or the removal of a reply of your own"],
    ],
  },
  {
    title: "Reply",
    keys: [
      ["t", "Add the chosen or open pattern to the reply"],
      ["Alt+Enter", "The same while you type"],
      ["r  or  Alt+R", "Go to the reply"],
      ["Alt+↑  or  Alt+↓", "Move the chosen piece"],
      ["Delete", "Take the chosen piece out"],
      ["Ctrl+Z", "Undo"],
      ["Ctrl+Shift+Z", "Do it again"],
    ],
  },
  {
    title: "Quick window",
    keys: [
      ["Ctrl+Shift+K", "Open it, from anywhere in Amends"],
      ["Enter", "In the results: take the marked one. In a field: the next field; in the last one: copy"],
      ["Ctrl+Enter", "Copy from any field"],
      ["Esc", "Back to the results; once more: close"],
    ],
  },
  {
    title: "Check a reply",
    keys: [
      ["F7", "Open the check; from an open pattern or the reply, with its letter"],
      ["F8", "Next weak phrase"],
      ["Shift+F8", "Previous weak phrase"],
      ["F6", "From the text to what was found in it, and back"],
      ["Ctrl+Enter", "Copy the reply as it is written"],
    ],
  },
  {
    title: "Present",
    keys: [
      ["Alt+S", "Training sessions"],
      ["F5", "Present the open case or training session from its start"],
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
