import { type ReactNode, useRef } from "react";
import { deskIds, deskProfile } from "#content/compose";
import type { DeskChoice } from "#contract";
import { useKeeper, useKept } from "../keeping/index.ts";
import { go } from "../route.ts";
import { Button, Choice, useCatchFocus, useTitle } from "../ui/index.ts";
import { Option } from "./option.tsx";
import styles from "./preferences-page.module.css";
import { QuickKeySetting } from "./quick-key-setting.tsx";
import { TraySetting } from "./tray-setting.tsx";

export function PreferencesPage(): ReactNode {
  const keeper = useKeeper();
  const preferences = useKept((kept) => kept.preferences);
  const state = useKept((kept) => kept.preferencesState);
  const recents = useKept((kept) => kept.shelf.recents.length);
  const copied = useKept((kept) => Object.keys(kept.usage).length);
  const page = useRef<HTMLElement>(null);
  useTitle("Settings");
  useCatchFocus(page, undefined);
  return (
    <main ref={page} className={styles.page} tabIndex={-1}>
      <h1>Settings</h1>
      <section className={styles.group}>
        <h2>Look</h2>
        <Choice
          label="Light or dark"
          value={preferences.theme}
          onChange={(theme) => keeper.setPreferences({ theme })}
          options={[
            { value: "system", label: "As the system" },
            { value: "light", label: "Light" },
            { value: "dark", label: "Dark" },
          ]}
        />
        <Option on={preferences.showAnatomy} onChange={(showAnatomy) => keeper.setPreferences({ showAnatomy })}>
          Mark the components of an apology in cases and patterns
        </Option>
      </section>
      <section className={styles.group}>
        <h2>Language</h2>
        <Choice
          label="Titles and summaries of cases"
          value={preferences.language}
          onChange={(language) => keeper.setPreferences({ language })}
          options={[
            { value: "en", label: "English" },
            { value: "ru", label: "Русский", lang: "ru" },
            { value: "uk", label: "Українська", lang: "uk" },
            { value: "bg", label: "Български", lang: "bg" },
          ]}
        />
        <p className={styles.hint}>
          The search takes all four, whatever is chosen here. The cases themselves are in English.
        </p>
      </section>
      <section className={styles.group}>
        <h2>Help desk</h2>
        <Choice
          label="Copies come out for"
          value={preferences.desk}
          onChange={(desk) => keeper.setPreferences({ desk })}
          options={[
            ...deskIds.map((id) => ({ value: id, label: deskProfile(id).name })),
            { value: "none" as const, label: "No desk" },
          ]}
        />
        <p className={styles.hint}>{deskEffect(preferences.desk)}</p>
      </section>
      <section className={styles.group}>
        <h2>Keys</h2>
        <Option on={preferences.singleKeys} onChange={(singleKeys) => keeper.setPreferences({ singleKeys })}>
          Single letters as shortcuts while nothing is typed (N, P, S, C, T, R, D, E, I, /, ? and the stops)
        </Option>
      </section>
      <QuickKeySetting />
      <TraySetting />
      <section className={styles.group}>
        <h2>What Amends remembers</h2>
        <p>
          Favourites, the last {recents} opened items, your notes, and how often and when last you copied each pattern
          are kept on this computer. What you type into the fields of a pattern is never kept.
        </p>
        <Button isDisabled={recents === 0} onPress={() => keeper.forgetRecents()}>
          Forget what was opened
        </Button>
        <Button isDisabled={copied === 0} onPress={() => keeper.forgetCopies()}>
          Forget how often patterns were copied
        </Button>
      </section>
      <section className={styles.group}>
        <h2>About Amends</h2>
        <p>Its version, the licences of what it is made of, and the log of its faults.</p>
        <Button onPress={() => go({ view: "about" })}>Versions and licences</Button>
      </section>
      <p className={styles.state} role="status">
        {state.kind === "saved" && "Settings saved."}
      </p>
    </main>
  );
}

function deskEffect(desk: DeskChoice): string {
  if (desk === "none") return "You are asked for every value, the customer’s name and the ticket number among them.";
  const { name, marks, flavour } = deskProfile(desk);
  if (!marks) return "Copies are plain text, and you are asked for every value.";
  const form = flavour === "plain" ? "plain text" : "rich text";
  return `Copies are ${form}, with ${name}’s own tags, ${marks.open}…${marks.close}, for what it knows. Any of them can be typed by hand for one reply.`;
}
