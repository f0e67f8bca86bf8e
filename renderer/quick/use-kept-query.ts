import { useEffect, useEffectEvent, useState } from "react";
import { keepQuery, keptQuery } from "../quick-door/index.ts";

type KeptQuery = {
  readonly typed: string;
  readonly type: (words: string) => void;
  readonly forget: () => void;
};

/** What stands in the search box, which begins with the words of a minute ago, unless new ones are typed already. */
export function useKeptQuery(): KeptQuery {
  const [typed, setTyped] = useState<string>();
  const words = typed ?? "";

  useEffect(() => {
    let here = true;
    void keptQuery().then((kept) => here && setTyped((now) => now ?? kept));
    return () => {
      here = false;
    };
  }, []);

  const keep = useEffectEvent(() => keepQuery(words));
  useEffect(() => {
    const leave = () => keep();
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, []);
  return { typed: words, type: setTyped, forget: () => setTyped("") };
}
