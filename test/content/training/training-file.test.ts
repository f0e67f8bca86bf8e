/** A training session as a file: what is written can be read, and what a stranger wrote does no harm. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTrainingBytes, TrainingSession, trainingFileName, trainingLimits, writeTraining } from "#content";

const session: TrainingSession = {
  id: "own-1",
  title: "Two of them: “yes” & no",
  audience: "Anyone",
  minutes: 30,
  opening: { minutes: 2, question: "Why?", say: "First this.\n\nThen that." },
  cases: [
    { case: "lego", minutes: 12, note: "It comes first." },
    { case: "united", minutes: 10 },
  ],
  closing: { minutes: 6, questions: ["- What now?", "# And then?"] },
};

function read(text: string) {
  return readTrainingBytes("session.yml", Buffer.from(text));
}

function withoutId({ id: _id, ...parts }: TrainingSession) {
  return { amends: "training-session", version: 1, ...parts };
}

test("it is read again as it was written, with words that mean something to YAML", () => {
  expect(read(writeTraining(session)).data).toEqual(withoutId(session));
});

test("whatever may be kept can be written and read again", () => {
  const line = (most: number) => fc.string({ unit: "grapheme", minLength: 1, maxLength: most });
  const text = fc.array(line(40), { maxLength: 4 }).map((lines) => lines.join("\n"));
  const part = { minutes: fc.nat(120) };
  const any = fc.record({
    id: fc.constant("own-1"),
    title: line(trainingLimits.title),
    purpose: text,
    minutes: fc.integer({ min: 1, max: 480 }),
    opening: fc.record({ ...part, question: line(60), say: text }),
    cases: fc.constant([{ case: "lego", minutes: 5 }]),
    closing: fc.record({ ...part, questions: fc.array(line(60), { maxLength: 5 }) }),
  });
  fc.assert(
    fc.property(any, (made) => {
      const kept = TrainingSession.safeParse(made);
      fc.pre(kept.success);
      expect(read(writeTraining(kept.data)).data).toEqual(withoutId(kept.data));
    }),
    { numRuns: 300 },
  );
});

test("a person can read it", () => {
  expect(writeTraining(session)).toMatchInlineSnapshot(`
    "# A training session for Amends. Change it as you like, and import it there.
    # Each part has its minutes; the parts should come to the minutes of the whole.
    amends: training-session
    version: 1
    title: "Two of them: “yes” & no"
    audience: Anyone
    minutes: 30
    opening:
      minutes: 2
      question: Why?
      say: |-
        First this.

        Then that.
    cases:
      - case: lego
        minutes: 12
        note: It comes first.
      - case: united
        minutes: 10
    closing:
      minutes: 6
      questions:
        - "- What now?"
        - "# And then?"
    "
  `);
});

test.each([
  ["Three kinds of sorry", "three-kinds-of-sorry-session.yml"],
  ["../../etc/passwd", "etc-passwd-session.yml"],
  ["CON", "con-session.yml"],
  ["Élan: a <b> | c?", "elan-a-b-c-session.yml"],
  ["Три вида извинений", "training-session.yml"],
  ["word ".repeat(16), "word-word-word-word-word-word-word-word-word-word-word-word-session.yml"],
])("%s is saved as %s", (title, name) => {
  expect(trainingFileName({ ...session, title })).toBe(name);
});

const sound = writeTraining(session);

describe("a file is refused with place, fault and remedy", () => {
  test.each<readonly [name: string, file: string | Uint8Array]>([
    ["nothing", ""],
    ["no session at all", "hello: world\n"],
    ["another program's YAML", "matches:\n  - trigger: ':x'\n    replace: y\n"],
    ["an alias", sound.replace("audience: Anyone", "audience: &a Anyone\npurpose: *a")],
    ["a key that reaches the prototype", `${sound}__proto__:\n  polluted: true\n`],
    ["a case twice", sound.replace("case: united", "case: lego")],
    ["no minutes", sound.replace("    minutes: 10\n", "")],
    ["half a minute", sound.replace("minutes: 10", "minutes: 0.5")],
    ["no cases", sound.replace(/cases:[\s\S]*closing:/, "cases: []\nclosing:")],
    ["a path for a case", sound.replace("case: united", "case: ../../united")],
    ["a later version", sound.replace("version: 1", "version: 2\nshape: round")],
    ["a file that is too long", "#".repeat(trainingLimits.file + 1)],
    ["UTF-16", Buffer.from(sound, "utf16le")],
    ["bytes of a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff])],
  ])("%s", (_, file) => {
    const { data, problems } = readTrainingBytes("session.yml", Buffer.from(file));
    expect(data).toBeUndefined();
    expect(
      problems.map(({ line, field, fault, remedy }) => `${line}: ${field}: ${fault}: ${remedy}`),
    ).toMatchSnapshot();
  });
});
