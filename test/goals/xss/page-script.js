// @ts-check
/**
 * What the trial page does: puts HTML into itself in the way that runs most, and touches every element.
 * Served as a file, because the content security policy under trial allows nothing else.
 */

/** @typedef {{ config: object, tags: string[], attributes: Record<string, string[]> }} Rules */

const policy = window.trustedTypes?.createPolicy("amends", { createHTML: (html) => html });
const stage = document.getElementById("stage") ?? document.body;

const trial = {
  /** Cleans as the app does, by the app's own configuration. */
  clean(/** @type {string} */ html, /** @type {Rules} */ { config, attributes }) {
    const purifier = /** @type {any} */ (window).DOMPurify; // its script puts it there
    purifier.removeAllHooks();
    purifier.addHook("uponSanitizeAttribute", (/** @type {Element} */ node, /** @type {any} */ found) => {
      if (!attributes[node.nodeName.toLowerCase()]?.includes(found.attrName)) found.keepAttr = false;
    });
    return String(purifier.sanitize(html, config));
  },

  /** Answers how many elements and attributes are outside the allowlist. */
  place(/** @type {string} */ html, /** @type {Rules} */ rules) {
    const box = document.createElement("div");
    stage.append(box);
    const range = document.createRange();
    range.selectNodeContents(box);
    // Unlike innerHTML, this also runs script elements.
    box.append(range.createContextualFragment(policy ? /** @type {any} */ (policy.createHTML(html)) : html));
    const elements = [...box.querySelectorAll("*")];
    const foreign = elements.reduce((sum, element) => sum + foreignParts(element, rules), 0);
    for (const element of elements) touch(element);
    return foreign;
  },

  clear() {
    for (const left of document.querySelectorAll("base, meta[http-equiv]")) left.remove();
    stage.replaceChildren();
  },
};

/** @param {Element} element @param {Rules} rules */
function foreignParts(element, { tags, attributes }) {
  const isKnown = element.namespaceURI === "http://www.w3.org/1999/xhtml" && tags.includes(element.localName);
  if (!isKnown) return 1;
  const allowed = attributes[element.localName] ?? [];
  // DOMPurify empties `is`, which no browser lets it remove.
  const names = element.getAttributeNames().filter((name) => name !== "is" || element.getAttribute(name) !== "");
  return names.filter((name) => !allowed.includes(name)).length;
}

/** @param {Element} element */
function touch(element) {
  for (const name of element.getAttributeNames()) {
    if (name.startsWith("on")) element.dispatchEvent(new Event(name.slice(2), { cancelable: true }));
    const value = (element.getAttribute(name) ?? "").replace(/[\p{Cc} ]/gu, "").toLowerCase();
    if (/^(javascript|vbscript|data):/.test(value)) {
      // Without bubbling, as a link around it would take the page elsewhere.
      element.dispatchEvent(new MouseEvent("click", { cancelable: true }));
    }
  }
  if (element instanceof HTMLFormElement && /^\s*javascript:/i.test(element.getAttribute("action") ?? "")) {
    element.requestSubmit();
  }
}

Object.assign(window, { trial });
