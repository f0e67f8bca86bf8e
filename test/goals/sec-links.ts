/**
 * `npm run -s sec:links` — of more than 200 addresses that a link may carry, the built desktop door opens those that are
 * `https:`, as the parser writes them, after a press and after the reader has agreed; the others raise no question. No
 * address is loaded in a window. Controls: doors that open any scheme, without a yes, and without a press.
 */
import { buildFirst } from "../app/build-first.ts";
import { openable, unopenable } from "../electron/main/link-addresses.ts";
import { follow } from "./desktop/ask-door.ts";
import { mutants } from "./desktop/mutants.ts";
import { type Change, openRecordedDoor, type RecordedDoor } from "./desktop/recorded-door.ts";
import { report } from "./report.ts";

type How = Parameters<typeof follow>[2];
type Run = { readonly faults: readonly string[]; readonly openedUnpressed: number };

async function runOn(door: RecordedDoor): Promise<Run> {
  const faults: string[] = [];
  let openedUnpressed = 0;
  const loads = () => door.calls.filter(({ name }) => name.endsWith(".loadURL")).length;
  const before = loads();
  const expect = async (url: string, how: How, shown: string | undefined, opened: readonly string[]) => {
    const got = await follow(door, url, how);
    if (!how.pressed) openedUnpressed += got.opened.length;
    const [question] = got.asked;
    const host = shown && new URL(shown).host;
    // The whole address and its host stand in the question.
    const asked = shown && host ? question?.detail.includes(shown) && question.message.includes(host) : !question;
    const right = got.action === "deny" && asked && got.asked.length <= 1 && String(got.opened) === String(opened);
    if (!right) faults.push(JSON.stringify([url.slice(0, 60), how, got]));
  };
  for (const [url, href] of openable) {
    await expect(url, { pressed: true, agrees: true }, href, [href]);
    await expect(url, { pressed: true, agrees: false }, href, []);
    await expect(url, { pressed: false, agrees: true }, undefined, []);
    if (href !== new URL(url).href) faults.push(`${url}: the parser writes ${new URL(url).href}`);
  }
  for (const url of unopenable) await expect(url, { pressed: true, agrees: true }, undefined, []);
  if (loads() !== before) faults.push("a window went there");
  return { faults, openedUnpressed };
}

async function run(change?: Change): Promise<Run> {
  const door = await openRecordedDoor(change);
  const found = await runOn(door);
  await door.close();
  return found;
}

buildFirst();
const { faults, openedUnpressed } = await run();
const controls: Record<string, number> = {};
for (const { name, change } of mutants.filter(({ item }) => item === "15")) {
  controls[`a door that ${name}`] = (await run(change)).faults.length;
}

const addresses = openable.length + unopenable.length;
const found = Object.values(controls);
report("sec:links", addresses >= 120 && faults.length === 0 && found.length === 3 && !found.includes(0), {
  addresses,
  opened_when_agreed: openable.length,
  refused: unopenable.length,
  opened_without_press: openedUnpressed,
  faults,
  control_faults: controls,
});
