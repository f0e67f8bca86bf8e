import { endsInAbbreviation } from "../words.ts";

/** Whether the next word after `before`, the line so far, begins a sentence. */
function beginsSentence(before: string): boolean {
  const said = before.replace(/(?<![\s"'\u2018\u201c\u201e\u00ab([])[\s"'\u2018\u201c\u201e\u00ab([]+$/, "");
  if (said === "") return true;
  const spaceFollows = /\s/.test(before.slice(said.length));
  const closed = said.replace(/(?<!["'\u2019\u201d\u00bb)\]])["'\u2019\u201d\u00bb)\]]+$/, "");
  if (!spaceFollows || !/[.!?\u2026]$/.test(closed)) return false;
  return !closed.endsWith(".") || !endsInAbbreviation(closed);
}

/** An address keeps its letters, and so does a name that is written its own way, such as iPhone. */
function keepsItsCase(value: string): boolean {
  const word = /^\S+/.exec(value)?.[0] ?? "";
  return word.includes("@") || word.includes("://") || /^[\w-]+(\.[\w-]+)+/.test(word) || /.\p{Lu}/u.test(word);
}

/** The value as it stands after `before`: with a capital letter where it begins a sentence. */
export function fitToSentence(before: string, value: string): string {
  if (!beginsSentence(before) || keepsItsCase(value)) return value;
  const [first = ""] = value;
  const capital = first.toUpperCase();
  return [...capital].length === 1 ? capital + value.slice(first.length) : value;
}
