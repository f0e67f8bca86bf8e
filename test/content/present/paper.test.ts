/** What stands on paper: the handout gives nothing away, and the answer sheet holds all of it. */
import { beforeAll, expect, test } from "vitest";
import { type CaseStudy, type Library, sixComponents } from "#content";
import { compileLibrary, contentDirectory } from "#content/compile";
import { answerSheetOf, handoutOf } from "#content/present";

let library: Library;
beforeAll(async () => {
  library = (await compileLibrary(contentDirectory)).library;
}, 60_000);

function letters(html: string): string {
  return html.replace(/<[^>]*>/g, "").replace(/[^\p{L}\p{N}]/gu, "");
}

function sentencesOf(study: CaseStudy, ...ids: readonly string[]): readonly string[] {
  return study.sections
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ text }) => text.split(/(?<=[.!?])\s+/))
    .filter((sentence) => letters(sentence).length > 12);
}

const told = ["what-they-said", "what-they-did", "outcome", "why", "what-to-copy", "what-not-to-copy"];

test("no handout tells what the company said or did, or how it ended", () => {
  for (const study of library.cases) {
    const { sources, ...handout } = handoutOf(study, library);
    const all = letters(JSON.stringify([handout, sources.map(({ title }) => title)]));
    for (const sentence of sentencesOf(study, ...told)) expect(all, study.id).not.toContain(letters(sentence));
    for (const { text } of study.anatomy) {
      if (letters(text).length > 24) expect(all, `${study.id}: ${text}`).not.toContain(letters(text));
    }
    expect(all, study.id).not.toContain(letters(study.title));
    expect(all, study.id).not.toContain(letters(study.lesson));
    expect(all, study.id).not.toContain(letters(study.outcome_note));
  }
});

test("a handout has the case, a question, the six components, and no links to follow", () => {
  for (const study of library.cases) {
    const handout = handoutOf(study, library);
    expect(letters(handout.situation).length, study.id).toBeGreaterThan(100);
    expect(handout.question).toMatch(/\?$/);
    expect(handout.checklist.map(({ id }) => id)).toEqual(sixComponents);
    expect(handout.questions.match(/<li>/g)?.length, study.id).toBeGreaterThanOrEqual(2);
    expect(JSON.stringify([handout.situation, handout.questions, handout.options])).not.toMatch(/<a\b/);
  }
});

test("an answer sheet has the whole answer, each component with its sentence, and something to say at the end", () => {
  for (const study of library.cases) {
    const sheet = answerSheetOf(study, library);
    const all = letters(sheet.told.map(({ html }) => html).join(""));
    for (const sentence of sentencesOf(study, ...told)) expect(all, study.id).toContain(letters(sentence));
    expect(new Set(sheet.carried.map(({ component }) => component))).toEqual(
      new Set(study.anatomy.map(({ component }) => component)),
    );
    for (const { component, text } of study.anatomy) {
      const sentences = sheet.carried.find((one) => one.component === component)?.sentences ?? [];
      const bold = sentences.flatMap((one) => one.match(/<strong>.*?<\/strong>/g) ?? []).map(letters);
      expect(bold.join(" "), `${study.id}: ${component}`).toContain(letters(text));
    }
    expect(letters(sheet.steps.at(-1)?.script ?? "").length, study.id).toBeGreaterThan(100);
    expect(JSON.stringify(sheet)).not.toMatch(/<a\b/);
  }
});

test("no note to the trainer names a key: on paper and in a saved file it would do nothing", () => {
  const notes = library.cases.flatMap((study) => answerSheetOf(study, library).steps.map(({ script }) => script));
  expect(notes.filter((note) => /\bkeys?\b|\bpress(?:es)? (?:the )?[A-Z\d]\b|\bF5\b/.test(note))).toEqual([]);
});
