/**
 * `npm run -s sec:fuses`: the packed program carries the nine fuses as they must be.
 *
 * Packed into Electron where it has been fetched, else into a stub with the fuses that Electron comes with. Controls:
 * each fuse turned the other way is found, and a configuration that forgets one is refused by its types.
 */
import { fusesGoal } from "../package/fuses-goal.ts";
import { packApp } from "../package/packed-app.ts";
import { report } from "./report.ts";

const packed = await packApp(process.cwd());
const { met, figures } = await fusesGoal(process.cwd(), packed.fuses);
report("sec:fuses", met, { runtime: packed.runtime.kind, ...figures });
