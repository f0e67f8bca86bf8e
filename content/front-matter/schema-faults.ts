import type { z } from "zod";
import type { Fault } from "./fault.ts";

/** What a schema found, as faults with the line of each key. */
export function schemaFaults(error: z.ZodError, lineOf: (path: readonly PropertyKey[]) => number): Fault[] {
  return error.issues.flatMap((issue): Fault[] => {
    const path = issue.path.map((key) => (typeof key === "symbol" ? String(key) : key));
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({
        line: lineOf([...path, key]),
        path: [...path, key],
        fault: "this key is not known here",
        remedy: "check its spelling, or remove it",
      }));
    }
    return [{ line: lineOf(path), path, ...explain(issue) }];
  });
}

function explain(issue: z.core.$ZodIssue): { readonly fault: string; readonly remedy: string } {
  const said = issue.message.replace(/^Invalid input: /, "").replace(/^Invalid string: /, "");
  switch (issue.code) {
    case "invalid_type":
      if (issue.expected === "int") return { fault: "it is not a whole number", remedy: "write a whole number" };
      if (said.endsWith("received undefined")) return { fault: "it is missing", remedy: `add it (${issue.expected})` };
      if (said.endsWith("received null"))
        return { fault: "it has no value", remedy: `fill it (${issue.expected}) or remove the key` };
      return {
        fault: `a ${issue.expected} is ${said.replace(/^expected [^,]*, /, "expected, but ")}`,
        remedy: issue.expected === "string" ? "put the value in quotation marks" : `write a ${issue.expected}`,
      };
    case "invalid_value":
      return {
        fault: "this value is not one of the list",
        remedy: `write one of ${issue.values.map(String).join(", ")}`,
      };
    case "too_small":
      return { fault: issue.origin === "string" ? "it is empty" : said, remedy: `at least ${issue.minimum} wanted` };
    case "too_big":
      return { fault: said, remedy: `at most ${issue.maximum} wanted` };
    default:
      return { fault: said, remedy: "correct the value" };
  }
}
