/** A fault in a content file, told so that its author can mend it without asking. */
export type Problem = {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** First line is 1. */
  readonly line: number;
  /** Front matter key, section heading or variant in which the fault lies. */
  readonly field: string;
  readonly fault: string;
  readonly remedy: string;
};

/** `file:line: field: what is wrong: how to put it right`, as editors and terminals link it. */
export function formatProblem(problem: Problem): string {
  const { file, line, field, fault, remedy } = problem;
  return `${file}:${line}: ${field}: ${fault}: ${remedy}`;
}
