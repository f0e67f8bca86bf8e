/**
 * `npm run -s sec:frontmatter`: hostile front matter, at least 150 headers, is refused with its line and a
 * remedy within 100 ms each; no code runs and `Object.prototype` stays as it was. Honest headers must be
 * read. Control: a careless reader, which must run code and take most of them.
 */
import { honestHeaders, hostileHeaders } from "../content/front-matter/hostile-headers.ts";
import { carelessReader, runHeaders } from "../content/front-matter/run-headers.ts";
import { report } from "./report.ts";

// The first run of any code is slow, whatever it reads.
const honest = runHeaders(honestHeaders);
const run = runHeaders(hostileHeaders);
const control = runHeaders(
  hostileHeaders.filter(({ text }) => text.length < 500),
  carelessReader,
);

const refused = run.headers - run.accepted.length - run.threw.length;
const harmless = !run.harmed && run.untold.length === 0 && run.slow.length === 0;
const controlFails = control.harmed && control.accepted.length > 50;
report(
  "sec:frontmatter",
  run.headers >= 150 &&
    refused === run.headers &&
    harmless &&
    honest.accepted.length === honest.headers &&
    controlFails,
  {
    headers: run.headers,
    refused,
    accepted: run.accepted,
    threw: run.threw,
    without_place_or_remedy: run.untold,
    over_100_ms: run.slow,
    slowest_ms: run.slowest_ms,
    code_ran_or_prototype_changed: run.harmed,
    honest_read: `${honest.accepted.length}/${honest.headers}`,
    control_accepted: control.accepted.length,
    control_code_ran: control.harmed,
  },
);
