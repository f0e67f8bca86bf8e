/** How much a training session may hold; apart from the schema, so that the page need not carry Zod. */
export const trainingLimits = {
  /** Characters of the title, which has to fit a slide in the largest letters. */
  title: 80,
  /** Characters of a line about the session, and of a question to the room. */
  line: 200,
  /** Characters of what only the trainer reads. */
  note: 1500,
  cases: 20,
  questions: 5,
  /** Minutes of one part, and of the whole. */
  part: 120,
  whole: 480,
  /** Bytes of a file. */
  file: 64 * 1024,
} as const;
