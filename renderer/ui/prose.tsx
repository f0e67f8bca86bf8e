import { type MouseEvent, type ReactNode, useMemo } from "react";
import { openOutside } from "./outside-link.tsx";
import { trustedHtml } from "./trusted-html.ts";

type ProseProps = {
  /** Compiled from markdown, raw HTML already escaped; cleaned once more here. */
  readonly html: string;
  /** A link within the library or the page was pressed: `#case/lego`, `#regret`. */
  readonly onLink: (target: string, link: HTMLAnchorElement) => void;
  readonly lang?: string;
};

/**
 * The one place where HTML enters the page.
 *
 * Links never navigate: those of the library are handed to `onLink`, those to the web leave as every other does.
 */
export function Prose({ html, onLink, lang }: ProseProps): ReactNode {
  const trusted = useMemo(() => ({ __html: trustedHtml(html) }), [html]);
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link) return;
    event.preventDefault();
    const target = link.getAttribute("href") ?? "";
    if (target.startsWith("#")) onLink(target, link);
    else openOutside(target);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link arrives here as a click
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is pressed
    // biome-ignore lint/security/noDangerouslySetInnerHtml: cleaned and typed as TrustedHTML; nowhere else is it allowed
    <div lang={lang} className="prose" onClick={follow} dangerouslySetInnerHTML={trusted} />
  );
}
