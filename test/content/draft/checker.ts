import type { DraftComponent, Language, Library } from "#content";
import { loadOrCompile } from "#content/compile";
import { checkDraft, type DraftChecker, type DraftReport, prepareRules } from "#content/draft";

/** The rules that are shipped, and the library they came in. */
export const library: Library = await loadOrCompile();
export const checker: DraftChecker = prepareRules(library);

export function check(text: string, lang?: Language): DraftReport {
  return checkDraft(checker, text, lang === undefined ? {} : { lang });
}

/** In the order of the alphabet, since a table should not hang on the order of the text. */
export function componentsOf(text: string, lang?: Language): readonly DraftComponent[] {
  return check(text, lang).order.toSorted();
}
