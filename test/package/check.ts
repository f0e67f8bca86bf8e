/**
 * `npm run -s package:check`: packs the app without making installers of it, and looks into what came out.
 *
 * Packed into Electron where it has been fetched, else into a stub that carries Electron's fuses. One line for each goal.
 */
import { report } from "../goals/report.ts";
import { asarGoal } from "./asar-goal.ts";
import { besideGoal } from "./beside-goal.ts";
import { fusesGoal } from "./fuses-goal.ts";
import type { Goal } from "./goal.ts";
import { iconsGoal } from "./icons-goal.ts";
import { licencesGoal } from "./licences-goal.ts";
import { linuxGoal } from "./linux-goal.ts";
import { opensGoal } from "./opens-goal.ts";
import { packApp } from "./packed-app.ts";

const root = process.cwd();
const packed = await packApp(root);
const { archive, fuses, plans, runtime } = packed;
const goals: Readonly<Record<string, () => Goal | Promise<Goal>>> = {
  "sec:fuses": () => fusesGoal(root, fuses),
  "sec:asar": () => asarGoal(archive),
  "package:size": () => besideGoal(packed),
  "package:licences": () => licencesGoal(root, archive),
  "package:icons": () => iconsGoal(root),
  ...(runtime.platform === "linux" && { "package:linux": () => linuxGoal(plans) }),
  "package:opens": () => opensGoal(archive),
};
for (const [name, goal] of Object.entries(goals)) {
  try {
    const { met, figures } = await goal();
    report(name, met, { runtime: runtime.kind, ...figures });
  } catch (fault) {
    report(name, false, { runtime: runtime.kind, fault: String(fault) });
  }
}
