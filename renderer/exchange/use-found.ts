import { useMemo } from "react";
import { usePlace } from "../route.ts";
import { useSearchState } from "../search/index.ts";

/** The patterns that the list shows for the words and filters of the address; undefined while it shows all. */
export function useFound(): readonly string[] | undefined {
  const { query, filters } = usePlace();
  const state = useSearchState();
  const narrowed = query.trim() !== "" || Object.keys(filters).length > 0;
  return useMemo(() => {
    if (!narrowed || state.kind !== "answered") return undefined;
    return state.answer.hits.flatMap(({ ref }) => (ref.kind === "pattern" ? [ref.id] : []));
  }, [narrowed, state]);
}
