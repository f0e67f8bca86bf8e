/**
 * `npm run -s sec:asar`: the packed archive holds what is allowed, and each file is the one that was packed.
 *
 * Controls: one bit turned in the middle of each file, files that do not belong, and files that are gone.
 */
import { asarGoal } from "../package/asar-goal.ts";
import { packApp } from "../package/packed-app.ts";
import { report } from "./report.ts";

const { archive } = await packApp(process.cwd());
const { met, figures } = asarGoal(archive);
report("sec:asar", met, figures);
