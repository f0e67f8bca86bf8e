/** Something wrong in front matter or a vocabulary file, before it is known to which file it belongs. */
export type Fault = {
  /** Line within the YAML text; the first is 1. */
  readonly line: number;
  /** Keys and list positions that lead to the place; empty when the text as a whole is meant. */
  readonly path: readonly (string | number)[];
  readonly fault: string;
  readonly remedy: string;
};
