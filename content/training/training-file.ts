/** A training session as one file that a person can read, change by hand and pass on. */
import { stringify } from "yaml";
import type { z } from "zod";
import { decodeText } from "../decode.ts";
import { readYaml, type YamlReading } from "../front-matter.ts";
import type { Problem } from "../problem.ts";
import { trainingLimits } from "./limits.ts";
import { TrainingFile, type TrainingSession, trainingFormat } from "./training-session.ts";

export type TrainingReading = YamlReading<z.infer<typeof TrainingFile>> & { readonly value?: unknown };

/** `file` is only used to name the place in problems. */
export function readTraining(file: string, text: string): TrainingReading {
  const limits = { bytes: trainingLimits.file, keys: 32, tokens: 4000 };
  const reading = readYaml(file, text, TrainingFile, { firstLine: 1, limits, whole: "session" });
  const refusal = reading.value === undefined ? undefined : refusalOf(reading.value);
  if (refusal === undefined) return reading;
  return { lineOf: reading.lineOf, problems: [{ file, line: reading.lineOf([refusal.field]), ...refusal }] };
}

/** What else a foreign file or a later version holds is no fault of its own, so it is not told. */
function refusalOf(value: unknown): Pick<Problem, "field" | "fault" | "remedy"> | undefined {
  const head = typeof value === "object" && value !== null ? value : {};
  const { amends, version } = head as Readonly<Record<string, unknown>>;
  if (amends !== trainingFormat.amends) {
    const remedy = `choose one that Amends exported; it begins with amends: ${trainingFormat.amends}`;
    return { field: "amends", fault: "this is no training session", remedy };
  }
  if (typeof version !== "number" || version <= trainingFormat.version) return undefined;
  const fault = `it is of version ${version}, and this Amends reads version ${trainingFormat.version}`;
  return { field: "version", fault, remedy: "open it with a later Amends" };
}

/** The same for bytes from a stranger. */
export function readTrainingBytes(file: string, bytes: Uint8Array): TrainingReading {
  const refused = (fault: string, remedy: string): TrainingReading => {
    return { lineOf: () => 1, problems: [{ file, line: 1, field: "file", fault, remedy }] };
  };
  if (bytes.length > trainingLimits.file) {
    const most = trainingLimits.file / 1024;
    return refused(
      `it has ${Math.ceil(bytes.length / 1024)} kB, and ${most} are allowed`,
      "choose a session that Amends exported",
    );
  }
  const decoded = decodeText(bytes);
  return decoded.kind === "text" ? readTraining(file, decoded.text) : refused(decoded.fault, decoded.remedy);
}

const head = `# A training session for Amends. Change it as you like, and import it there.
# Each part has its minutes; the parts should come to the minutes of the whole.
`;

export function writeTraining({ id: _id, ...session }: TrainingSession): string {
  return head + stringify({ ...trainingFormat, ...session }, { lineWidth: 110 });
}

/** Safe on every system; a title without a Latin letter gives a plain name. */
export function trainingFileName({ title }: TrainingSession): string {
  const words = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return `${(words ?? []).join("-").slice(0, 60).replace(/-$/, "") || "training"}-session.yml`;
}
