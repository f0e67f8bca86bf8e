/** Turns the blocks of a text into units that a slide takes whole: sentences, items, quotations. */
import type { Block } from "./blocks.ts";
import type { Part } from "./deck.ts";
import { type Inline, partSentence, readRuns, sentencesOf, toInline } from "./inline.ts";
import { room, share, type Unit, weigh, weightOf } from "./pack.ts";

/** @param by whose words the linked quotations are; without it they stay in their lines */
export function unitsOf(block: Block, by?: string): Unit[] {
  switch (block.kind) {
    case "paragraph":
      return sentencesOf(readRuns(block.inner)).map((runs) => {
        return toUnit(by === undefined ? [toInline(runs)] : withoutStops(partSentence(runs)), by ?? "");
      });
    case "quotation":
      return [toUnit([toInline(readRuns(block.inner), true)], by ?? "")];
    case "list":
      return block.items.map((item, index) => {
        const inline = toInline(readRuns(item));
        const part: Part = { kind: "list", ordered: block.ordered, start: index + 1, items: [inline.html] };
        return { parts: [part], weight: weigh(part, inline.length), components: inline.components };
      });
  }
}

function toUnit(inlines: readonly Inline[], by: string): Unit {
  const parts = inlines.map(({ html, quoted }): Part => {
    return quoted ? { kind: "quotation", html, by } : { kind: "text", html };
  });
  // Sentences of one paragraph run on in one line, so a plain sentence weighs its letters alone.
  const weight = parts.reduce((sum, part, index) => {
    const length = inlines[index]?.length ?? 0;
    return sum + (parts.length === 1 && part.kind === "text" ? length : weigh(part, length));
  }, 0);
  return { parts, weight, components: inlines.flatMap(({ components }) => components) };
}

/** Without the stops and commas that would be left over beside a quotation set by itself. */
function withoutStops(inlines: readonly Inline[]): readonly Inline[] {
  return inlines
    .filter(({ html, quoted }) => quoted || /[\p{L}\p{N}]/u.test(html))
    .map((inline) => ({ ...inline, html: inline.html.replace(/^[,;:]\s*/, "") }));
}

/** Joins what reads on within a block: sentences into a paragraph, items into a list. */
export function joinUnits(units: readonly Unit[]): Part[] {
  const joined: Part[] = [];
  for (const part of units.flatMap((unit) => unit.parts)) {
    const last = joined.at(-1);
    if (part.kind === "text" && last?.kind === "text") {
      joined[joined.length - 1] = { ...last, html: `${last.html} ${part.html}` };
    } else if (part.kind === "list" && last?.kind === "list") {
      joined[joined.length - 1] = { ...last, items: [...last.items, ...part.items] };
    } else joined.push(part);
  }
  return joined;
}

/** A text shared out over slides: a block stays whole where it fits, and short neighbours stand together. */
export function groupsOf(blocks: readonly Block[], by?: string): Group[] {
  const groups: Group[] = [];
  for (const block of blocks) {
    const most = block.kind === "list" ? room.dense : room.even;
    for (const units of share(unitsOf(block, by), most)) {
      const group = toGroup(units);
      const last = groups.at(-1);
      if (last !== undefined && last.weight + group.weight <= room.even) groups[groups.length - 1] = join(last, group);
      else groups.push(group);
    }
  }
  return withoutLonely(groups);
}

/** A sentence that would stand by itself goes to the neighbour with more room, if that then holds no more than it may. */
function withoutLonely(groups: readonly Group[]): Group[] {
  const at = groups.findIndex((group, index) => {
    return group.weight < room.lonely && lighter(groups, index) + group.weight <= room.dense;
  });
  if (at === -1) return [...groups];
  const into = weightAt(groups, at + 1) <= weightAt(groups, at - 1) ? at : at - 1;
  const [first, second] = groups.slice(into, into + 2);
  if (first === undefined || second === undefined) return [...groups];
  return withoutLonely([...groups.slice(0, into), join(first, second), ...groups.slice(into + 2)]);
}

function lighter(groups: readonly Group[], at: number): number {
  return Math.min(weightAt(groups, at - 1), weightAt(groups, at + 1));
}

function weightAt(groups: readonly Group[], at: number): number {
  return groups[at]?.weight ?? Number.POSITIVE_INFINITY;
}

/** What one slide holds. */
export type Group = {
  readonly parts: readonly Part[];
  readonly weight: number;
  readonly components: readonly string[];
};

function toGroup(units: readonly Unit[]): Group {
  const components = [...new Set(units.flatMap((unit) => unit.components))];
  return { parts: joinUnits(units), weight: weightOf(units) + 24, components };
}

function join(a: Group, b: Group): Group {
  const components = [...new Set([...a.components, ...b.components])];
  return { parts: [...a.parts, ...b.parts], weight: a.weight + b.weight, components };
}
