/**
 * `npm run -s sec:perms` — of every permission that Electron's types name, the page has three and no one else has any.
 * Controls: a session without our handlers, which grants all, and a door that allows one more.
 */
import { buildFirst } from "../app/build-first.ts";
import { permissionAnswers } from "./desktop/ask-door.ts";
import { allowedPermissions } from "./desktop/checklist.ts";
import { permissionNames } from "./desktop/permission-names.ts";
import { type Change, openRecordedDoor } from "./desktop/recorded-door.ts";
import { report } from "./report.ts";

const own = "app://bundle/#/present";
const others: readonly (readonly [string | undefined, boolean])[] = [
  [own, false],
  ["app://bundle/assets/icon.svg", true],
  ["app://other/", true],
  ["https://a.example/", true],
  ["https://app.bundle/", true],
  ["file:///index.html", true],
  ["data:text/html,x", true],
  ["about:blank", true],
  ["", true],
  [undefined, true],
];

async function granted(change?: Change): Promise<{ readonly own: readonly string[]; readonly others: number }> {
  const door = await openRecordedDoor(change);
  const answersFor = async (url: string | undefined, main: boolean) => {
    const found: string[] = [];
    for (const name of permissionNames()) {
      if ((await permissionAnswers(door, name, url, main)).includes(true)) found.push(name);
    }
    return found.sort();
  };
  const page = await answersFor(own, true);
  let foreign = 0;
  for (const [url, main] of others) foreign += (await answersFor(url, main)).length;
  await door.close();
  return { own: page, others: foreign };
}

buildFirst();
const names = permissionNames();
const ours = await granted();
const unguarded = await granted((_, text) => text.replaceAll(/session\.setPermission\w+\(/g, "void ("));
const oneMore = await granted((_, text) => text.replace('"screen-wake-lock"', '"screen-wake-lock", "media"'));

const met =
  names.length >= 40 &&
  String(ours.own) === String(allowedPermissions) &&
  allowedPermissions.every((name) => names.includes(name)) &&
  ours.others === 0 &&
  unguarded.own.length === names.length &&
  oneMore.own.length === allowedPermissions.length + 1;
report("sec:perms", met, {
  permissions: names.length,
  allowed: ours.own,
  others_asked_as: others.length,
  allowed_to_others: ours.others,
  control_unguarded_allows: unguarded.own.length,
  control_one_more_allows: oneMore.own.length,
});
