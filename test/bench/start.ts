/**
 * `npm run -s bench:start` — what the built main bundle does before its first window, with the double of Electron and no
 * browser: nothing may wait for the disk but the reading of the window's place, and the page must be asked for within
 * 100 ms, in the median. Control: the same bundle with one more such call in its first line, which must be found.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { buildFirst } from "../app/build-first.ts";
import { buildDouble } from "../electron-double/build-double.ts";
import type { HostCalls, StartUp } from "../electron-double/calls.ts";
import { startMain } from "../electron-double/host/main-process.ts";
import { spread } from "./spread.ts";

const runs = 15;
const limit = 100;
/** The window opens where it was left. */
const allowed = /window\.json(\.bak)?$/;

const nothing = async (): Promise<never> => new Promise(() => {});
/** No browser: a window is there at once, and its page never ends loading. */
const noBrowser: HostCalls = {
  openWindow: async () => {},
  load: nothing,
  reload: nothing,
  closeWindow: async () => {},
  setSize: async () => {},
  setVisible: async () => {},
  setColours: async () => {},
  crash: async () => {},
  print: nothing,
  send: async () => {},
};

async function start(dataDir: string, mainFile?: string): Promise<StartUp> {
  const environment = { AMENDS_DOUBLE_WATCH: "1" };
  const main = startMain({ dataDir, environment, ...(mainFile && { mainFile }) }, noBrowser);
  const ended = main.ended.then(() => {
    throw new Error(`Main ended before it asked for a page: ${main.complaints()}`);
  });
  try {
    for (;;) {
      const seen = await Promise.race([main.ask.startUp(), ended]);
      if (seen.toPage !== undefined) return seen;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  } finally {
    ended.catch(() => {});
    main.kill();
  }
}

function unexpected({ held }: StartUp): readonly string[] {
  return held.filter((call) => !allowed.test(call));
}

/** Stands beside the real one, which finds its files from there. */
async function spoiltMain(folder: string): Promise<string> {
  const file = join(folder, "main.js");
  const bundle = await readFile("build/main/main.js", "utf8");
  const spoilt = bundle.replace(/^app\.enableSandbox\(\);$/m, 'process.getBuiltinModule("node:fs").statSync("/");\n$&');
  if (spoilt === bundle) throw new Error("test/bench/start.ts: main's first line is another one now: name it here.");
  await writeFile(file, spoilt);
  return file;
}

buildFirst();
await buildDouble();
const dataDir = await mkdtemp(join(tmpdir(), "amends-data-"));
const spoiltDir = join("build", "main-spoilt");
await mkdir(spoiltDir, { recursive: true });
try {
  const seen: StartUp[] = [];
  for (let run = 0; run < runs; run++) seen.push(await start(dataDir));
  const control = unexpected(await start(dataDir, await spoiltMain(spoiltDir)));
  const times = spread(seen.map(({ toPage = 0 }) => toPage));
  const held = [...new Set(seen.flatMap(unexpected))];
  const met = held.length === 0 && times.median < limit && control.length > 0;
  // What others do on the machine lengthens the time and not the work.
  const work = spread(seen.map(({ cpu = 0 }) => cpu));
  const load = Math.round((loadavg()[0] ?? 0) * 10) / 10;
  console.log(
    JSON.stringify({
      goal: "bench:start",
      met,
      runs,
      first_line_to_page_ms: times,
      cpu_ms: work,
      limit,
      held,
      control,
      load,
    }),
  );
  process.exitCode = met ? 0 : 1;
} finally {
  await rm(dataDir, { recursive: true, force: true });
  await rm(spoiltDir, { recursive: true, force: true });
}
