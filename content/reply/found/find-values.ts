import { findAmounts } from "./find-amounts.ts";
import { findDates } from "./find-dates.ts";
import { findNames } from "./find-names.ts";
import { findNumbers, type NumberOf } from "./find-numbers.ts";

/** Something a customer's message says, word for word, that a field may want. */
export type FoundValue = { readonly text: string } & (
  | { readonly kind: "name" | "amount" | "date" }
  | { readonly kind: "number"; readonly of: NumberOf }
);

/** Messages are pasted with whole threads under them; what matters stands in the beginning. */
const longestRead = 20_000;

/** Names, numbers, sums and days in a message, each once, in the order of the text within its kind. */
export function findValues(message: string): readonly FoundValue[] {
  const text = message.slice(0, longestRead).replace(/\r\n?/g, "\n");
  const found: FoundValue[] = [
    ...findNames(text).map((words) => ({ kind: "name", text: words }) as const),
    ...findNumbers(text).map(({ text: words, of }) => ({ kind: "number", of, text: words }) as const),
    ...findAmounts(text).map((words) => ({ kind: "amount", text: words }) as const),
    ...findDates(text).map((words) => ({ kind: "date", text: words }) as const),
  ];
  const seen = new Set<string>();
  return found.filter((value) => {
    const key = `${value.kind} ${value.kind === "number" ? value.of : ""} ${value.text}`;
    return !seen.has(key) && seen.add(key);
  });
}
