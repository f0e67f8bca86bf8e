import type { ReactNode } from "react";
import type { Pattern } from "#content";
import { type DeskId, deskIds, deskProfile } from "#content/compose";
import { exchangeFormat, type FormatId } from "#content/exchange/formats";
import { labelOf, useLibrary, variantName } from "../library/index.ts";
import { Select } from "../ui/index.ts";
import { toggledIn, type Wordings } from "./chosen.ts";
import styles from "./exchange-page.module.css";

type ExportOptionsProps = {
  readonly format: FormatId;
  readonly patterns: readonly Pattern[];
  /** The pattern that is chosen alone: its variants are offered one by one. */
  readonly only: Pattern | undefined;
  readonly wordings: Wordings;
  readonly onWordings: (wordings: Wordings) => void;
  readonly desk: DeskId | "none";
  readonly onDesk: (desk: DeskId | "none") => void;
};

/** Formats of a desk have its tags; those that keep everything keep the variables as they are. */
export function asksForDesk(format: FormatId): boolean {
  const { desk, fields } = exchangeFormat(format);
  return desk === undefined && fields !== "all";
}

export function ExportOptions(props: ExportOptionsProps): ReactNode {
  const { format, patterns, only, wordings, onWordings, desk, onDesk } = props;
  const library = useLibrary();
  const channels = [...new Set(patterns.flatMap(({ variants }) => variants.map(({ channel }) => channel)))].sort();
  return (
    <div className={styles.options}>
      {only ? (
        <fieldset className={styles.wordings}>
          <legend>Variants</legend>
          {only.variants.map((variant) => (
            <label key={variant.id}>
              <input
                type="checkbox"
                checked={!wordings.without.has(variant.id)}
                onChange={() => onWordings({ ...wordings, without: toggledIn(wordings.without, variant.id) })}
              />
              {variantName(library, variant)}
            </label>
          ))}
        </fieldset>
      ) : (
        <Select
          label="Variants"
          value={wordings.channel ?? ""}
          onChange={(channel) => onWordings({ ...wordings, channel: channel || undefined })}
          options={[
            { value: "", label: "All of them" },
            ...channels.map((id) => ({ value: id, label: `Only ${labelOf(library, "channel", id)}` })),
          ]}
        />
      )}
      {asksForDesk(format) && (
        <Select
          label="What a help desk fills in"
          value={desk}
          onChange={onDesk}
          options={[
            { value: "none" as const, label: "Is asked for, like a field" },
            ...deskIds
              .filter((id) => deskProfile(id).marks)
              .map((id) => ({ value: id, label: `Stands in ${deskProfile(id).name}’s tags` })),
          ]}
        />
      )}
    </div>
  );
}
