/** Replies on their way out of Amends and into it. Formats are the business of `#content/exchange`; files are the door's. */
import { randomUUID } from "node:crypto";
import type { Library, Pattern } from "#content";
import { toPlain } from "#content/compose";
import {
  type ExchangeFile,
  type Existing,
  exportTogether,
  type FormatId,
  type Imported,
  importFile,
  importPasted,
  type Lost,
  type OwnSnippet,
  readSnippet,
  snippetsOfPattern,
  soundTitle,
  zipOf,
} from "#content/exchange";
import type { BundleId, ExportRequest, Handlers, ImportItem, ImportPreview, ImportRequest } from "#contract";
import type { OwnReplies } from "./own-replies.ts";

type ExchangeHandlers = Pick<
  Handlers,
  | "previewExport"
  | "saveExport"
  | "previewImport"
  | "confirmImport"
  | "readOwnReplies"
  | "removeOwnReplies"
  | "undoOwnReplies"
>;

type ExchangeOptions = {
  readonly readBundle: (id: BundleId) => Promise<string>;
  readonly ownReplies: () => Promise<OwnReplies>;
};

/** Previews that may still be confirmed; an older one is read again. */
const previewsKept = 4;
/** Losses that are told one by one. */
const toldLosses = 1000;
/** Items that are shown with their first words, and characters of those. */
const itemsWithWords = 200;
const wordsShown = 160;

export function exchangeWith({ readBundle, ownReplies }: ExchangeOptions): ExchangeHandlers {
  const previews = new Map<string, Read>();
  /** The file that was looked at last, which is the one that is saved next. */
  let last: { readonly of: string; readonly own: readonly OwnSnippet[]; readonly made: Made } | undefined;
  let parsed: { readonly text: string; readonly patterns: readonly Pattern[] } | undefined;

  async function make(request: ExportRequest): Promise<Made> {
    const patterns = await readPatterns();
    const own = (await ownReplies()).kept();
    const of = JSON.stringify(request);
    if (last?.of !== of || last.own !== own) last = { of, own, made: madeOf(request, patterns, own) };
    return last.made;
  }

  async function readPatterns(): Promise<readonly Pattern[]> {
    const text = await readBundle("library");
    if (parsed?.text !== text) {
      const { patterns }: Library = JSON.parse(text);
      parsed = { text, patterns };
    }
    return parsed.patterns;
  }

  return {
    previewExport: async (request) => {
      const { file, files, lost } = await make(request);
      return { name: file.name, files, bytes: file.bytes.length, lost: lost.slice(0, toldLosses) };
    },
    saveExport: async (request) => {
      const { file, files } = await make(request);
      if (files.length === 0) {
        return { kind: "failed", reason: "Nothing is chosen.", remedy: "Choose at least one reply to export." };
      }
      const { name, type, bytes } = file;
      return { kind: "download", name, type, base64: Buffer.from(bytes).toString("base64") };
    },
    previewImport: async (request) => {
      const existing: Existing[] = [...(await readPatterns()), ...(await ownReplies()).kept()].map((one) => ({
        id: one.id,
        title: one.title,
        ...("template" in one && { template: one.template }),
      }));
      const read = readImport(request, existing);
      const id = randomUUID();
      previews.set(id, read);
      for (const old of [...previews.keys()].slice(0, -previewsKept)) previews.delete(old);
      return { ...read.preview, id };
    },
    confirmImport: async ({ id, duplicates, title = "" }) => {
      const read = previews.get(id);
      if (!read) {
        return {
          kind: "failed",
          reason: "Amends has forgotten what it had read.",
          remedy: "Choose the file, or paste it, again.",
        };
      }
      const wanted = read.snippets.filter((_, at) => duplicates || read.preview.items[at]?.duplicate === undefined);
      const [only, ...others] = wanted;
      const name = others.length === 0 ? soundTitle(title) : "";
      const outcome = await (await ownReplies()).add(only && name !== "" ? [{ ...only, title: name }] : wanted);
      if (outcome.kind === "saved") previews.delete(id);
      return outcome;
    },
    readOwnReplies: async () => (await ownReplies()).read(),
    removeOwnReplies: async ({ ids }) => (await ownReplies()).remove(ids),
    undoOwnReplies: async ({ undo }) => (await ownReplies()).undo(undo),
  };
}

