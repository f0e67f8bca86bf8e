/** Replies of the reader's own: brought in, kept, taken out and taken back. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { exportPatterns } from "#content/exchange";
import { defaultPreferences } from "#contract";
import { encode } from "../../../electron/services/store/index.ts";
import { preferencesKind } from "../../../electron/services/user-data.ts";
import { patterns } from "../../content/exchange/bundled.ts";
import { eachReader, type Reader } from "./reader.ts";

const reader = eachReader();
type Handlers = ReturnType<Reader["start"]>;

beforeEach(() => writeFile(join(reader.folder(), "library.json"), JSON.stringify({ patterns })));

function chatwoot(...replies: readonly (readonly [string, string])[]): string {
  return JSON.stringify(replies.map(([short_code, content]) => ({ short_code, content })));
}

function read(handlers: Handlers, text: string, name = "replies.json") {
  return handlers.previewImport({ kind: "file", name, base64: Buffer.from(text).toString("base64") });
}

async function bringIn(handlers: Handlers, text: string, duplicates = false) {
  const { id } = await read(handlers, text);
  return handlers.confirmImport({ id, duplicates });
}

async function titles(handlers: Handlers): Promise<string[]> {
  return (await handlers.readOwnReplies()).map(({ title }) => title);
}

const three = chatwoot(
  ["late", "Hello {{contact.first_name}}, it comes on [day?]."],
  ["lost", "It is lost."],
  ["broken", "It is broken."],
);

describe("an import", () => {
  test("is told before it is kept, and is kept only when it is confirmed", async () => {
    const handlers = reader.start();
    const preview = await read(handlers, three);
    expect(preview).toMatchObject({
      format: "chatwoot",
      items: [{ title: "late", fields: 1 }, { title: "lost" }, { title: "broken" }],
      problems: [],
    });
    expect(preview.items[0]?.words).toBe("Hello [customer's first name?], it comes on [day?].");
    expect(await titles(handlers)).toEqual([]);
    expect(await handlers.confirmImport({ id: preview.id, duplicates: false })).toMatchObject({
      kind: "saved",
      ids: ["late", "lost", "broken"],
    });
    await reader.stop();
    expect(await titles(reader.start())).toEqual(["late", "lost", "broken"]);
  });

  test("a reply that is there already is left out, or comes in as a second with an id of its own", async () => {
    const handlers = reader.start();
    await bringIn(handlers, three);
    const again = await read(handlers, three);
    expect(again.items.map(({ duplicate }) => duplicate?.because)).toEqual(["same id", "same id", "same id"]);
    expect(await bringIn(handlers, three)).toMatchObject({ kind: "saved", ids: [] });
    expect(await bringIn(handlers, three, true)).toMatchObject({ ids: ["late-2", "lost-2", "broken-2"] });
  });

  test("the whole library comes back from its own file, each variant with its words and fields", async () => {
    const handlers = reader.start();
    const ids = patterns.map(({ id }) => id);
    const file = await handlers.saveExport({ format: "json", patterns: ids, snippets: [] });
    if (file.kind !== "download") throw new Error(file.kind);
    const preview = await handlers.previewImport({ kind: "file", name: file.name, base64: file.base64 });
    expect(preview.problems).toEqual([]);
    expect(preview.items.every(({ duplicate }) => duplicate?.because === "same id")).toBe(true);
    await handlers.confirmImport({ id: preview.id, duplicates: true });
    const own = await handlers.readOwnReplies();
    const variants = patterns.flatMap((pattern) => pattern.variants);
    expect(own.map(({ subject, body }) => ({ subject, body }))).toEqual(
      variants.map(({ subject, body }) => ({ subject, body })),
    );
  });

  test.each([
    ["no JSON", "replies.json", "{"],
    ["a key that reaches the prototype", "replies.json", '[{"short_code":"a","content":"b","__proto__":{"x":1}}]'],
    ["an archive that is none", "replies.zip", "PK\u0003\u0004nothing"],
    ["bytes of a picture", "picture.png", "\u0089PNG\r\n"],
  ])("of %s tells what is wrong and changes nothing", async (_, name, text) => {
    const handlers = reader.start();
    await bringIn(handlers, three);
    const preview = await read(handlers, text, name);
    expect(preview.items).toEqual([]);
    expect(preview.problems.length).toBeGreaterThan(0);
    expect(preview.problems.every(({ fault, remedy }) => fault !== "" && remedy !== "")).toBe(true);
    expect(await titles(handlers)).toEqual(["late", "lost", "broken"]);
  });

  test("that was forgotten meanwhile says so", async () => {
    expect(await reader.start().confirmImport({ id: "another", duplicates: false })).toMatchObject({ kind: "failed" });
  });

  test("of more than is kept is refused, and nothing of it is kept", async () => {
    const handlers = reader.start();
    await bringIn(handlers, three);
    const many = chatwoot(...Array.from({ length: 4999 }, (_, at) => [`n${at}`, `Number ${at}.`] as const));
    expect(await bringIn(handlers, many)).toMatchObject({ kind: "failed" });
    expect(await titles(handlers)).toEqual(["late", "lost", "broken"]);
  });

  test("pasted words are read in the tags of their desk", async () => {
    const handlers = reader.start();
    const text = "Hello {{ticket.requester.first_name}},\n\n- one\n- two";
    const preview = await handlers.previewImport({ kind: "pasted", text, desk: "zendesk" });
    await handlers.confirmImport({ id: preview.id, duplicates: true, title: " Hello\u0000  you " });
    expect(await handlers.readOwnReplies()).toMatchObject([
      {
        title: "Hello you",
        body: [
          { kind: "paragraph", children: [{ text: "Hello " }, { kind: "desk", variable: "customer.first_name" }, {}] },
          { kind: "list" },
        ],
      },
    ]);
  });
});

describe("undo", () => {
  test("takes an import back, and only once", async () => {
    const handlers = reader.start();
    await bringIn(handlers, chatwoot(["first", "There before."]));
    const outcome = await bringIn(handlers, three);
    if (outcome.kind !== "saved") throw new Error(outcome.reason);
    expect(await handlers.undoOwnReplies({ undo: outcome.undo })).toMatchObject({ kind: "saved" });
    expect(await titles(handlers)).toEqual(["first"]);
    expect(await handlers.undoOwnReplies({ undo: outcome.undo })).toMatchObject({ kind: "failed" });
    await reader.stop();
    expect(await titles(reader.start())).toEqual(["first"]);
  });

  test("puts a removed reply back where it stood", async () => {
    const handlers = reader.start();
    await bringIn(handlers, three);
    const outcome = await handlers.removeOwnReplies({ ids: ["lost"] });
    expect(await titles(handlers)).toEqual(["late", "broken"]);
    if (outcome.kind !== "saved") throw new Error(outcome.reason);
    await handlers.undoOwnReplies({ undo: outcome.undo });
    expect(await titles(handlers)).toEqual(["late", "lost", "broken"]);
  });
});

test("an export of own replies and patterns together holds both, and can be read again", async () => {
  const handlers = reader.start();
  await bringIn(handlers, three);
  const [pattern] = patterns;
  const file = await handlers.saveExport({ format: "markdown", patterns: [pattern?.id ?? ""], snippets: ["late"] });
  if (file.kind !== "download") throw new Error(file.kind);
  expect(file).toMatchObject({ name: "amends-markdown.zip", type: "application/zip" });
  const preview = await handlers.previewImport({ kind: "file", name: file.name, base64: file.base64 });
  expect(preview.items).toHaveLength((pattern?.variants.length ?? 0) + 1);
  expect(preview.problems).toEqual([]);
});

test("what an export cannot carry is told before and is the exchange's own account of it", async () => {
  const ids = patterns.map(({ id }) => id);
  const preview = await reader.start().previewExport({ format: "alfred", patterns: ids, snippets: [] });
  const known = exportPatterns("alfred", patterns).lost;
  expect(preview.lost.map(({ what, why }) => ({ what, why }))).toEqual(known.map(({ what, why }) => ({ what, why })));
  expect(known.length).toBeGreaterThan(0);
});

test("a damaged file of own replies is set aside and told, never written over", async () => {
  const handlers = reader.start();
  await bringIn(handlers, three);
  await reader.stop();
  await writeFile(join(reader.folder(), "own-replies.json"), "{ damaged");
  const again = reader.start();
  expect((await again.readUserData()).notices).toMatchObject([{ fault: expect.stringMatching(/^Your own replies: /) }]);
  const names = await readdir(reader.folder());
  const aside = names.find((name) => name.startsWith("own-replies.set-aside-"));
  expect(await readFile(join(reader.folder(), aside ?? ""), "utf8")).toBe("{ damaged");
});

test("preferences of before there was a desk stay readable, with no desk chosen", async () => {
  const { desk: _, ...old } = { ...defaultPreferences, theme: "dark" as const };
  const bytes = encode({ ...preferencesKind, version: 1 }, old as typeof defaultPreferences);
  await writeFile(join(reader.folder(), "preferences.json"), bytes);
  const { preferences, notices } = await reader.start().readUserData();
  expect(notices).toEqual([]);
  expect(preferences).toEqual({ ...defaultPreferences, theme: "dark", desk: "none" });
});
