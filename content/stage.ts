/** What a trainer needs beside the text of a case: kept out of the reader, the word count and the search. */

/** A step of a session: what its slides are headed, how long it may take, and what the trainer says and does. */
export type StageStep = {
  readonly heading: string;
  readonly seconds: number;
  /** Safe HTML, for the trainer's eyes alone. */
  readonly script: string;
};

/** A reply that the room may choose. Every one must have something in its favour, or nobody argues. */
export type StageOption = {
  readonly label: string;
  /** What the customer would get, as safe HTML. */
  readonly html: string;
  /** Components of an apology that it carries. */
  readonly components: readonly string[];
};

/** A number worth a slide of its own, and what it counts. */
export type Figure = { readonly figure: string; readonly html: string };

/** The case in acts: the complaint arrives, the room decides, the company's answer is revealed, both are compared. */
export type Acts = {
  readonly opening: StageStep;
  /** The complaint as it reached the company, without what came of it. */
  readonly complaint: StageStep & { readonly html: string };
  readonly decide: StageStep & { readonly options: readonly StageOption[] };
  readonly reveal: StageStep;
  readonly compare: StageStep;
  readonly debrief: StageStep & { readonly html: string };
};

/** Where an author cut a section into slides by hand, or spoke to the trainer. */
export type Cue = {
  readonly section: string;
  /** The paragraph, list or quotation of the section that it stands before, counted from 0. */
  readonly block: number;
  /** Absent for a cut (`---`); otherwise a note, as safe HTML. */
  readonly note?: string;
};

export type Stage = { readonly figures: readonly Figure[]; readonly acts?: Acts; readonly cues: readonly Cue[] };