type Made = { readonly file: NamedFile; readonly files: readonly string[]; readonly lost: readonly Lost[] };

function madeOf(request: ExportRequest, patterns: readonly Pattern[], own: readonly OwnSnippet[]): Made {
  const { format, variants, desk } = request;
  const chosen = {
    patterns: patterns.filter(({ id }) => request.patterns.includes(id)),
    snippets: own.filter(({ id }) => request.snippets.includes(id)),
  };
  const { files, lost } = exportTogether(format, chosen, { desk, ...(variants && { variants }) });
  const titles = new Map([...chosen.patterns, ...chosen.snippets].map(({ id, title }) => [id, title]));
  return {
    file: oneFile(files, format),
    files: files.map(({ name }) => name),
    lost: lost.map((one) => ({ ...one, pattern: titles.get(one.pattern) ?? one.pattern })),
  };
}

type NamedFile = ExchangeFile & { readonly type: string };

/** The file that is saved: several go into one archive. */
function oneFile(files: readonly ExchangeFile[], format: FormatId): NamedFile {
  const [only] = files;
  if (!only || files.length > 1) {
    return { name: `amends-${format}.zip`, type: "application/zip", bytes: zipOf(files) };
  }
  const name = only.name.replace(/^.*\//, "");
  const type = types.find(([ending]) => name.endsWith(ending))?.[1] ?? "application/octet-stream";
  return { name, type, bytes: only.bytes };
}

const types: readonly (readonly [string, string])[] = [
  [".amends", "application/vnd.amends+json"],
  [".json", "application/json"],
  [".csv", "text/csv"],
  [".md", "text/markdown"],
];

type Read = { readonly snippets: readonly OwnSnippet[]; readonly preview: Omit<ImportPreview, "id"> };

function readImport(request: ImportRequest, existing: readonly Existing[]): Read {
  const imported = importOf(request, existing);
  const whole = imported.patterns.map(snippetsOfPattern);
  const titles = new Map(existing.map(({ id, title }) => [id, title]));
  const likeness = new Map(imported.duplicates.map((one) => [one.id, one]));
  const items: ImportItem[] = [];
  const snippets: OwnSnippet[] = [];

  function take(snippet: OwnSnippet, key: string): void {
    const like = likeness.get(key);
    snippets.push(snippet);
    items.push({
      title: [snippet.title, snippet.channel, snippet.tone].filter((part) => part !== undefined).join(" · "),
      words: items.length < itemsWithWords ? firstWords(snippet) : "",
      fields: Object.keys(snippet.fields).length,
      ...(like && { duplicate: { title: titles.get(like.existing) ?? like.existing, because: like.because } }),
    });
  }
  for (const [at, { snippets: made }] of whole.entries()) {
    for (const snippet of made) take(snippet, imported.patterns[at]?.id ?? snippet.id);
  }
  for (const snippet of imported.snippets) take(snippet, snippet.id);

  const lost = [...whole.flatMap((one) => one.lost), ...imported.lost];
  return {
    snippets,
    preview: {
      ...(imported.format && { format: imported.format }),
      items,
      lost: lost.slice(0, toldLosses),
      problems: imported.problems.map(({ file, line, field, fault, remedy }) => ({
        place: `${file}, line ${line}, ${field}`,
        fault,
        remedy,
      })),
    },
  };
}

function firstWords(snippet: OwnSnippet): string {
  const { subject: _, ...variant } = readSnippet(snippet);
  return toPlain({ variant, fields: snippet.fields, values: {} }, "with-gaps")
    .replace(/\s+/g, " ")
    .slice(0, wordsShown);
}

function importOf(request: ImportRequest, existing: readonly Existing[]): Imported {
  if (request.kind === "pasted") return importPasted(request, existing);
  const { name, base64, format, desk } = request;
  return importFile(format, name, Buffer.from(base64, "base64"), existing, desk);
}
