import type { Problem } from "../problem.ts";

/** Collects the problems of one file, by front matter key or by line. */
export class DocumentProblems {
  readonly list: Problem[] = [];

  constructor(
    private readonly file: string,
    private readonly lineOf: (path: readonly PropertyKey[]) => number,
  ) {}

  atKey(path: readonly (string | number)[], fault: string, remedy: string): void {
    this.list.push({ file: this.file, line: this.lineOf(path), field: path.join("."), fault, remedy });
  }

  onLine(line: number, field: string, fault: string, remedy: string): void {
    this.list.push({ file: this.file, line, field, fault, remedy });
  }
}
