/** What this Amends is: its version, what it runs on, what it carries, its log of faults, and whose work is in it. */
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { About, Licences } from "#contract";
import { ask, HostError } from "../bridge.ts";
import { useLibrary } from "../library/index.ts";
import { useCatchFocus, useTitle } from "../ui/index.ts";
import styles from "./about-page.module.css";
import { FaultLog } from "./fault-log.tsx";
import { LicenceList } from "./licence-list.tsx";

type Told =
  | { readonly kind: "waiting" }
  | { readonly kind: "told"; readonly about: About; readonly licences: Licences }
  | { readonly kind: "failed"; readonly words: string };

export function AboutPage(): ReactNode {
  const page = useRef<HTMLElement>(null);
  const [told, setTold] = useState<Told>({ kind: "waiting" });
  useTitle("About Amends");
  useCatchFocus(page, undefined);
  useEffect(() => {
    read().then(setTold, (error: unknown) => setTold({ kind: "failed", words: wordsOf(error) }));
  }, []);
  return (
    <main ref={page} className={styles.page} tabIndex={-1}>
      <h1>About Amends</h1>
      <p className={styles.lead}>
        How companies apologised, and words that mend things: an offline library for people who answer customers.
      </p>
      <Holds />
      {told.kind === "failed" && <p role="alert">{told.words}</p>}
      {told.kind === "told" && (
        <>
          <Versions about={told.about} />
          <FaultLog log={told.about.log} />
          <LicenceList licences={told.licences} />
        </>
      )}
    </main>
  );
}

async function read(): Promise<Told> {
  const [about, licences] = await Promise.all([ask("readAbout"), ask("readBundle", "licences")]);
  return { kind: "told", about, licences: JSON.parse(licences) };
}

function wordsOf(error: unknown): string {
  if (error instanceof HostError) return `${error.message} ${error.remedy}`;
  return "Versions and licences cannot be read. If it stays so, install Amends again.";
}

function Holds(): ReactNode {
  const { cases, patterns, principles, phrases } = useLibrary();
  const wordings = patterns.reduce((sum, { variants }) => sum + variants.length, 0);
  return (
    <p>
      It holds {cases.length} cases, {patterns.length} patterns in {wordings} wordings, {principles.length} research
      notes and {phrases.length} phrases that weaken an apology.
    </p>
  );
}

function Versions({ about }: { readonly about: About }): ReactNode {
  const rows = [
    { name: "Amends", value: about.version },
    ...about.runsOn.map(({ name, version }) => ({ name, value: version })),
    { name: "Your own files", value: about.dataDir },
  ];
  return (
    <section className={styles.group}>
      <h2>Version</h2>
      <dl className={styles.facts}>
        {rows.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
