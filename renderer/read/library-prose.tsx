import type { ReactNode } from "react";
import { open, parseItemKey } from "../route.ts";
import { Prose } from "../ui/index.ts";

type LibraryProseProps = { readonly html: string; readonly lang?: string };

/** Compiled text whose links open other items, or lead from a marked passage to its component in the anatomy. */
export function LibraryProse({ html, lang }: LibraryProseProps): ReactNode {
  const follow = (target: string, link: HTMLAnchorElement) => {
    const name = target.slice(1);
    const ref = parseItemKey(name);
    const component = link.closest("article")?.querySelector(`[data-component="${CSS.escape(name)}"]`);
    if (ref) open(ref);
    else component?.scrollIntoView({ block: "center" });
  };
  return <Prose html={html} onLink={follow} {...(lang && { lang })} />;
}
