/**
 * The tree of the project, kept by a machine: who may import whom, how long a file may be, and what may
 * stand in one place only. A violation is told with the file, what it did, and what it may do.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

type Zone = {
  /** Files of the zone: those whose path matches, and no earlier zone's. */
  readonly files: RegExp;
  /** Packages, subpaths and project paths that it may import, and how to say so. */
  readonly may: RegExp;
  readonly said: string;
  /** What it may import as types only. */
  readonly types?: RegExp;
};

const page = "react|react-dom(/client)?|react-aria-components|lucide-react";

/** In the order in which they are tried. */
const zones: readonly Zone[] = [
  {
    files: /^content\/(compile|(search|draft)\/eval)\//,
    may: /^(#content(\/(search|compose|draft|present|compile))?|node:.*|zod|yaml|marked|content\/.*)$/,
    said: "#content, files of content, node:*, zod, yaml and marked",
  },
  {
    files: /^content\/search\//,
    may: /^(lunr|@orama\/stemmers(\/.*)?|content\/(?!compile\/|search\/eval\/).*)$/,
    said: "lunr, the stemmers and files of content outside compile and eval",
  },
  {
    files: /^content\/draft\//,
    may: /^content\/(?!compile\/|search\/|draft\/eval\/).*$/,
    said: "files of content outside compile, search and eval",
  },
  {
    files: /^content\/exchange\//,
    may: /^(zod|yaml|fflate|content\/(?!compile\/|search\/|draft\/).*)$/,
    said: "zod, yaml, fflate and files of content outside compile, search and draft",
  },
  {
    files: /^content\//,
    may: /^(zod|yaml|marked|content\/(?!compile\/|search\/|exchange\/|draft\/).*)$/,
    said: "zod, yaml, marked and files of content outside compile, search, exchange and draft",
  },
  {
    files: /^electron\/contract\//,
    may: /^(#content(\/(compose|exchange|present))?|zod|electron\/contract\/.*)$/,
    said: "#content, #content/compose, #content/exchange, #content/present, zod and its own files",
  },
  {
    files: /^electron\/services\//,
    may: /^(#content(\/(compose|exchange|present))?|#contract(\/faults)?|zod|env-paths|node:.*|package\.json|electron\/services\/.*)$/,
    said: "#content, #content/compose, #content/exchange, #content/present, #contract, zod, env-paths, node:*, package.json and its own files, never electron",
  },
  {
    files: /^electron\/preload\//,
    may: /^(#contract\/(channel|commands)|electron)$/,
    types: /^#contract$/,
    said: "electron, #contract/channel, #contract/commands and types of #contract",
  },
  {
    files: /^electron\/main\//,
    may: /^(#content|#contract(\/(channel|commands))?|#services|electron|node:.*|electron\/main\/.*)$/,
    said: "#content, #contract, #services, electron, node:* and its own files",
  },
  {
    files: /^electron\/loopback\//,
    may: /^(#content|#contract|#services|open|node:.*|electron\/loopback\/.*)$/,
    said: "#content, #contract, #services, open, node:* and its own files",
  },
  {
    files: /^electron\/icons\//,
    may: /^(@resvg\/resvg-wasm|@shockpkg\/icon-encoder|node:.*|electron\/icons\/.*)$/,
    said: "@resvg/resvg-wasm, @shockpkg/icon-encoder, node:* and its own files",
  },
  {
    files: /^electron\/package\//,
    may: /^(electron-builder|zod|node:.*|electron-builder\.config\.ts|electron\/(package|icons)\/.*)$/,
    said: "electron-builder and its configuration, zod, node:*, the icons and its own files",
  },
  {
    files: /^electron\/[^/]+$/,
    may: /^(#services|vite|node:.*|electron\/([^/]+|icons\/draw-icons\.ts))$/,
    said: "#services, vite, node:*, the drawing of icons and the files beside it",
  },
  {
    files: /^renderer\/ui\/trusted-html\.ts$/,
    may: /^(#content|dompurify)$/,
    said: "#content, for the allowlist, and dompurify",
  },
  {
    files: /^renderer\/ui\//,
    may: new RegExp(`^(${page}|renderer/ui/.*)$`),
    said: "React, react-aria-components, lucide-react and its own files: it knows nothing of case studies",
  },
  {
    files: /^renderer\/[^/]+\//,
    may: new RegExp(
      `^(${page}|#content(/search|/compose|/draft|/reply|/present|/exchange/formats)?|#contract/(limits|commands|faults)|renderer/(bridge|route)\\.ts|renderer/[^/]+/index\\.ts|OWN/.*)$`,
    ),
    types: /^(#contract|#content\/exchange)$/,
    said: "React, #content, types of #content/exchange and #contract, bridge.ts, route.ts, its own files and the index.ts of another feature",
  },
  {
    files: /^renderer\//,
    may: new RegExp(
      `^(${page}|@fontsource-variable/.*|#content(/search|/compose|/draft|/reply|/present)?|#contract/(commands|faults)|renderer/[^/]+|renderer/styles/.*|renderer/[^/]+/index\\.ts|renderer/search/search\\.worker\\.ts\\?worker&url)$`,
    ),
    types: /^#contract$/,
    said: "React, fonts, #content, types of #contract, the files beside it, styles and the index.ts of features",
  },
];

const sources = ["content", "electron", "renderer", "test"].flatMap(filesBelow);
const code = sources.filter((file) => /\.(ts|tsx|js)$/.test(file) && !file.endsWith(".d.ts"));

test("imports go only where the design lets them", () => {
  const wrong = code
    .filter((file) => !file.startsWith("test/"))
    .flatMap((file) => importsOf(file).flatMap((one) => told(file, one)));
  expect(wrong).toEqual([]);
});

test("every source file belongs to a zone", () => {
  const homeless = code.filter((file) => !file.startsWith("test/") && !zones.some(({ files }) => files.test(file)));
  expect(homeless).toEqual([]);
});

test("no source file is longer than 300 lines", () => {
  const long = sources
    .filter((file) => /\.(ts|tsx|js|css)$/.test(file))
    .map((file) => ({ file, lines: text(file).split("\n").length - 1 }))
    .filter(({ lines }) => lines > 300)
    .map(({ file, lines }) => `${file} has ${lines} lines: make two files with better names`);
  expect(long).toEqual([]);
});

test("only tokens.css holds raw colours", () => {
  const raw = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(/i;
  const coloured = sources
    .filter((file) => file.endsWith(".css") && file !== "renderer/styles/tokens.css")
    .flatMap((file) => linesWith(file, raw).map((line) => `${line}: name the colour in renderer/styles/tokens.css`));
  expect(coloured).toEqual([]);
});

test.each([
  ["dangerouslySetInnerHTML", /\bdangerouslySetInnerHTML\s*=/, "renderer/"],
  ["ipcMain", /\bipcMain\b/, "electron/"],
  ["ipcRenderer", /\bipcRenderer\b/, "electron/"],
  ["openExternal", /\bopenExternal\b/, "electron/"],
  ["createPolicy", /\bcreatePolicy\(/, "renderer/"],
])("%s stands in one file", (_, pattern, folder) => {
  expect(code.filter((file) => file.startsWith(folder) && pattern.test(text(file)))).toHaveLength(1);
});

type Import = { readonly specifier: string; readonly typeOnly: boolean };

function told(file: string, { specifier, typeOnly }: Import): string[] {
  const zone = zones.find(({ files }) => files.test(file));
  const target = specifier.startsWith(".") ? projectPath(file, specifier) : specifier;
  const own = dirname(file).split("/").slice(0, 2).join("/");
  const may = zone?.may.source.replace("OWN", own) ?? "$^";
  if (new RegExp(may).test(target) || (typeOnly && zone?.types?.test(target))) return [];
  return [`${file} imports ${specifier}${typeOnly ? " (types)" : ""}: it may import ${zone?.said}`];
}

function importsOf(file: string): Import[] {
  const source = text(file);
  const fixed = source.matchAll(/^(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"/gm);
  const called = source.matchAll(/\bimport\("([^"]+)"\)(\.\w+)?/g);
  return [
    ...[...fixed].map(([, type, specifier = ""]) => ({ specifier, typeOnly: type !== undefined })),
    // Called in a comment of a JavaScript file, an import means a type.
    ...[...called].map(([, specifier = "", member]) => ({
      specifier,
      typeOnly: member !== undefined && member !== ".then",
    })),
  ];
}

function projectPath(file: string, specifier: string): string {
  return relative(root, join(root, dirname(file), specifier))
    .split(sep)
    .join("/");
}

function linesWith(file: string, pattern: RegExp): string[] {
  return text(file)
    .split("\n")
    .flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : []));
}

function text(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"));
}
