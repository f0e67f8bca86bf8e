/** Whether the reply is in a language that the rules can read. */
import type { Language } from "#content";
import type { DraftReport } from "#content/draft";

export type LanguageDoubt =
  /** Most sentences read as another language than the one that was chosen. */
  | { readonly kind: "other"; readonly lang: Language }
  /** None of the four languages, as far as the letters and the small words tell. */
  | { readonly kind: "unknown" };

const readable = /[\p{Script=Latin}\p{Script=Cyrillic}]/gu;
const letter = /\p{L}/gu;

/** Words that no English text of some length is without, and that are rare elsewhere. */
const english = new Set(
  "the and you your our we is was of for it that this with have has are not will be on sorry i".split(" "),
);
/** A text of fewer words may well have none of them. */
const tellingLength = 12;
/** English replies have about four in ten; other languages written in Latin letters stay below one in ten. */
const englishShare = 0.12;

export function languageDoubt(
  text: string,
  report: DraftReport,
  chosen: Language | undefined,
): LanguageDoubt | undefined {
  const start = text.slice(0, 4000);
  const letters = start.match(letter)?.length ?? 0;
  if (letters < 2) return undefined;
  if ((start.match(readable)?.length ?? 0) < letters / 2) return { kind: "unknown" };
  const words = start.toLowerCase().match(/\p{L}+/gu) ?? [];
  const other = chosen && mostRead(report, chosen);
  if (other) return { kind: "other", lang: other };
  if (report.lang !== "en" || words.length < tellingLength) return undefined;
  const known = words.filter((word) => english.has(word)).length;
  return known / words.length < englishShare ? { kind: "unknown" } : undefined;
}

function mostRead({ sentences }: DraftReport, chosen: Language): Language | undefined {
  const others = sentences.filter(({ lang }) => lang !== chosen);
  return others.length > sentences.length / 2 ? others[0]?.lang : undefined;
}
