/**
 * `npm run -s sec:token` — where the key of a launch can be seen: in the printed address, after its `#`,
 * and nowhere else. Control: a browser that is given the address itself shows the key to every user.
 */
import { spawn } from "node:child_process";
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { ask, startDoor } from "../electron/loopback/door-process.ts";
import { fakeBrowser } from "../electron/loopback/fake-browser.ts";
import { processesShowing } from "../electron/loopback/key-search.ts";
import { newFolder } from "../electron/services/new-folder.ts";
import { report } from "./report.ts";

if (process.platform !== "linux") {
  report("sec:token", false, { not_run: "the arguments of processes are read from /proc, which only Linux has" });
  process.exit();
}

const folder = await newFolder();
const browser = await fakeBrowser(folder);
const first = await startDoor({ browser: browser.program });
const second = await startDoor();
const { address, token } = first;

await browser.opened();
const inArguments = await processesShowing(token);

const answers = [
  await fetch(address),
  await fetch(new URL("/missing", address)),
  await ask(address, token, "readUserData"),
  await ask(address, "wrong", "readUserData"),
];
const texts = await Promise.all(
  answers.map(async (answer) => JSON.stringify([...answer.headers]) + (await answer.text())),
);
const inAnswers = texts.filter((text) => text.includes(token)).length;
const cookies = answers.filter((answer) => answer.headers.has("set-cookie")).length;

const filesWithToken = await filesShowing(first.root, token);
const { stdout, stderr } = first.output();
const inLog = stdout.split(token).length - 2 + stderr.split(token).length - 1;

const oldRefused = (await ask(second.address, token, "readUserData")).status === 401;
const bits = Buffer.from(token, "base64url").length * 8;
const fragmentOnly = address.hash === `#token=${token}` && !address.href.replace(address.hash, "").includes(token);

const careless = spawn("sleep", ["3"], { argv0: address.href });
const control = await processesShowing(token);
careless.kill();
await first.stop();
await second.stop();
await rm(folder, { recursive: true });

const seen = inArguments + inAnswers + cookies + filesWithToken + inLog;
const met = bits === 256 && token !== second.token && oldRefused && fragmentOnly && seen === 0 && control > 0;
report("sec:token", met, {
  bits,
  new_per_launch: token !== second.token,
  old_refused: oldRefused,
  fragment_only: fragmentOnly,
  in_arguments: inArguments,
  in_answers: inAnswers,
  cookies,
  in_files: filesWithToken,
  in_log_beyond_the_one_line: inLog,
  control_in_arguments: control,
});

/** Files below a folder, the reader's own and the page's, that hold the text. */
async function filesShowing(root: string, text: string): Promise<number> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = await Promise.all(files.map((file) => readFile(file, "latin1")));
  return contents.filter((content) => content.includes(text)).length;
}
