/**
 * Front matter that must be refused, written for this project: code fences, tags, anchors, aliases,
 * merges, bombs, names of the prototype, duplicates, sizes, depths, and values of the wrong kind.
 */
export type HostileHeader = {
  readonly name: string;
  readonly text: string;
  /** `reader`: to be refused whatever the schema. `schema`: sound YAML that the schema must refuse. */
  readonly by: "reader" | "schema";
};

const sound = 'id: a\ntitle: b\nyear: "2018"\nnested:\n  list:\n    - one\n';
const fenced = (head: string, fence = "---") => `${fence}\n${head}---\nBody.\n`;
const header = (name: string, head: string, by: HostileHeader["by"] = "reader"): HostileHeader => {
  return { name, text: fenced(head), by };
};
const repeat = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join("");

const code = "globalThis.amendsWasHere = true";
const fences = [
  "---js",
  "---javascript",
  "---coffee",
  "---json",
  "---toml",
  "---ts",
  "--- js",
  "---yaml",
  "----",
  "--- ",
  "+++",
  ";;;",
  "```yaml",
  "\u00a0---",
  "\n---",
  "---\u2028",
  "{",
];
const tags = [
  "!!js/function 'function(){}'",
  "!!js/regexp /a/",
  "!!js/undefined ''",
  "!!python/object:os.system x",
  "!ruby/object:Gem {}",
  "!!binary aGk=",
  "!!timestamp 2018-01-01",
  "!!set {a}",
  "!!omap [a: b]",
  "!!pairs [a: b]",
  "!!str x",
  "!!int 1",
  "!!map {}",
  "!local x",
  "!<tag:yaml.org,2002:str> x",
  "! x",
  "!!float 1",
  "!!null x",
  "!!bool yes",
  "!!seq []",
  "!!merge <<",
];
const protoKeys = [
  "__proto__",
  "constructor",
  "prototype",
  '"__proto__"',
  "'constructor'",
  '"\\u005f_proto__"',
  '"\\x5f\\x5fproto__"',
  "? __proto__\n",
  "? 'prototype'\n",
];
const places: readonly (readonly [string, (key: string) => string])[] = [
  ["at the top", (key) => `${sound}${key}: {x: 1}\n`],
  ["in a mapping", (key) => `${sound}more:\n  ${key.replace("\n", "\n  ")}: {x: 1}\n`],
  ["in a list of a list", (key) => `${sound}more:\n  - - ${key.replace("\n", "\n      ")}: 1\n`],
  ["in a flow", (key) => `${sound}more: {a: {${key.trim()}: 1}}\n`],
];
const wrongKinds: readonly (readonly [string, string])[] = [
  ["a year as a number", "year: 2018"],
  ["a year in base 8", "year: 0o17"],
  ["a year in base 16", "year: 0x7E2"],
  ["a year as a float", "year: 2018.0"],
  ["infinity", "year: .inf"],
  ["not a number", "year: .nan"],
  ["true", "year: true"],
  ["null", "year: null"],
  ["a tilde", "year: ~"],
  ["nothing", "year:"],
  ["a list", "year: [2018]"],
  ["a mapping", "year: {a: b}"],
  ["a huge number", `year: ${"9".repeat(400)}`],
  ["text that is no year", 'year: "twenty"'],
  ["an empty text", 'year: ""'],
];
const malformed: readonly (readonly [string, string])[] = [
  ["a tab as indentation", "nested:\n\tlist: a\n"],
  ["an open quotation mark", 'title: "open\n'],
  ["an open list", "title: [a, b\n"],
  ["an open mapping", "title: {a: b\n"],
  ["a colon in plain text", "title: a: b\n"],
  ["a reserved at sign", "title: @a\n"],
  ["a reserved backtick", "title: `a`\n"],
  ["a list where a mapping is", "- a\n- b\n"],
  ["one word", "word\n"],
  ["nothing", ""],
  ["a comment", "# nothing\n"],
  ["a wrong escape", 'title: "\\q"\n'],
  ["text after a quotation", "title: 'a' b\n"],
  ["wrong indentation", "title: b\n c: d\n"],
  ["a second document", "title: b\n--- # more\ntitle: c\n"],
  ["an end mark", "title: b\n...\n"],
  ["a version directive", "%YAML 1.1\n"],
  ["a tag directive", "%TAG ! tag:example.com,2000:\n"],
  ["a NUL", "title: a\u0000b\n"],
  ["a list as a key", "? [a, b]\n: c\n"],
  ["a mapping as a key", "{a: b}: c\n"],
  ["a closing bracket alone", "title: ]\n"],
];
const graph: readonly (readonly [string, string])[] = [
  ["an anchor", "title: &a b\n"],
  ["an anchor on a mapping", "nested: &a {b: c}\n"],
  ["an anchor that is never used", "&a title: b\n"],
  ["an alias", "title: &a b\nyear: *a\n"],
  ["an alias of nothing", "title: *a\n"],
  ["an alias as a key", "title: &a b\n*a : c\n"],
  ["a loop", "nested: &a\n  list: [*a]\n"],
  ["a merge of an alias", "nested: &a {x: 1}\nmore:\n  <<: *a\n"],
  ["a merge of a mapping", "more:\n  <<: {x: 1}\n"],
  ["a merge at the top", "<<: {x: 1}\n"],
  ["a merge in a flow", "more: {<<: {__proto__: 1}}\n"],
  ["a merge of a list", "more:\n  <<: [{a: 1}, {b: 2}]\n"],
  [
    "a billion laughs",
    `a0: &a0 [x, x]\n${repeat(12, (n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(9)}*a${n}]\n`)}`,
  ],
  ["a quadratic bomb", `a: &a ${"x".repeat(5000)}\nb: [${"*a, ".repeat(2000)}*a]\n`],
];
const sizes: readonly (readonly [string, string])[] = [
  ["a value of 1 MB", `title: ${"x".repeat(1_000_000)}\n`],
  ["a value of 1 MB in quotation marks", `title: "${"\\u0041".repeat(170_000)}"\n`],
  ["one byte over the limit", `title: ${"x".repeat(16 * 1024 - 7)}\n`],
  ["Cyrillic over the limit", `title: ${"ж".repeat(8 * 1024)}\n`],
  ["65 keys", `${sound}more:\n${repeat(65, (n) => `  k${n}: 1\n`)}`],
  ["1,000 keys", repeat(1000, (n) => `k${n}: 1\n`)],
  ["10,000 lists in a list", `title: ${"[".repeat(10_000)}\n`],
  ["8,000 lists, closed", `title: ${"[".repeat(8000)}${"]".repeat(8000)}\n`],
  ["13 lists in a list", `${sound}more: ${"[".repeat(13)}${"]".repeat(13)}\n`],
  ["5,000 mappings in a flow", `title: ${"{a: ".repeat(4000)}\n`],
  ["5,000 points on a line", `title:\n  ${"- ".repeat(5000)}x\n`],
  ["3,000 explicit keys", `${"? ".repeat(3000)}x\n`],
  ["nesting by indentation", repeat(150, (n) => `${" ".repeat(n)}k:\n`)],
  ["brackets and braces mixed", `title: ${"[{a: ".repeat(3000)}\n`],
  ["16,000 commas", `title: [${",".repeat(16_000)}]\n`],
  ["10,000 empty lines in quotation marks", `title: "${"\n".repeat(10_000)}"\n`],
  ["8,000 quotation marks", `title: '${"''".repeat(8000)}'x\n`],
];
const duplicates: readonly (readonly [string, string])[] = [
  ["a key twice", `${sound}id: c\n`],
  ["a key twice, once in quotation marks", `${sound}"id": c\n`],
  ["a key twice below", "nested:\n  list: [a]\n  list: [b]\n"],
  ["a key twice in a flow", "nested: {list: [a], list: [b]}\n"],
];
const unknown = [
  "colour: red",
  "Id: a",
  "toString: x",
  "hasOwnProperty: x",
  "valueOf: x",
  "__defineGetter__: x",
  "then: x",
  "\u0456d: cyrillic",
  "id\u200b: hidden",
  "length: 1",
  "nested:\n  list: [a]\n  more: b",
];

export const hostileHeaders: readonly HostileHeader[] = [
  ...fences.map((fence) => ({
    name: `a fence of ${JSON.stringify(fence)}`,
    text: fenced(`title: ${code}\n`, fence),
    by: "reader" as const,
  })),
  { name: "no front matter", text: "Body.\n", by: "reader" },
  { name: "an empty file", text: "", by: "reader" },
  { name: "a fence that never closes", text: `---\n${sound}`, by: "reader" },
  { name: "a fence that closes with more", text: `---\n${sound}---js\nBody.\n`, by: "reader" },
  { name: "a fence that closes indented", text: `---\n${sound} ---\nBody.\n`, by: "reader" },
  ...tags.map((tag) => header(`the tag ${tag}`, `id: a\ntitle: ${tag}\nyear: "2018"\n`)),
  ...protoKeys.flatMap((key) => places.map(([place, write]) => header(`${key.trim()} ${place}`, write(key)))),
  ...wrongKinds.map(([name, line]) => header(name, `id: a\ntitle: b\n${line}\n`, "schema")),
  ...malformed.map(([name, head]) => header(name, head)),
  ...graph.map(([name, head]) => header(name, head)),
  ...sizes.map(([name, head]) => header(name, head)),
  ...duplicates.map(([name, head]) => header(name, head)),
  ...unknown.map((line) =>
    header(`the unknown key ${line}`, `${sound.replace(/nested[\s\S]*/, "")}${line}\n`, "schema"),
  ),
];

/** Must be read, or nothing is proved by refusing the rest. */
export const honestHeaders: readonly HostileHeader[] = [
  header("a plain header", sound),
  header("words that YAML 1.1 took for something else", 'id: "no"\ntitle: yes\nyear: "2018"\n'),
  header("a date as text", 'id: a\ntitle: 2018-04-16\nyear: "2018"\n'),
  header("signs inside quotation marks", 'id: a\ntitle: "& * ! % @ ` {{x}} <<"\nyear: "2018"\n'),
  header("a folded text", 'id: a\ntitle: >-\n  one\n  two\nyear: "2018"\n'),
  header("a comment", `# first\n${sound}`),
];
