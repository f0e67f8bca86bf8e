/** Every package that is built in may be passed on, and its licence is packed with it. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { readArchive, textOf } from "./archive.ts";
import type { Goal } from "./goal.ts";

const Licence = z.object({ name: z.string(), version: z.string(), licence: z.string(), text: z.string() });
const Licences = z.object({ amends: z.string(), packages: z.array(Licence) });
type Licences = z.infer<typeof Licences>;

/** Licences under which a package may be built in, and words that their text must have. */
const allowed: Readonly<Record<string, RegExp>> = {
  MIT: /permission is hereby granted, free of charge/i,
  ISC: /permission to use, copy, modify,? and\/or distribute/i,
  "Apache-2.0": /Apache License,?\s+Version 2\.0/,
  "(MPL-2.0 OR Apache-2.0)": /Apache License\s+Version 2\.0/,
  "OFL-1.1": /SIL OPEN FONT LICENSE/i,
  "0BSD": /permission to use, copy, modify, and\/or distribute/i,
  "BSD-2-Clause": /redistributions in binary form/i,
  "BSD-3-Clause": /redistributions in binary form/i,
};

export async function licencesGoal(root: string, archive: string): Promise<Goal> {
  const licences = Licences.parse(JSON.parse(textOf(readArchive(archive), "build/licences.json")));
  const { dependencies } = z
    .object({ dependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(await readFile(join(root, "package.json"), "utf8")));
  const faults = licenceFaults(licences, Object.keys(dependencies));

  const { packages } = licences;
  const mutants: readonly Licences[] = [
    { ...licences, packages: packages.filter(({ name }) => name !== "react") },
    { ...licences, packages: packages.map((one) => (one.name === "react" ? { ...one, licence: "GPL-3.0" } : one)) },
    {
      ...licences,
      packages: packages.map((one) => (one.licence === "OFL-1.1" ? { ...one, text: "See the web." } : one)),
    },
    { ...licences, amends: "" },
  ];
  const told = mutants.filter(
    (mutant) => licenceFaults(mutant, Object.keys(dependencies)).length > faults.length,
  ).length;
  return {
    met: faults.length === 0 && told === mutants.length,
    figures: {
      packages: packages.length,
      kinds: [...new Set(packages.map(({ licence }) => licence))].sort(),
      faults,
      control_mutants_told: `${told}/${mutants.length}`,
    },
  };
}

/** @param needed packages that Amends says it needs, each of which is built in or needless */
function licenceFaults({ amends, packages }: Licences, needed: readonly string[]): readonly string[] {
  const listed = new Set(packages.map(({ name }) => name));
  return [
    ...(/MIT License/.test(amends) ? [] : ["Amends: its own licence is missing"]),
    ...needed
      .filter((name) => !listed.has(name))
      .map((name) => `${name}: it is not listed: nothing of it is built in, so take it out of package.json`),
    ...packages.flatMap(({ name, licence, text }) => {
      const words = allowed[licence];
      if (!words) return [`${name}: ${licence} is no licence that Amends passes on`];
      return words.test(text) ? [] : [`${name}: the text of ${licence} is missing`];
    }),
  ];
}
