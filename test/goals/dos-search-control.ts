/** What Lunr's own query parser does with hostile strings, each given a deadline in a worker that can be stopped. */
import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import type { Library } from "#content";

export type LunrFaults = { readonly asked: number; readonly threw: number; readonly hung: number };

const deadline = 3000;
/** Each hang costs its deadline, and one proves the point. */
const mostHangs = 2;

/** Plain JavaScript, because a worker started from a string has no TypeScript: builds an index, then answers strings. */
const worker = `
  const { parentPort, workerData } = require("node:worker_threads");
  const lunr = require(workerData.lunr);
  const index = lunr(function () {
    this.ref("id");
    this.field("text");
    for (const text of workerData.texts) this.add(text);
  });
  parentPort.on("message", (query) => {
    try { index.search(query); parentPort.postMessage("answered"); } catch { parentPort.postMessage("threw"); }
  });
  parentPort.postMessage("ready");
`;

export async function rawLunrFaults(library: Library, queries: readonly string[]): Promise<LunrFaults> {
  const texts = library.cases.map(({ id, sections }) => ({ id, text: sections.map(({ text }) => text).join(" ") }));
  const counts = { answered: 0, threw: 0, hung: 0 };
  let asked = await start(texts);
  for (const text of queries) {
    if (counts.hung >= mostHangs) break;
    const outcome = await ask(asked, text);
    counts[outcome] += 1;
    if (outcome !== "hung") continue;
    await asked.terminate();
    asked = await start(texts);
  }
  await asked.terminate();
  return { asked: counts.answered + counts.threw + counts.hung, threw: counts.threw, hung: counts.hung };
}

async function start(texts: readonly { readonly id: string; readonly text: string }[]): Promise<Worker> {
  const lunr = createRequire(import.meta.url).resolve("lunr");
  const started = new Worker(worker, { eval: true, workerData: { texts, lunr } });
  await new Promise((resolve, reject) => started.once("message", resolve).once("error", reject));
  return started;
}

function ask(asked: Worker, text: string): Promise<"answered" | "threw" | "hung"> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve("hung"), deadline);
    asked.once("message", (outcome: "answered" | "threw") => {
      clearTimeout(timer);
      resolve(outcome);
    });
    asked.postMessage(text);
  });
}
