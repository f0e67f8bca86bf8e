import type { Item } from "../item.ts";
import { type Facet, type FacetCount, type Filters, facets } from "../request.ts";

/** Whether an item has one of the chosen values in every facet with a choice; `except` leaves one facet out. */
export function passesFilters(item: Item, filters: Filters, except?: Facet): boolean {
  return facets.every((facet) => {
    const chosen = filters[facet] ?? [];
    return facet === except || chosen.length === 0 || chosen.some((value) => item.facets[facet].includes(value));
  });
}

/** Values of each facet among the items that pass the other facets, most frequent first. */
export function countFacets(items: readonly Item[], filters: Filters): Readonly<Record<Facet, readonly FacetCount[]>> {
  const count = (facet: Facet): FacetCount[] => {
    const counts = new Map<string, number>();
    for (const item of items) {
      if (!passesFilters(item, filters, facet)) continue;
      for (const value of item.facets[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts]
      .map(([value, number]) => ({ value, count: number }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  };
  return {
    failure: count("failure"),
    channel: count("channel"),
    industry: count("industry"),
    remedy: count("remedy"),
    initiative: count("initiative"),
    confidence: count("confidence"),
    language: count("language"),
  };
}
