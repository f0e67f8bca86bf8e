import { type Language, languages } from "../../names.ts";

/** A query with the cases a judge found right for it: 3 the very case, 2 right, 1 helpful. None: no case is right. */
export type JudgedQuery = {
  readonly q: string;
  readonly lang: Language;
  readonly kind: string;
  readonly relevant: Readonly<Record<string, number>>;
};

/** The file is not a judged set; the message says where and why. */
export class JudgedSetError extends Error {
  override readonly name = "JudgedSetError";
}

/** Reads a judged set: a JSON list of `{ q, lang, kind, relevant: { "<case id>": 1 | 2 | 3 } }`. */
export function parseJudgedSet(text: string, caseIds: ReadonlySet<string>): JudgedQuery[] {
  const value = parseJson(text);
  if (!Array.isArray(value)) throw new JudgedSetError("The file holds no list of queries.");
  if (value.length === 0) throw new JudgedSetError("The list of queries is empty.");
  return value.map((entry: unknown, index) => judgedQuery(entry, index + 1, caseIds));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new JudgedSetError(`The file is no JSON: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

function judgedQuery(entry: unknown, place: number, caseIds: ReadonlySet<string>): JudgedQuery {
  const fail = (fault: string): never => {
    throw new JudgedSetError(`Query ${place}: ${fault}.`);
  };
  if (typeof entry !== "object" || entry === null) return fail("is no object");
  const { q, lang, kind, relevant } = entry as Record<string, unknown>;
  if (typeof q !== "string") return fail('"q" must be a string');
  const language = languages.find((known) => known === lang);
  if (language === undefined) return fail(`"lang" must be one of ${languages.join(", ")}`);
  if (typeof kind !== "string" || kind === "") return fail('"kind" must be a word');
  if (typeof relevant !== "object" || relevant === null || Array.isArray(relevant)) {
    return fail('"relevant" must be an object of case ids and grades');
  }
  const grades = Object.entries(relevant).map(([id, grade]: [string, unknown]): [string, number] => {
    if (!caseIds.has(id)) return fail(`there is no case "${id}"`);
    if (grade !== 1 && grade !== 2 && grade !== 3) return fail(`the grade of "${id}" must be 1, 2 or 3`);
    return [id, grade];
  });
  return { q, lang: language, kind, relevant: Object.fromEntries(grades) };
}
