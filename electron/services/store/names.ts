import { randomBytes } from "node:crypto";
import { join } from "node:path";

/** The files of one state. */
export type Names = {
  readonly main: string;
  /** The state before the last save. */
  readonly copy: string;
  /** Written in full before it takes the name of the main file, or of the copy. */
  readonly draft: string;
  readonly copyDraft: string;
  /** A new name for a file that cannot be used, and is kept. */
  readonly aside: () => string;
};

export function namesOf(folder: string, name: string): Names {
  const main = join(folder, `${name}.json`);
  return {
    main,
    copy: `${main}.bak`,
    draft: `${main}.new`,
    copyDraft: `${main}.bak.new`,
    aside: () => {
      // A form of the time that every file system takes as a name.
      const time = new Date().toISOString().replaceAll(":", "-");
      return join(folder, `${name}.set-aside-${time}-${randomBytes(3).toString("hex")}.json`);
    },
  };
}
