/**
 * What the host's own menu may tell the page to do: the one event of the contract, apart from the schemas so that
 * preload and the page need not carry Zod.
 */

/** The channel from main process to page. */
export const commandChannel = "amends:command";

/**
 * The key by which the page does each of these itself, where it has one; the menu shows it. Ctrl is Cmd on macOS,
 * where back and forward have keys of their own.
 */
export const commandKeys = {
  library: undefined,
  patterns: undefined,
  research: undefined,
  reply: "Alt+R",
  check: "F7",
  preferences: "Ctrl+,",
  about: undefined,
  export: undefined,
  import: undefined,
  /** A file that the system handed to Amends waits to be looked at; see `takeOpenedFile`. */
  "import-opened": undefined,
  search: "Ctrl+K",
  find: "Ctrl+F",
  back: "Alt+ArrowLeft",
  forward: "Alt+ArrowRight",
  print: "Ctrl+P",
  "save-pdf": undefined,
  present: "F5",
  "present-from-here": "Shift+F5",
  keys: "?",
} as const satisfies Record<string, string | undefined>;

export type Command = keyof typeof commandKeys;

export const commands = Object.keys(commandKeys) as readonly Command[];

export function isCommand(word: unknown): word is Command {
  return typeof word === "string" && Object.hasOwn(commandKeys, word);
}
