/**
 * `npm run -s sec:ipc [-- SEED]` — every request of the contract to the built desktop door: from ten who are not the page;
 * with at least 60 spoilt inputs each, paths in every place among them; and with 2,000 generated ones each. Each is answered
 * or refused by a typed error, and no file is touched that the page could have named. Controls: a door that answers
 * everyone, one that does not look at inputs, and one that lets the page name a file.
 */
import { readFile } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import fc from "fast-check";
import { type RequestName, requests } from "#contract";
import { buildFirst } from "../app/build-first.ts";
import { anyInput, honest, requestNames, spoilt } from "../electron/main/requests-to-spoil.ts";
import { type Change, openRecordedDoor, type RecordedDoor } from "./desktop/recorded-door.ts";
import { badSenders, pageOf } from "./desktop/senders.ts";
import { watchFiles } from "./desktop/watch-files.ts";
import { report } from "./report.ts";

const seed = Number(process.argv[2] ?? 20_261_122);
const generatedRuns = 2000;

type Result = {
  senders: number;
  answeredToOthers: number;
  spoilt: number;
  fewestSpoilt: number;
  generated: number;
  refused: number;
  answered: number;
  /** Answered although the schema of the request refuses the input. */
  wronglyAnswered: number;
  /** Neither an answer nor a typed refusal, by request and message. */
  readonly crashes: Set<string>;
  /** Files and names for files that are not the door's own. */
  readonly foreignPaths: Set<string>;
};

type Outcome = { readonly kind: "answered" } | { readonly kind: "refused" | "crashed"; readonly told: string };

async function outcomeOf(asked: Promise<unknown>): Promise<Outcome> {
  try {
    await asked;
    return { kind: "answered" };
  } catch (fault) {
    const typed = fault instanceof Error && fault.name === "Refused" && "kind" in fault;
    return { kind: typed ? "refused" : "crashed", told: String(fault) };
  }
}

/** As Electron hands it over; what cannot be sent does not arrive. */
function sent(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return undefined;
  }
}

async function askAsPage(door: RecordedDoor, result: Result, name: RequestName, value: unknown): Promise<void> {
  const input = sent(value);
  const outcome = await outcomeOf(door.ask(pageOf(door), name, input));
  if (outcome.kind === "crashed") result.crashes.add(`${name}: ${outcome.told.slice(0, 120)}`);
  else result[outcome.kind] += 1;
  if (outcome.kind === "answered" && !accepts(name, input)) result.wronglyAnswered += 1;
}

async function askAsOthers(door: RecordedDoor, result: Result, name: RequestName): Promise<void> {
  for (const [, event] of badSenders(door)) {
    result.senders += 1;
    const outcome = await outcomeOf(door.ask(event, name, honest[name]));
    if (outcome.kind !== "refused") result.answeredToOthers += 1;
  }
}

/** Whether the contract takes it; a schema that falls over takes nothing. */
function accepts(name: RequestName, input: unknown): boolean {
  try {
    return requests[name].input.safeParse(input).success;
  } catch {
    return false;
  }
}

async function attack(door: RecordedDoor, runs: number): Promise<Result> {
  const result: Result = {
    senders: 0,
    answeredToOthers: 0,
    spoilt: 0,
    fewestSpoilt: Number.POSITIVE_INFINITY,
    generated: 0,
    refused: 0,
    answered: 0,
    wronglyAnswered: 0,
    crashes: new Set(),
    foreignPaths: new Set(),
  };
  const page = pageOf(door);
  const ask = (name: RequestName, value: unknown) => askAsPage(door, result, name, value);
  const files = watchFiles();
  for (const name of requestNames) {
    await askAsOthers(door, result, name);
    const bad = spoilt(name);
    result.fewestSpoilt = Math.min(result.fewestSpoilt, bad.length);
    result.spoilt += bad.length;
    for (const input of bad) await ask(name, input);
    result.generated += runs;
    for (const input of fc.sample(anyInput(name), { numRuns: runs, seed })) await ask(name, input);
  }
  for (const name of [
    "",
    "constructor",
    "__proto__",
    "toString",
    "readBundle ",
    null,
    {},
    ["readBundle"],
    1,
    undefined,
  ]) {
    const outcome = await outcomeOf(door.ask(page, name, "library"));
    if (outcome.kind !== "refused") result.crashes.add(`${String(name)} is no request: ${outcome.kind}`);
  }
  files.stop();
  for (const path of [...files.paths, ...namesForFiles(door)]) if (!isOwn(path, door)) result.foreignPaths.add(path);
  return result;
}

