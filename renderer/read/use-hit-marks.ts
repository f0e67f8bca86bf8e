import { type RefObject, useEffect, useState } from "react";
import type { ItemRef } from "#content";
import { itemKey } from "../route.ts";
import { useSearchState } from "../search/index.ts";
import { formRanges, paint } from "./ranges.ts";

/**
 * Keeps the words that were searched marked in what is open, and tells the marked places in reading order.
 *
 * They come from the current answer, so they are there after a reload and change with the query.
 */
export function useHitMarks(
  page: RefObject<HTMLElement | null>,
  open: ItemRef,
  beside: ItemRef | undefined,
): readonly Range[] {
  const state = useSearchState();
  const keys = [itemKey(open), ...(beside ? [itemKey(beside)] : [])].join(" ");
  const [forms, setForms] = useState("");
  const [ranges, setRanges] = useState<readonly Range[]>([]);
  const found =
    state.kind === "answered"
      ? state.answer.hits
          .filter((hit) => keys.split(" ").includes(itemKey(hit.ref)))
          .flatMap((hit) => hit.highlight)
          .join("\n")
      : forms;
  if (found !== forms) setForms(found);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys say that another text is drawn inside the page
  useEffect(() => {
    const marked = page.current && forms !== "" ? formRanges(page.current, forms.split("\n")) : [];
    paint("hit", marked);
    setRanges(marked);
    return () => paint("hit", []);
  }, [page, forms, keys]);
  return ranges;
}
