/**
 * Every kind of text the index holds, once: what it is called in an explanation and how much a word found in it weighs.
 *
 * A title or a company's name weighs most, because who types it wants that item; terms written for search come next,
 * then the labels of what failed and what was given, then summary, heading and body.
 */
export const searchFields = {
  title: { boost: 3.2, label: "title" },
  company: { boost: 3.6, label: "company" },
  terms: { boost: 2.6, label: "search terms" },
  tags: { boost: 2.2, label: "tags" },
  /** Ids of vocabulary values, as `failure/missing-part`: terms of their own, reached only through synonyms. */
  ids: { boost: 2.4, label: "tags" },
  summary: { boost: 1.9, label: "summary" },
  heading: { boost: 0.8, label: "heading" },
  body: { boost: 1, label: "text" },
  notes: { boost: 0.7, label: "notes" },
} as const satisfies Record<string, { readonly boost: number; readonly label: string }>;

export type SearchField = keyof typeof searchFields;
export const searchFieldNames = Object.keys(searchFields) as readonly SearchField[];
