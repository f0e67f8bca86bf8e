import type { ReactNode } from "react";
import styles from "./outside-link.module.css";

/** Neither the window nor the address that a page is opened from is any of its business. */
const apart = "noopener noreferrer";

/**
 * A page on the web, named by its whole address, so that a reader sees where it leads before following it.
 *
 * Amends loads nothing of it: in the desktop door main asks first and hands it to the system's browser, in a
 * browser it opens in a tab of its own. What was not fetched over a secure connection is text to copy.
 */
export function OutsideLink({ url }: { readonly url: string }): ReactNode {
  if (!isSecure(url)) return <span>{url}</span>;
  return (
    <a className={styles.link} href={url} target="_blank" rel={apart}>
      {url}
    </a>
  );
}

/** For a link in a text, at the press of a key or a button. */
export function openOutside(url: string): void {
  if (isSecure(url)) window.open(url, "_blank", apart.replace(" ", ","));
}

function isSecure(url: string): boolean {
  return url.startsWith("https://");
}
