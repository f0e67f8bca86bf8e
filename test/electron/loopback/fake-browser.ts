import { chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

export type FakeBrowser = {
  readonly program: string;
  /** What it was told to open, and the text, mode and folder's mode of that file, once it was started. */
  readonly opened: () => Promise<{ readonly file: string; readonly text: string; readonly modes: string }>;
};

/** A program that notes what it is told to open and lives for some seconds; Linux only. */
export async function fakeBrowser(folder: string): Promise<FakeBrowser> {
  const program = join(folder, "browser");
  const notes = join(folder, "opened");
  const script = `#!/bin/sh
{ echo "$1"; stat -c %a "$1" "$(dirname "$1")" | paste -sd ' '; cat "$1"; } > ${notes}.part
mv ${notes}.part ${notes}
sleep 8
`;
  await writeFile(program, script);
  await chmod(program, 0o755);
  return {
    program,
    opened: async () => {
      for (let patience = 400; ; patience--) {
        const text = await readFile(notes, "utf8").catch(() => undefined);
        if (text === undefined && patience > 0) {
          await wait(50);
          continue;
        }
        if (text === undefined) throw new Error("The browser was not started.");
        const [file = "", modes = "", ...lines] = text.split("\n");
        return { file, modes, text: lines.join("\n") };
      }
    },
  };
}
