/** What is known of an error that nobody caught: its kind and where it was, in the page and in the main process alike. */

/** By what names faults are known in the log. A name that is not here could hold anything, so it is written as `Error`. */
export const faultNames = [
  "Error",
  "AggregateError",
  "DOMException",
  "EvalError",
  "HostError",
  "RangeError",
  "ReferenceError",
  "SyntaxError",
  "TypeError",
  "URIError",
  "ZodError",
] as const;
export type FaultName = (typeof faultNames)[number];

/** A place in a file that Amends was built of. No name of a function: it could have been made of what was typed. */
export type FaultFrame = { readonly file: string; readonly line: number; readonly column: number };

/** Never with its message, which may quote what a reader typed. */
export type Fault = { readonly name: FaultName; readonly frames: readonly FaultFrame[] };

/** A script of the build, at most one folder deep. */
export const builtFile = /^(?:[a-z]{1,20}\/)?[\w-]{1,60}(?:\.[\w-]{1,20})*\.c?js$/;

/** The frames that are written down. */
export const mostFrames = 20;

const frame = /^\s+at (?:.*? \()?(?:async )?(\S+):(\d{1,7}):(\d{1,7})\)?$/;

/** @param root the address below which the files of the build lie, with its last slash */
export function faultOf(error: unknown, root: string): Fault {
  if (!(error instanceof Error)) return { name: "Error", frames: [] };
  const isDom = Object.prototype.toString.call(error) === "[object DOMException]";
  const name = isDom ? "DOMException" : (faultNames.find((known) => known === error.name) ?? "Error");
  return { name, frames: framesOf(error, root) };
}

function framesOf({ stack, message }: Error, root: string): readonly FaultFrame[] {
  if (typeof stack !== "string") return [];
  // A message may have lines that look like frames.
  const told = stack.slice(message === "" ? 0 : stack.indexOf(message) + message.length);
  return told
    .split("\n")
    .flatMap((line) => {
      const [, address = "", row, column] = frame.exec(line) ?? [];
      const file = address.startsWith(root) ? address.slice(root.length) : "";
      return builtFile.test(file) ? [{ file, line: Number(row), column: Number(column) }] : [];
    })
    .slice(0, mostFrames);
}
