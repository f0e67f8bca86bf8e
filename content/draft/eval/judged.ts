import { type DraftComponent, draftComponents, type Language, languages } from "../../names.ts";

/** A reply with what a judge found in it. */
export type JudgedDraft = {
  readonly text: string;
  readonly lang: Language;
  readonly components: Readonly<Record<DraftComponent, boolean>>;
  /** Substrings of the text, letter by letter. */
  readonly weak_phrases: readonly string[];
};

/** The file is not a judged set; the message says where and why. */
export class JudgedDraftsError extends Error {
  override readonly name = "JudgedDraftsError";
}

/** Reads a judged set: a JSON list of `{ text, lang, components: { six booleans }, weak_phrases: [substrings] }`. */
export function parseJudgedDrafts(text: string): JudgedDraft[] {
  const value = parseJson(text);
  if (!Array.isArray(value)) throw new JudgedDraftsError("The file holds no list of drafts.");
  if (value.length === 0) throw new JudgedDraftsError("The list of drafts is empty.");
  return value.map((entry: unknown, index) => judgedDraft(entry, index + 1));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new JudgedDraftsError(`The file is no JSON: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

function judgedDraft(entry: unknown, place: number): JudgedDraft {
  const fail = (fault: string): never => {
    throw new JudgedDraftsError(`Draft ${place}: ${fault}.`);
  };
  if (!isRecord(entry)) return fail("is no object");
  const { text, lang, components, weak_phrases: weak } = entry;
  if (typeof text !== "string") return fail('"text" must be a string');
  const language = languages.find((known) => known === lang);
  if (language === undefined) return fail(`"lang" must be one of ${languages.join(", ")}`);
  if (!isRecord(components)) return fail('"components" must be an object of six booleans');
  const judged = draftComponents.map((component): [DraftComponent, boolean] => {
    const carried = components[component];
    return [
      component,
      typeof carried === "boolean" ? carried : fail(`"components.${component}" must be true or false`),
    ];
  });
  const unknown = Object.keys(components).find((key) => !draftComponents.some((component) => component === key));
  if (unknown !== undefined) return fail(`there is no component "${unknown}"`);
  if (!Array.isArray(weak)) return fail('"weak_phrases" must be a list of strings');
  const phrases = weak.map((phrase: unknown) => {
    if (typeof phrase !== "string" || phrase.trim() === "") return fail('"weak_phrases" must be a list of strings');
    return text.includes(phrase) ? phrase : fail(`its text does not hold the weak phrase "${phrase}"`);
  });
  const all = Object.fromEntries(judged) as Record<DraftComponent, boolean>; // one entry for each component
  return { text, lang: language, components: all, weak_phrases: phrases };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
