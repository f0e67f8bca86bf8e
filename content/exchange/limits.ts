/** What a file from a stranger may hold. Our own library in every format stays below a tenth of each. */
export const exchangeLimits = {
  /** Bytes of the file that is handed in. */
  file: 5 * 1024 * 1024,
  /** Characters that are pasted: escaped one by one, they are no more than the largest file takes on its way. */
  pasted: 1_000_000,
  /** Files in an archive. */
  entries: 2000,
  /** Bytes of one unpacked file, and of all together. */
  entry: 1024 * 1024,
  unpacked: 20 * 1024 * 1024,
  /** Times an archive may grow when unpacked. */
  ratio: 100,
  snippets: 5000,
  /** Characters of one snippet. */
  text: 100_000,
  fields: 100,
  choices: 200,
  /** Characters of a label, a default or one of the choices. */
  words: 20_000,
} as const;
