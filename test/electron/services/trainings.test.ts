/** Training sessions of the reader: kept, changed, removed, and as files. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { newTraining, type TrainingSession, trainingLimits } from "#content";
import { requests } from "#contract";
import { eachReader, type Reader } from "./reader.ts";

const reader = eachReader();
type Handlers = ReturnType<Reader["start"]>;

const shipped = { ...newTraining("shipped", "Shipped"), cases: [{ case: "lego", minutes: 12 }] };
const library = { cases: [{ id: "lego" }, { id: "united" }], sessions: [shipped] };
beforeEach(() => writeFile(join(reader.folder(), "library.json"), JSON.stringify(library)));

function made(number: number, change: Partial<TrainingSession> = {}): TrainingSession {
  return { ...newTraining(`own-${number}`, `Session ${number}`), cases: [{ case: "lego", minutes: 10 }], ...change };
}

async function titles(handlers: Handlers): Promise<string[]> {
  return (await handlers.readTrainings()).map(({ title }) => title);
}

async function exported(handlers: Handlers, id: string) {
  const file = await handlers.saveTraining({ id });
  if (file.kind !== "download") throw new Error(file.kind);
  return file;
}

function preview(handlers: Handlers, text: string) {
  return handlers.previewTraining({ name: "session.yml", base64: Buffer.from(text).toString("base64") });
}

describe("a session", () => {
  test("is kept in its place through changes and restarts", async () => {
    const handlers = reader.start();
    for (const number of [1, 2, 3]) {
      expect(await handlers.writeTraining({ session: made(number) })).toEqual({ kind: "saved" });
    }
    await handlers.writeTraining({ session: made(2, { title: "Renamed" }), at: 0 });
    await reader.stop();
    expect(await titles(reader.start())).toEqual(["Session 1", "Renamed", "Session 3"]);
  });

  test("that was removed comes back to where it stood", async () => {
    const handlers = reader.start();
    for (const number of [1, 2, 3]) await handlers.writeTraining({ session: made(number) });
    await handlers.removeTraining({ id: "own-2" });
    expect(await titles(handlers)).toEqual(["Session 1", "Session 3"]);
    await handlers.writeTraining({ session: made(2), at: 1 });
    expect(await titles(handlers)).toEqual(["Session 1", "Session 2", "Session 3"]);
  });

  test("beyond what is kept is refused, and those that are there can still be changed", async () => {
    const handlers = reader.start();
    for (let number = 0; number < 200; number++) await handlers.writeTraining({ session: made(number) });
    expect(await handlers.writeTraining({ session: made(200) })).toMatchObject({ kind: "failed" });
    expect(await handlers.writeTraining({ session: made(7, { title: "Changed" }) })).toEqual({ kind: "saved" });
    expect(await titles(handlers)).toHaveLength(200);
  });

  test("whose file is damaged is set aside and told", async () => {
    await reader.start().writeTraining({ session: made(1) });
    await reader.stop();
    await writeFile(join(reader.folder(), "training-sessions.json"), "{ damaged");
    const { notices } = await reader.start().readUserData();
    expect(notices).toMatchObject([{ fault: expect.stringMatching(/^Your training sessions: the file is damaged/) }]);
    const aside = (await readdir(reader.folder())).find((name) => name.startsWith("training-sessions.set-aside-"));
    expect(await readFile(join(reader.folder(), aside ?? ""), "utf8")).toBe("{ damaged");
  });

  test.each([
    made(1, { title: "" }),
    made(1, { title: "x".repeat(81) }),
    made(1, { title: "two\nlines" }),
    made(1, { cases: [{ case: "../lego", minutes: 5 }] }),
    made(1, { cases: [{ case: "lego", minutes: 0 }] }),
    made(1, { cases: [1, 2].map(() => ({ case: "lego", minutes: 5 })) }),
    made(1, { opening: { minutes: 1, say: "x".repeat(trainingLimits.note + 1) } }),
    { ...made(1), path: "/etc/passwd" },
    { ...made(1), id: "../own" },
  ])("that no page could make is refused at the door", (session) => {
    expect(requests.writeTraining.input.safeParse({ session }).success).toBe(false);
    expect(requests.writeTraining.input.safeParse({ session: made(1) }).success).toBe(true);
  });
});

describe("a file", () => {
  test("of an own session and of a shipped one brings the same back, without its id", async () => {
    const handlers = reader.start();
    const { id: _id, ...own } = made(1, { title: "Три вида", purpose: "To try:\n\n- it" });
    await handlers.writeTraining({ session: { id: "own-1", ...own } });
    const file = await exported(handlers, "own-1");
    expect([file.name, file.type]).toEqual(["training-session.yml", "application/yaml"]);
    expect(await handlers.previewTraining(file)).toEqual({ session: own, unknown: [], problems: [] });
    expect((await exported(handlers, "shipped")).name).toBe("shipped-session.yml");
  });

  test("names the cases that are not there, and keeps them", async () => {
    const handlers = reader.start();
    const cases = ["lego", "nowhere", "elsewhere"].map((id) => ({ case: id, minutes: 5 }));
    await handlers.writeTraining({ session: made(1, { cases }) });
    const { unknown, session } = await handlers.previewTraining(await exported(handlers, "own-1"));
    expect(unknown).toEqual(["nowhere", "elsewhere"]);
    expect(session?.cases).toEqual(cases);
  });

  test("that is refused says where, what and how to put it right, and changes nothing", async () => {
    const handlers = reader.start();
    const text = Buffer.from((await exported(handlers, "shipped")).base64, "base64").toString();
    expect(await preview(handlers, text.replace("case: lego", "case: &a lego"))).toEqual({
      unknown: [],
      problems: [
        {
          place: expect.stringMatching(/^session\.yml, line \d+, session$/),
          fault: expect.stringMatching(/^an anchor \(&\) is not allowed/),
          remedy: "write the value out, or put it in quotation marks",
        },
      ],
    });
    expect(await titles(handlers)).toEqual([]);
    const { problems } = await preview(handlers, text.replace("minutes: 12", "minutes: 12.5"));
    expect(problems).toEqual([
      {
        place: expect.stringMatching(/^session\.yml, line \d+, case 1 minutes$/),
        fault: "it is not a whole number",
        remedy: "write a whole number",
      },
    ]);
  });

  test("is not made of a session without a case, or of none", async () => {
    const handlers = reader.start();
    await handlers.writeTraining({ session: made(1, { cases: [] }) });
    expect(await handlers.saveTraining({ id: "own-1" })).toMatchObject({ reason: "“Session 1” has no case yet." });
    expect(await handlers.saveTraining({ id: "own-2" })).toMatchObject({ kind: "failed" });
  });

  test("of any size beyond the limit is refused at the door", () => {
    const base64 = "A".repeat(Math.ceil(trainingLimits.file / 3) * 4 + 5);
    expect(requests.previewTraining.input.safeParse({ name: "a.yml", base64 }).success).toBe(false);
  });
});
