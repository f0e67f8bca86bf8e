import { type ReactNode, useState } from "react";
import { Button, Group, ToggleButton } from "react-aria-components";
import { type Facet, type Filters, facets, type SearchAnswer } from "#content/search";
import { useLibrary } from "../library/index.ts";
import { go } from "../route.ts";
import styles from "./facet-chips.module.css";
import { facetLabel, facetNames } from "./facet-label.ts";
import { activeFilters, isActive, toggled } from "./filters.ts";

/** How many values of a facet are offered before "More" opens all of them: what failed narrows best. */
const offered: readonly (readonly [Facet, number])[] = [
  ["failure", 2],
  ["initiative", 1],
  ["industry", 1],
];

type FacetChipsProps = { readonly counts: SearchAnswer["facets"] | undefined; readonly filters: Filters };

/** The filters that are on, the likeliest next ones, and behind "More" every value that would still find something. */
export function FacetChips({ counts, filters }: FacetChipsProps): ReactNode {
  const [all, setAll] = useState(false);
  const active = activeFilters(filters).map(([facet, value]) => ({ facet, value }));
  const suggestions = offered.flatMap(([facet, most]) =>
    (counts?.[facet] ?? [])
      .filter(({ value }) => !isActive(filters, facet, value))
      .slice(0, most)
      .map((entry) => ({ facet, ...entry })),
  );

  return (
    <div className={styles.chips}>
      <Group className={styles.row ?? ""} aria-label="Filters">
        {/* One list, so that a chip keeps the focus when it is pressed and moves to the front. */}
        {[...active, ...(all ? [] : suggestions)].map((chip) => (
          <Chip key={`${chip.facet}/${chip.value}`} {...chip} filters={filters} />
        ))}
        <Button className={`${styles.chip} ${styles.more}`} onPress={() => setAll(!all)} aria-expanded={all}>
          {all ? "Fewer" : "More…"}
        </Button>
      </Group>
      {all && counts && (
        <div className={styles.all}>
          {facets.map((facet) => {
            const values = counts[facet].filter(({ value }) => !isActive(filters, facet, value));
            return values.length === 0 ? null : (
              <Group key={facet} aria-label={facetNames[facet]} className={styles.facet ?? ""}>
                <p aria-hidden="true">{facetNames[facet]}</p>
                <div className={styles.row}>
                  {values.map(({ value, count }) => (
                    <Chip key={value} facet={facet} value={value} count={count} filters={filters} />
                  ))}
                </div>
              </Group>
            );
          })}
        </div>
      )}
    </div>
  );
}

type ChipProps = {
  readonly facet: Facet;
  readonly value: string;
  readonly count?: number;
  readonly filters: Filters;
};

function Chip({ facet, value, count, filters }: ChipProps): ReactNode {
  const library = useLibrary();
  const on = isActive(filters, facet, value);
  const label = facetLabel(library, facet, value);
  return (
    <ToggleButton
      className={styles.chip ?? ""}
      isSelected={on}
      onChange={() => go({ filters: toggled(filters, facet, value) })}
      aria-label={`${facetNames[facet]}: ${label}${count === undefined ? "" : `, ${count}`}`}
    >
      <span lang={facet === "language" ? value : undefined}>{label}</span>
      {on ? <span aria-hidden="true">×</span> : <span className={styles.count}>{count}</span>}
    </ToggleButton>
  );
}
