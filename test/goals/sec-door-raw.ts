/**
 * `npm run -s sec:door-raw` — raw requests, each with one thing wrong, against the browser door. Control:
 * the same requests against a door that looks at the path only.
 */
import { checkNothing, runHostile } from "../electron/loopback/hostile-run.ts";
import { report } from "./report.ts";

const ours = await runHostile();
const control = await runHostile(checkNothing);

const refusedAll = ours.hostile >= 121 && ours.served.length === 0 && ours.handled === 0;
const met = refusedAll && ours.goodServed === ours.good && control.served.length > 0;
report("sec:door-raw", met, {
  hostile: ours.hostile,
  served: ours.served.length,
  handled: ours.handled,
  good_served: `${ours.goodServed}/${ours.good}`,
  control_served: control.served.length,
  control_handled: control.handled,
});
