/**
 * What DOMPurify lets into the page, told as data so that the page and the tests use the same.
 *
 * Our renderer writes nothing else, so on honest text this second layer changes no byte; it is there
 * for the day the first has a hole.
 */
export const allowedTags = [
  "p",
  "br",
  "hr",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "ul",
  "ol",
  "li",
  "blockquote",
  "pre",
  "code",
  "strong",
  "em",
  "del",
  "a",
  "table",
  "thead",
  "tbody",
  "tr",
  "th",
  "td",
] as const;

/** Attributes by tag; a tag that is not named has none. */
export const allowedAttributes: Readonly<Record<string, readonly string[]>> = { a: ["href"], ol: ["start"] };

/** Addresses a link may keep: a secure page, a mail address, or a place in this app. */
export const allowedAddress = /^(?:https:\/\/|mailto:|#[a-z0-9])/i;

/** For `DOMPurify.sanitize(html, sanitizeConfig)`, which answers with a string. */
export const sanitizeConfig = {
  ALLOWED_TAGS: [...allowedTags],
  ALLOWED_ATTR: [...new Set(Object.values(allowedAttributes).flat())],
  ALLOWED_URI_REGEXP: allowedAddress,
  // Otherwise DOMPurify would hold the number of a list against the addresses above, and drop it.
  ADD_URI_SAFE_ATTR: ["start"],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOW_UNKNOWN_PROTOCOLS: false,
  SANITIZE_DOM: true,
  SANITIZE_NAMED_PROPS: false,
  KEEP_CONTENT: true,
  WHOLE_DOCUMENT: false,
  RETURN_DOM: false,
  RETURN_DOM_FRAGMENT: false,
};

/**
 * For DOMPurify's `uponSanitizeAttribute` hook: an attribute must be allowed on its own tag, which
 * DOMPurify's list, being one for all tags, cannot say.
 */
export function attributeAllowed(tag: string, attribute: string): boolean {
  return allowedAttributes[tag]?.includes(attribute) ?? false;
}
