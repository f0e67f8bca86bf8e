import { parse } from "yaml";
import { z } from "zod";
import { readFrontMatter } from "../../../content/front-matter.ts";
import type { HostileHeader } from "./hostile-headers.ts";

const Header = z.strictObject({
  id: z.string(),
  title: z.string(),
  year: z.string().regex(/^\d{4}$/),
  nested: z.strictObject({ list: z.array(z.string()) }).optional(),
});

/** Reads one file's text: the name of what it refused, if it refused. */
export type ReadHeader = (header: HostileHeader) => { readonly refused: boolean; readonly told: boolean };

export const ourReader: ReadHeader = ({ text, by }) => {
  const { data, problems } = readFrontMatter("content/cases/a.md", text, by === "schema" ? Header : z.looseObject({}));
  const told = problems.every((problem) => problem.line >= 1 && problem.fault !== "" && problem.remedy !== "");
  return { refused: data === undefined && problems.length > 0, told };
};

/** What many readers of front matter do: run a head that says it is code, and take all that YAML offers. */
export const carelessReader: ReadHeader = ({ text }) => {
  const [, language = "", head = ""] = /^---([a-z]*)\n([\s\S]*?)\n---/.exec(text) ?? [];
  // Evaluating is the fault this control is there to show.
  if (language === "js") new Function(head.replace(/^title: /, ""))();
  else parse(head, { merge: true, maxAliasCount: -1, uniqueKeys: false, logLevel: "silent" });
  return { refused: false, told: false };
};

export type HeaderRun = {
  readonly headers: number;
  readonly accepted: readonly string[];
  readonly untold: readonly string[];
  readonly threw: readonly string[];
  readonly slow: readonly string[];
  readonly slowest_ms: number;
  /** Whether `Object.prototype` changed or code in a header ran. */
  readonly harmed: boolean;
};

/** Longest that one header may take, in milliseconds of the processor: a busy machine is not the reader's fault. */
const patience = 100;

export function runHeaders(headers: readonly HostileHeader[], read: ReadHeader = ourReader): HeaderRun {
  const before = shapeOfWorld();
  const run = { accepted: [] as string[], untold: [] as string[], threw: [] as string[], slow: [] as string[] };
  let slowest = 0;
  for (const header of headers) {
    const { name } = header;
    const { outcome, took } = readTimed(header, read);
    if (outcome === "threw") run.threw.push(name);
    else if (!outcome.refused) run.accepted.push(name);
    else if (!outcome.told) run.untold.push(name);
    slowest = Math.max(slowest, took);
    if (took > patience) run.slow.push(name);
  }
  return { headers: headers.length, ...run, slowest_ms: Math.round(slowest), harmed: shapeOfWorld() !== before };
}

type Timed = { readonly outcome: ReturnType<ReadHeader> | "threw"; readonly took: number };

/** The clock also counts the compiler and the collector, so a slow reading is timed again and the best one counts. */
function readTimed(header: HostileHeader, read: ReadHeader): Timed {
  const once = (): Timed => {
    const start = process.cpuUsage();
    const outcome = attempt(header, read);
    const { user, system } = process.cpuUsage(start);
    return { outcome, took: (user + system) / 1000 };
  };
  const first = once();
  if (first.took <= patience) return first;
  return { ...first, took: Math.min(first.took, once().took, once().took) };
}

function attempt(header: HostileHeader, read: ReadHeader): ReturnType<ReadHeader> | "threw" {
  try {
    return read(header);
  } catch {
    return "threw";
  }
}

function shapeOfWorld(): string {
  const names = [Object.prototype, Array.prototype, Function.prototype].map((one) => Object.getOwnPropertyNames(one));
  return JSON.stringify([names, "amendsWasHere" in globalThis, Reflect.get({}, "x") ?? null]);
}
