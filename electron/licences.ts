/**
 * The licences of what is really built in: the build tells which modules went into its files, and each belongs to a
 * package whose licence is written down beside them.
 */
import { readdir, readFile } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import type { Plugin } from "vite";

/** Where the list goes in the build folder. */
export const licencesFile = "licences.json";

/** Notes the folder of each package that has a module in a bundle; its fonts and styles come in as modules too. */
export function noteModules(packages: Set<string>): Plugin {
  let root = "";
  return {
    name: "amends:note-modules",
    configResolved(config) {
      root = config.root;
    },
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        const modules =
          output.type === "chunk"
            ? Object.keys(output.modules)
            : output.originalFileNames.map((file) => resolve(root, file));
        for (const id of modules) {
          const folder = packageFolder(id);
          if (folder !== undefined) packages.add(folder);
        }
      }
    },
  };
}

/** The innermost package that a module's file belongs to. */
export function packageFolder(module: string): string | undefined {
  const path = module.replace(/^\0/, "").replace(/\?.*$/s, "").split(sep).join("/");
  const name = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path);
  return name?.[1];
}

type Licence = { readonly name: string; readonly version: string; readonly licence: string; readonly text: string };

/**
 * @param root folder of Amends
 * @throws Error when a package does not say under which licence it may be passed on
 */
export async function licencesOf(root: string, packages: Iterable<string>): Promise<string> {
  const all = await Promise.all([...packages].map(licenceOf));
  const byName = (one: Licence, other: Licence) => (nameOf(one) < nameOf(other) ? -1 : 1);
  const unlike = new Map(all.map((one) => [nameOf(one), one]));
  const licences = {
    amends: await readFile(join(root, "LICENSE"), "utf8"),
    packages: [...unlike.values()].sort(byName),
  };
  return `${JSON.stringify(licences, null, 2)}\n`;
}

function nameOf({ name, version }: Licence): string {
  return `${name} ${version}`;
}

async function licenceOf(folder: string): Promise<Licence> {
  const { name, version, license, author } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const files = (await readdir(folder))
    .filter((file) => /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i.test(file))
    .sort();
  if (typeof license !== "string" || license === "") {
    throw new Error(`${folder}/package.json: no licence is named: use another package, or ask its author for one`);
  }
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  const own = `${name} names the licence ${license} and brings no text of it. Author: ${wordsOf(author)}.`;
  return { name, version, licence: license, text: texts.map((text) => text.trim()).join("\n\n") || own };
}

function wordsOf(author: unknown): string {
  if (typeof author === "string") return author;
  return typeof author === "object" && author !== null && "name" in author ? String(author.name) : "not named";
}
