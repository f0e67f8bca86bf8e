/** S2: the nine bytes of the fuses. */
import { readFuses, wantedFuses, wrongFuses } from "../../electron/package/fuses.ts";
import { forgottenFuses } from "./forgotten-fuses.ts";
import type { Goal } from "./goal.ts";
import { factoryWire } from "./runtime.ts";

/** @param binary the packed program that carries the fuses */
export async function fusesGoal(root: string, binary: string): Promise<Goal> {
  const wires = await readFuses(binary);
  const wrong = wrongFuses(wires);
  const [wire = ""] = wires;

  // Each fuse turned the other way, one fuse fewer, one more, and the fuses that Electron comes with.
  const turned = wantedFuses.map((_, at) => wire.slice(0, at) + (wire[at] === "1" ? "0" : "1") + wire.slice(at + 1));
  const mutants = [...turned, wire.slice(0, -1), `${wire}1`, factoryWire];
  const found = mutants.filter((mutant) => wrongFuses([mutant]).length > 0).length;
  const forgotten = await forgottenFuses(root);

  return {
    met:
      wrong.length === 0 &&
      found === mutants.length &&
      forgotten.complete &&
      forgotten.tried === wantedFuses.length - 1 &&
      forgotten.refused === forgotten.tried,
    figures: {
      fuses: `${wantedFuses.length - wrong.length}/${wantedFuses.length}`,
      wires,
      wrong,
      control_wrong_wires_found: `${found}/${mutants.length}`,
      control_forgotten_fuses_refused_by_the_types: `${forgotten.refused}/${forgotten.tried}`,
    },
  };
}
