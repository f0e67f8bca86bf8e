/** Paragraphs of our own HTML, cut into sentences without ever cutting a quotation or a tag. */
import { endsInAbbreviation } from "../words.ts";

/** A run of escaped text within the same tags. */
type Run = { readonly text: string; readonly tags: readonly string[]; readonly href?: string };

/** A sentence or a part of one. */
export type Inline = {
  /** Safe HTML; links have become their words, because a slide is not a place to follow them. */
  readonly html: string;
  /** Characters as the room sees them. */
  readonly length: number;
  /** Components of an apology marked in it, in order. */
  readonly components: readonly string[];
  /** The whole of it is a quotation that the author linked: words that were really sent or said. */
  readonly quoted: boolean;
};

/** Reads what stands inside one `<p>` or `<li>`. */
export function readRuns(html: string): Run[] {
  const runs: Run[] = [];
  const tags: string[] = [];
  let link: { readonly href?: string } = {};
  for (const piece of html.split(/(<\/?[a-z][^<>]*>)/)) {
    const [, end, name] = /^<(\/?)([a-z]+)/.exec(piece) ?? [];
    if (name === undefined) runs.push({ text: piece, tags: [...tags], ...link });
    else if (name === "br") runs.push({ text: " ", tags: [] });
    else if (name === "a") link = end === "/" ? {} : addressOf(piece);
    else if (end === "/") tags.pop();
    else tags.push(name);
  }
  return runs.filter(({ text }) => text !== "");
}

function addressOf(tag: string): { readonly href?: string } {
  const href = /href="([^"]*)"/.exec(tag)?.[1];
  return href === undefined ? {} : { href };
}

/** Cuts runs into sentences. A full stop within a quotation, a link or emphasis ends none. */
export function sentencesOf(runs: readonly Run[]): Run[][] {
  return cutAt(runs, sentenceEnds(runs));
}

function sentenceEnds(runs: readonly Run[]): number[] {
  const text = runs.map((run) => run.text).join("");
  const ends: number[] = [];
  for (const end of text.matchAll(/[.!?\u2026][\u2019\u201d)]*\s+(?=[\u2018\u201c(]?[\p{Lu}\p{N}])/gu)) {
    const at = end.index + end[0].length;
    const before = text.slice(0, at);
    const isOpen = count(before, "\u201c") > count(before, "\u201d") || count(before, "(") > count(before, ")");
    if (!isOpen && !endsInAbbreviation(text.slice(0, end.index + 1)) && isOutside(runs, at)) ends.push(at);
  }
  return ends;
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** Whether a place lies between runs or in plain text. */
function isOutside(runs: readonly Run[], at: number): boolean {
  let start = 0;
  for (const run of runs) {
    const end = start + run.text.length;
    if (at > start && at < end) return run.tags.length === 0 && run.href === undefined;
    start = end;
  }
  return true;
}

function cutAt(runs: readonly Run[], places: readonly number[]): Run[][] {
  const cut: Run[][] = [[]];
  let start = 0;
  for (const run of runs) {
    const end = start + run.text.length;
    let from = start;
    for (const place of [...places.filter((one) => one > start && one < end), end]) {
      const text = run.text.slice(from - start, place - start);
      if (text !== "") cut.at(-1)?.push({ ...run, text });
      if (places.includes(place)) cut.push([]);
      from = place;
    }
    start = end;
  }
  return cut.filter((one) => one.length > 0);
}

/** Shorter than this, quoted words are a figure of speech and stay in their line. */
const shortestQuotation = 24;

/** Parts a sentence into its words and the quotations in it that the author linked. */
export function partSentence(runs: readonly Run[]): Inline[] {
  const text = runs.map((run) => run.text).join("");
  const quotations = [...text.matchAll(/\u201c[^\u201c\u201d]*\u201d/g)]
    .map((found) => ({ from: found.index, to: found.index + found[0].length }))
    .filter(({ from, to }) => to - from >= shortestQuotation && isLinked(runs, from, to));
  const places = quotations.flatMap(({ from, to }) => [from, to]).filter((place) => place > 0 && place < text.length);
  let at = 0;
  return cutAt(runs, places).flatMap((part) => {
    const from = at;
    at += part.reduce((sum, run) => sum + run.text.length, 0);
    const inline = toInline(
      part,
      quotations.some((one) => one.from === from),
    );
    return inline.length === 0 ? [] : [inline];
  });
}

function isLinked(runs: readonly Run[], from: number, to: number): boolean {
  let start = 0;
  return runs.some((run) => {
    const end = start + run.text.length;
    const overlaps = start < to && end > from;
    start = end;
    return overlaps && run.href !== undefined;
  });
}

export function toInline(runs: readonly Run[], quoted = false): Inline {
  const components = runs.flatMap(({ href }) => {
    const id = /^#([a-z0-9-]+)$/.exec(href ?? "")?.[1];
    return id === undefined ? [] : [id];
  });
  const html = runs
    .map(({ text, tags }) => tags.reduceRight((inner, tag) => `<${tag}>${inner}</${tag}>`, text))
    .join("")
    .trim();
  const length = runs.reduce((sum, run) => sum + run.text.length, 0);
  return { html, length: html === "" ? 0 : length, components: [...new Set(components)], quoted };
}

/** The same HTML with links become their words: neither a slide nor paper is a place to follow them. */
export function withoutLinks(html: string): string {
  return html.replace(/<\/?a\b[^<>]*>/g, "");
}
