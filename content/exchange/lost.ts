/** Something that an export or import could not carry, told to the person before they confirm. */
export type Lost = {
  /** The id of the pattern or snippet. */
  readonly pattern: string;
  /** "the default of Arrival date". */
  readonly what: string;
  /** A clause: "a value of TextExpander may not hold a colon". */
  readonly why: string;
};

/** Collects what one snippet loses, each thing once. */
export class LostList {
  private readonly byWords = new Map<string, Lost>();

  constructor(private readonly pattern: string) {}

  add(what: string, why: string): void {
    this.byWords.set(`${what}\n${why}`, { pattern: this.pattern, what, why });
  }

  all(): readonly Lost[] {
    return [...this.byWords.values()];
  }
}

/** The same loss in several variants of a pattern is told once. */
export function withoutRepeats(lost: readonly Lost[]): readonly Lost[] {
  return [...new Map(lost.map((one) => [`${one.pattern}\n${one.what}\n${one.why}`, one])).values()];
}