/** What the page could have said is where the reader's dialog would begin; a name alone, never a place. */
function namesForFiles(door: RecordedDoor): readonly string[] {
  const shown = door.calls.filter(({ name }) => name === "dialog.showSaveDialog").map(({ args }) => args.at(-1));
  const names = shown.map((options) => (options as { readonly defaultPath?: string }).defaultPath ?? "");
  return names.filter((name) => /[/\\:\0]|^\.*$/.test(name)).map((name) => `a dialog at ${name}`);
}

function isOwn(path: string, { root, answers }: RecordedDoor): boolean {
  const place = resolve(path);
  // The lock of the reader's folder asks the system which programs run.
  return place.startsWith(root + sep) || place === answers.savePath || /^\/proc\/(self|\d+)\/stat$/.test(place);
}

async function run(runs: number, change?: Change): Promise<Result> {
  const door = await openRecordedDoor(change);
  door.answers.savePath = join(door.root, "chosen.bin");
  const result = await attack(door, runs);
  await door.close();
  return result;
}

/** Imports of one name, by the files of a folder of the sources. */
async function importersOf(name: string): Promise<number> {
  const texts = await Promise.all(
    ["electron/main/ipc.ts", "electron/preload/preload.ts"].map((file) => readFile(file, "utf8")),
  );
  return texts.filter((text) => new RegExp(`\\b${name}\\b.*from "electron"`).test(text)).length;
}

buildFirst();
const ours = await run(generatedRuns);
const everyone = await run(0, (_, text) => text.replace("!isTrusted(event.senderFrame)", "false"));
const takeAnything: Change = (_, text) =>
  text.replace("if (!parsed.success) return {", "if (false) return {").replace("name, parsed.data", "name, input");
const unchecked = await run(0, takeAnything);
const byPath = await run(0, (part, text) =>
  takeAnything(part, text).replace("join(bundleDir, bundleFiles[id])", "String(id)"),
);

const requestCount = requestNames.length;
const met =
  ours.senders === requestCount * 10 &&
  ours.answeredToOthers === 0 &&
  ours.fewestSpoilt >= 60 &&
  ours.wronglyAnswered === 0 &&
  ours.crashes.size + ours.foreignPaths.size === 0 &&
  !("polluted" in {}) &&
  (await importersOf("ipcMain")) === 1 &&
  (await importersOf("ipcRenderer")) === 1 &&
  everyone.answeredToOthers > 0 &&
  unchecked.crashes.size + unchecked.wronglyAnswered > 0 &&
  byPath.foreignPaths.size > 0;
report("sec:ipc", met, {
  seed,
  requests: requestCount,
  bad_senders: ours.senders,
  answered_to_bad_senders: ours.answeredToOthers,
  spoilt_inputs: ours.spoilt,
  fewest_for_a_request: ours.fewestSpoilt,
  generated_inputs: ours.generated,
  refused: ours.refused,
  answered: ours.answered,
  answered_against_the_schema: ours.wronglyAnswered,
  crashes: [...ours.crashes],
  paths_from_the_page: [...ours.foreignPaths],
  control_answers_everyone: everyone.answeredToOthers,
  control_unchecked: { answered: unchecked.wronglyAnswered, crashes: unchecked.crashes.size },
  control_by_path: byPath.foreignPaths.size,
});
