import type { ReactNode } from "react";
import { open, parseItemKey } from "../route.ts";
import { Prose } from "../ui/index.ts";

type LibraryProseProps = { readonly html: string; readonly lang?: string };

/** Compiled text whose links open other items, or lead from a marked passage to its component in the anatomy. */
export function LibraryProse({ html, lang }: LibraryProseProps): ReactNode {
  const follow = (target: string) => {
    const ref = parseItemKey(target.slice(1));
    if (ref) open(ref);
    else
      document.querySelector(`[data-component="${CSS.escape(target.slice(1))}"]`)?.scrollIntoView({ block: "center" });
  };
  return <Prose html={html} onLink={follow} {...(lang && { lang })} />;
}
