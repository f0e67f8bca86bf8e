import DOMPurify from "dompurify";
import { attributeAllowed, sanitizeConfig } from "#content";

DOMPurify.addHook("uponSanitizeAttribute", (node, attribute) => {
  if (!attributeAllowed(node.nodeName.toLowerCase(), attribute.attrName)) attribute.keepAttr = false;
});

function clean(html: string): string {
  return String(DOMPurify.sanitize(html, sanitizeConfig));
}

/**
 * The page's own Trusted Types policy; our Content-Security-Policy knows no other but DOMPurify's.
 *
 * Where the browser lacks Trusted Types, the cleaned string itself is used.
 */
const policy = window.trustedTypes?.createPolicy("amends", {
  createHTML: clean,
  createScriptURL: (url) => {
    if (!workerUrls.has(url)) throw new TypeError(`${url} is not a worker of Amends`);
    return url;
  },
});

const workerUrls = new Set<string>();

/** Compiled HTML, cleaned by an allowlist, in the only type that React may put into the page. */
export function trustedHtml(html: string): string {
  const trusted = policy ? policy.createHTML(html) : clean(html);
  // React hands the value to innerHTML unchanged, but its types know only strings.
  return trusted as unknown as string;
}

/** Starts a worker from a file that our own build made; no other address passes the policy. */
export function startWorker(url: string): Worker {
  workerUrls.add(url);
  const trusted = policy ? policy.createScriptURL(url) : url;
  return new Worker(trusted as unknown as string, { type: "module" });
}
