import { useEffect, useRef, useState } from "react";
import { go, usePlace } from "../route.ts";

/** Browsers refuse floods of history entries, so the address follows the typing at this distance. */
const addressDelay = 150;

/** What stands in the search box. The address follows it; Back, Forward and links lead it. */
export function useTypedQuery(): readonly [string, (text: string) => void] {
  const { query } = usePlace();
  const [typed, setTyped] = useState(query);
  const written = useRef(query);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    if (query === written.current) return;
    clearTimeout(timer.current);
    written.current = query;
    setTyped(query);
  }, [query]);

  useEffect(() => () => clearTimeout(timer.current), []);

  const type = (text: string) => {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      written.current = text;
      go({ query: text }, "replace");
    }, addressDelay);
  };
  return [typed, type];
}
