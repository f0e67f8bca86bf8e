/**
 * `npm run -s package:check`: packs the app without making installers of it, and looks into what came out.
 *
 * Packed into Electron where it has been fetched, else into a stub that carries Electron's fuses. One line for each goal.
 */
import { report } from "../goals/report.ts";
import { asarGoal } from "./asar-goal.ts";
import { besideGoal } from "./beside-goal.ts";
import { fusesGoal } from "./fuses-goal.ts";
import { iconsGoal } from "./icons-goal.ts";
import { licencesGoal } from "./licences-goal.ts";
import { packApp } from "./packed-app.ts";

const root = process.cwd();
const packed = await packApp(root);
const goals = {
  "sec:fuses": await fusesGoal(root, packed.fuses),
  "sec:asar": asarGoal(packed.archive),
  "package:size": await besideGoal(packed),
  "package:licences": await licencesGoal(root, packed.archive),
  "package:icons": await iconsGoal(root),
};
for (const [name, { met, figures }] of Object.entries(goals)) {
  report(name, met, { runtime: packed.runtime.kind, ...figures });
}
