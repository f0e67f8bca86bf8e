import { type Facet, type Filters, facets } from "#content/search";

export function isActive(filters: Filters, facet: Facet, value: string): boolean {
  return filters[facet]?.includes(value) ?? false;
}

export function toggled(filters: Filters, facet: Facet, value: string): Filters {
  const values = filters[facet] ?? [];
  const rest = values.filter((other) => other !== value);
  const next = rest.length === values.length ? [...values, value] : rest;
  const { [facet]: _changed, ...others } = filters;
  return next.length > 0 ? { ...others, [facet]: next } : others;
}

/** Filters in the order in which their chips stand. */
export function activeFilters(filters: Filters): readonly (readonly [Facet, string])[] {
  return facets.flatMap((facet) => (filters[facet] ?? []).map((value) => [facet, value] as const));
}

export function withoutLast(filters: Filters): Filters {
  const last = activeFilters(filters).at(-1);
  return last ? toggled(filters, last[0], last[1]) : filters;
}

export function hasFilters(filters: Filters): boolean {
  return activeFilters(filters).length > 0;
}
