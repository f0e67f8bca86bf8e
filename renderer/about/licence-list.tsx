import type { ReactNode } from "react";
import type { Licences } from "#contract";
import styles from "./about-page.module.css";
import { LongText } from "./long-text.tsx";

export function LicenceList({ licences }: { readonly licences: Licences }): ReactNode {
  return (
    <section className={styles.group}>
      <h2>Licences</h2>
      <p>
        Amends is free to use, change and pass on under the MIT licence. The cases name real companies and quote them
        briefly, with sources; Amends is not connected with any of them.
      </p>
      <Licence name="Amends" licence="MIT" text={licences.amends} />
      <h3>Built into it</h3>
      <p className={styles.soft}>
        A packaged Amends also brings Electron and Chromium; their licences lie beside the program, as
        LICENSE.electron.txt and LICENSES.chromium.html.
      </p>
      {licences.packages.map(({ name, version, licence, text }) => (
        <Licence key={`${name} ${version}`} name={`${name} ${version}`} licence={licence} text={text} />
      ))}
    </section>
  );
}

type LicenceProps = { readonly name: string; readonly licence: string; readonly text: string };

function Licence({ name, licence, text }: LicenceProps): ReactNode {
  return (
    <details>
      <summary>
        <b>{name}</b> <span className={styles.soft}>{licence}</span>
      </summary>
      <LongText label={`Licence of ${name}`} text={text} />
    </details>
  );
}
