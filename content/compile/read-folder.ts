import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { decodeText } from "../decode.ts";
import type { Problem } from "../problem.ts";
import { characterProblems } from "./characters.ts";

/** The folders of the library, and how their files end. */
export const folders = {
  cases: ".md",
  patterns: ".md",
  principles: ".md",
  phrases: ".md",
  sessions: ".yml",
  vocabulary: ".yml",
  "draft-rules": ".yml",
} as const;
export type Folder = keyof typeof folders;

/** `name` is the file's without its ending; `file` is how problems call it. */
export type SourceFile = { readonly file: string; readonly name: string; readonly text: string };

/** Reads a folder's files, sorted by name. A missing folder is an empty one. */
export async function readFolder(
  root: string,
  folder: Folder,
): Promise<{ readonly files: readonly SourceFile[]; readonly problems: readonly Problem[] }> {
  const directory = join(root, folder);
  const names = existsSync(directory) ? (await readdir(directory)).sort() : [];
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    const file = `content/${folder}/${name}`;
    const ending = folders[folder];
    if (!/^[a-z0-9-]+$/.test(name.slice(0, -ending.length)) || !name.endsWith(ending)) {
      const fault = `a file name that is not <id>${ending}`;
      problems.push({ file, line: 1, field: "file name", fault, remedy: "rename it, or move it out of this folder" });
      continue;
    }
    const decoded = decodeText(await readFile(join(directory, name)));
    if (decoded.kind === "unreadable") {
      problems.push({ file, line: 1, field: "file", fault: decoded.fault, remedy: decoded.remedy });
      continue;
    }
    files.push({ file, name: name.slice(0, -ending.length), text: decoded.text });
    problems.push(...characterProblems(file, decoded.text));
  }
  return { files, problems };
}
