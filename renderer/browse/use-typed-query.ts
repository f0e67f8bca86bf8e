import { useEffect, useEffectEvent, useRef, useState } from "react";
import { amend, beforeLeaving, usePlace } from "../route.ts";

/** Browsers refuse floods of history entries, so the address follows the typing at this distance. */
const addressDelay = 150;

type TypedQuery = {
  readonly typed: string;
  readonly type: (text: string) => void;
};

/** What stands in the search box. The address follows it; Back, Forward and links lead it. */
export function useTypedQuery(): TypedQuery {
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

  const write = (text: string) => {
    clearTimeout(timer.current);
    written.current = text;
    amend({ query: text });
  };
  const settle = useEffectEvent(() => write(typed));
  useEffect(() => beforeLeaving(() => settle()), []);
  useEffect(() => () => clearTimeout(timer.current), []);

  const type = (text: string) => {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => write(text), addressDelay);
  };
  return { typed, type };
}
