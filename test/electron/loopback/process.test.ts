import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { newFolder } from "../services/new-folder.ts";
import { ask, type DoorProcess, startDoor } from "./door-process.ts";
import { fakeBrowser } from "./fake-browser.ts";
import { processesShowing } from "./key-search.ts";

const onLinux = process.platform === "linux";

let folder: string;
let started: DoorProcess[];

beforeEach(async () => {
  folder = await newFolder();
  started = [];
});
afterEach(async () => {
  for (const door of started) await door.stop("SIGKILL");
  await rm(folder, { recursive: true });
});

async function start(...options: Parameters<typeof startDoor>): Promise<DoorProcess> {
  const door = await startDoor(...options);
  started.push(door);
  return door;
}

test("it prints one line with its address, and nothing else", async () => {
  const door = await start();
  await (await ask(door.address, door.token, "readUserData")).text();
  await ask(door.address, "wrong", "readUserData");
  const { stdout, stderr } = door.output();
  expect(stdout).toMatch(/^Amends is open at http:\/\/127\.0\.0\.1:\d+\/#token=[A-Za-z0-9_-]{43}\n$/);
  expect(stderr).toBe("");
});

test.each(["SIGINT", "SIGTERM"] as const)(
  "on %s it stops, without an error, and lets go of the files",
  async (signal) => {
    const dataDir = `${folder}/data`;
    const door = await start({ dataDir });
    await (await ask(door.address, door.token, "writeNote", { about: "case/lego", text: "Keep." })).text();
    expect(existsSync(`${dataDir}/amends.lock`)).toBe(true);
    expect(await door.stop(signal)).toBe(0);
    expect(existsSync(`${dataDir}/amends.lock`)).toBe(false);
  },
);

test("after it was killed, the next one may write at once", async () => {
  const dataDir = `${folder}/data`;
  const killed = await start({ dataDir });
  await (await ask(killed.address, killed.token, "writeNote", { about: "case/lego", text: "Keep." })).text();
  await killed.stop("SIGKILL");
  const next = await start({ dataDir });
  const note = { about: "case/united", text: "Too." };
  expect(await (await ask(next.address, next.token, "writeNote", note)).json()).toEqual({ kind: "saved" });
  const { notes, notices } = await (await ask(next.address, next.token, "readUserData")).json();
  expect([notes.length, notices]).toEqual([2, []]);
});

test.runIf(onLinux)("the browser is given a private file that leads to the page, and that soon goes", async () => {
  const browser = await fakeBrowser(folder);
  const door = await start({ browser: browser.program });
  const opened = await browser.opened();
  expect(opened.modes).toBe("600 700");
  expect(opened.text).toContain(`content="0;url=${door.address}"`);
  expect(await processesShowing(opened.file)).toBeGreaterThan(0);
  expect(await processesShowing(door.token)).toBe(0);

  await (await ask(door.address, door.token, "readUserData")).text();
  for (let patience = 40; existsSync(opened.file) && patience > 0; patience--) await wait(25);
  expect(existsSync(opened.file)).toBe(false);
});

test.runIf(onLinux)("a browser that cannot be started is no fault", async () => {
  const door = await start({ browser: `${folder}/missing` });
  expect((await fetch(door.address)).status).toBe(200);
  expect(door.output().stderr).toBe("");
});

test("a port in use is told in one sentence", async () => {
  const first = await start();
  await expect(start({ port: Number(first.address.port) })).rejects.toThrow(
    `Port ${first.address.port} is in use: name another with --port=N, or leave the option out to take any free one.`,
  );
});
