/** What a check of the packed app found. */
export type Goal = {
  readonly met: boolean;
  readonly figures: Readonly<Record<string, unknown>>;
};
