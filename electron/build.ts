/**
 * `npm run build`: the content, the page and both doors, into build/.
 *
 * What runs in Node is bundled too, so that a packaged app carries no node_modules folder.
 */
import { spawn } from "node:child_process";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { builtinModules } from "node:module";
import { extname, join, relative, sep } from "node:path";
import { build as viteBuild } from "vite";
import { type ShellManifest, sha256, shellManifestFile } from "#services";
import { stampFile } from "./freshness.js";
import { drawShellIcons } from "./icons/draw-icons.ts";
import { licencesFile, licencesOf, noteModules } from "./licences.ts";

const root = join(import.meta.dirname, "..");
const buildDir = join(root, "build");

/** Folders of the packages of which something is built in. */
const builtIn = new Set<string>();
const plugins = () => [noteModules(builtIn)];

const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

/** One part that runs outside the page; a sandboxed preload script can only be CommonJS. */
async function buildNodePart(entry: string, outDir: string, format: "es" | "cjs"): Promise<void> {
  await viteBuild({
    configFile: false,
    root,
    logLevel: "warn",
    plugins: plugins(),
    // The packages' entries for Node, not the ones made for pages.
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: join(buildDir, outDir),
      emptyOutDir: true,
      target: "node20",
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        external: ["electron", ...builtinModules, /^node:/],
        // No comments that name files by where they stood: two builds of one commit are the same, wherever they were made.
        experimental: { attachDebugInfo: "none" },
        output: { format, entryFileNames: format === "cjs" ? "[name].cjs" : "[name].js" },
      },
    },
  });
}

/** Lists the built page, so that the doors serve these files and no others. */
async function writeShellManifest(): Promise<void> {
  const manifest: ShellManifest = {};
  const entries = await readdir(join(buildDir, "renderer"), { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const type = contentTypes[extname(entry.name)];
    if (!type) throw new Error(`${path}: no content type is known for it: name one in electron/build.ts`);
    const file = relative(buildDir, path).split(sep).join("/");
    const address = file.slice("renderer".length);
    manifest[address === "/index.html" ? "/" : address] = { file, type, sha256: sha256(await readFile(path)) };
  }
  await writeFile(join(buildDir, shellManifestFile), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** In a process of its own, on the other core; it prints the faults of content files itself. */
function compileContent(): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "tsx", "content/compile/cli.ts"], {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
    });
    child.once("error", reject);
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error("The content does not compile."))));
  });
}

async function build(): Promise<void> {
  const began = Date.now();
  await rm(join(buildDir, stampFile), { force: true });
  const content = compileContent();
  content.catch(() => {});
  await viteBuild({
    root: join(root, "renderer"),
    configFile: join(root, "vite.config.ts"),
    logLevel: "warn",
    plugins: plugins(),
    worker: { plugins },
  });
  await buildNodePart("electron/loopback/main.ts", "loopback", "es");
  await buildNodePart("electron/main/main.ts", "main", "es");
  await buildNodePart("electron/preload/preload.ts", "preload", "cjs");
  await drawShellIcons(join(buildDir, "icons"));
  await writeShellManifest();
  await writeFile(join(buildDir, licencesFile), await licencesOf(root, builtIn));
  await content;
  await writeFile(join(buildDir, stampFile), JSON.stringify({ began }));
}

build().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
});
