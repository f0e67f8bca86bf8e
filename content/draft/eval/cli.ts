/**
 * `npm run -s eval:draft -- FILE`: checks every reply of a judged set and prints the figures and the misses.
 *
 * A FILE that is no judged set ends with exit code 2.
 */
import { readFile } from "node:fs/promises";
import { loadOrCompile } from "#content/compile";
import { checkDraft, prepareRules } from "#content/draft";
import { JudgedDraftsError, parseJudgedDrafts } from "./judged.ts";
import { measure } from "./measure.ts";

async function main(file: string | undefined): Promise<number> {
  if (file === undefined) return refuse("Name a judged set: npm run -s eval:draft -- FILE");
  const text = await readFile(file, "utf8").catch((error: Error) => error);
  if (typeof text !== "string") return refuse(`${file} cannot be read: ${text.message}`);
  try {
    const drafts = parseJudgedDrafts(text);
    const checker = prepareRules(await loadOrCompile());
    const outcomes = drafts.map((draft) => ({ draft, report: checkDraft(checker, draft.text, { lang: draft.lang }) }));
    process.stdout.write(`${JSON.stringify(measure(outcomes), undefined, 2)}\n`);
    return 0;
  } catch (error) {
    if (error instanceof JudgedDraftsError) return refuse(`${file}: ${error.message}`);
    throw error;
  }
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

process.exitCode = await main(process.argv[2]);
