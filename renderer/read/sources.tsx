import { Copy } from "lucide-react";
import type { ReactNode } from "react";
import type { Source } from "#content";
import { copyLine } from "../clipboard/index.ts";
import { announce, IconButton, OutsideLink } from "../ui/index.ts";
import styles from "./sources.module.css";

const languageNames = new Intl.DisplayNames("en", { type: "language" });

/** Where each fact comes from. An address can be copied, and followed into the reader's browser. */
export function Sources({ sources }: { readonly sources: readonly Source[] }): ReactNode {
  return (
    <section className={styles.sources} data-section="sources" data-unmarked="" tabIndex={-1}>
      <h2>Sources</h2>
      <ol>
        {sources.map((source) => (
          <li key={`${source.title}${source.url ?? ""}${source.supports}`}>
            <p>
              <cite lang={source.language}>{source.title}</cite>.{" "}
              {[source.author, source.publisher, source.date].filter(Boolean).join(", ")}
              {source.language !== "en" && ` (in ${languageNames.of(source.language) ?? source.language})`}
            </p>
            <p className={styles.supports}>
              Supports: {source.supports} {source.note}
            </p>
            {source.url && <Address name="Address" url={source.url} />}
            {source.archive_url && <Address name="Archived copy" url={source.archive_url} />}
            {source.accessed && <p className={styles.supports}>Last read {source.accessed}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Address({ name, url }: { readonly name: string; readonly url: string }): ReactNode {
  const copy = async () => announce((await copyLine(url, "Address copied.")).message);
  return (
    <p className={styles.address}>
      <OutsideLink url={url} />
      <span data-screen-only="">
        <IconButton label={`Copy: ${name} ${url}`} onPress={() => void copy()}>
          <Copy />
        </IconButton>
      </span>
    </p>
  );
}
