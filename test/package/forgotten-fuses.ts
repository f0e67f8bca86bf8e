/** Leaves out each fuse of the configuration in turn and asks the compiler; it must refuse every one of these files. */
import { spawnSync } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

const fuse = /^ {2}\w+: (?:true|false),\n/gm;

export type Forgotten = {
  readonly tried: number;
  readonly refused: number;
  /** The configuration as it stands is accepted. */
  readonly complete: boolean;
};

export async function forgottenFuses(root: string): Promise<Forgotten> {
  const source = await readFile(join(root, "electron-builder.config.ts"), "utf8");
  const folder = join(root, "build", "forgotten-fuses");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });

  const block = /const electronFuses: Fuses = \{\n[^}]*\};/.exec(source);
  if (!block) throw new Error("electron-builder.config.ts: no block “const electronFuses: Fuses” is in it.");
  const lines = [...block[0].matchAll(fuse)].map(({ index, 0: { length } }) => ({ at: block.index + index, length }));
  await writeFile(join(folder, "complete.ts"), source);
  for (const [number, { at, length }] of lines.entries()) {
    await writeFile(join(folder, `without-${number}.ts`), source.slice(0, at) + source.slice(at + length));
  }
  const options = { composite: false, emitDeclarationOnly: false, noEmit: true, types: ["node"] };
  const project = { extends: "../../tsconfig.base.json", compilerOptions: options, include: ["*.ts"] };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(project));

  const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
  const { stdout } = spawnSync(process.execPath, [compiler, "-p", folder, "--pretty", "false"], {
    cwd: folder,
    encoding: "utf8",
  });
  const refused = new Set([...stdout.matchAll(/^(without-\d+)\.ts\(.*error TS2741/gm)].map(([, file]) => file));
  return { tried: lines.length, refused: refused.size, complete: !stdout.includes("complete.ts") };
}
