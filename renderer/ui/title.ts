import { useEffect } from "react";

/** Names the window after what it shows. */
export function useTitle(words: string): void {
  useEffect(() => {
    document.title = `${words} · Amends`;
    return () => {
      document.title = "Amends";
    };
  }, [words]);
}
