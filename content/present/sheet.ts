/** A slide on its way out of Amends: plain words and their marks, so that no writer of a format ever handles HTML. */
import { decodeReferences } from "../markdown/escape.ts";
import { type Block, readBlocks } from "./blocks.ts";
import { actCount, type Deck, type DeckOption, type Density, type Part, type Slide, type SlideKind } from "./deck.ts";
import { readRuns } from "./inline.ts";

/** A stretch of plain text, never HTML. */
export type Stretch = { readonly text: string; readonly strong?: true; readonly emphasis?: true };
export type Words = readonly Stretch[];

export type SheetBlock =
  | { readonly kind: "text"; readonly words: Words }
  | { readonly kind: "quotation"; readonly words: Words; readonly by: string }
  | { readonly kind: "list"; readonly ordered: boolean; readonly start: number; readonly items: readonly Words[] }
  | { readonly kind: "figure"; readonly figure: string; readonly words: Words }
  | { readonly kind: "fact"; readonly name: string; readonly value: string }
  | { readonly kind: "table"; readonly columns: readonly string[]; readonly rows: readonly SheetRow[] };

/** Which of the columns have what the row names. */
export type SheetRow = { readonly name: string; readonly has: readonly boolean[] };

export type Sheet = {
  readonly kind: SlideKind;
  readonly density: Density;
  /** Whose case it is, and which act. */
  readonly kick: string;
  readonly heading: string;
  /** `1 of 2`, among the slides of one heading. */
  readonly place?: string;
  readonly blocks: readonly SheetBlock[];
  /** Components of an apology that its words carry, as they are called. */
  readonly components: readonly string[];
  /** `About 2 minutes.` */
  readonly time: string;
  readonly notes: readonly SheetBlock[];
};

/** What a component of an apology is called, by its id. */
export type ComponentName = (id: string) => string;

export function sheetsOf(deck: Deck, nameOf: ComponentName): Sheet[] {
  return deck.slides.map((slide) => {
    const act = deck.steps[slide.step]?.act;
    return {
      kind: slide.kind,
      density: slide.density,
      kick: act === undefined ? deck.company : `${deck.company} · act ${act} of ${actCount}`,
      heading: slide.heading,
      ...(slide.part && { place: `${slide.part.number} of ${slide.part.of}` }),
      blocks: [...slide.parts.map(blockOfPart), ...whatTheRoomDoes(slide, deck, nameOf)],
      components: slide.components.map(nameOf),
      time: timeInWords(slide.seconds),
      notes: blocksOf(slide.notes),
    };
  });
}

/** In a file nobody counts hands: the replies stand there to be chosen from, and all of them are compared. */
function whatTheRoomDoes({ kind }: Slide, deck: Deck, nameOf: ComponentName): SheetBlock[] {
  switch (kind) {
    case "decide":
      return [{ kind: "list", ordered: true, start: 1, items: deck.options.map(wordsOfOption) }];
    case "teams":
      return [{ kind: "text", words: plain("In teams: write the reply that you would send.") }];
    case "compare": {
      const replies = deck.options.map(({ components }, index) => ({ name: `Reply ${index + 1}`, has: components }));
      const columns = [...replies, { name: deck.company, has: deck.own }];
      const rows = deck.compared.map((id) => ({ name: nameOf(id), has: columns.map(({ has }) => has.includes(id)) }));
      return [{ kind: "table", columns: columns.map(({ name }) => name), rows }];
    }
    default:
      return [];
  }
}

function wordsOfOption({ label, html }: DeckOption): Words {
  const told = readBlocks(html).flatMap((block) => {
    return block.kind === "list" ? block.items.flatMap(spaced) : spaced(block.inner);
  });
  return [{ text: /[.!?]$/.test(label) ? label : `${label}.`, strong: true }, ...told];
}

function spaced(html: string): Words {
  return [...plain(" "), ...wordsOf(html)];
}

function blockOfPart(part: Part): SheetBlock {
  switch (part.kind) {
    case "text":
      return { kind: "text", words: wordsOf(part.html) };
    case "quotation":
      return { kind: "quotation", words: wordsOf(part.html), by: part.by };
    case "list":
      return { ...part, items: part.items.map(wordsOf) };
    case "figure":
      return { kind: "figure", figure: part.figure, words: wordsOf(part.html) };
    case "fact":
      return part;
  }
}

function blocksOf(html: string): SheetBlock[] {
  return readBlocks(html).map(sheetBlock);
}

function sheetBlock(block: Block): SheetBlock {
  switch (block.kind) {
    case "paragraph":
      return { kind: "text", words: wordsOf(block.inner) };
    case "quotation":
      return { kind: "quotation", words: wordsOf(block.inner), by: "" };
    case "list":
      return { kind: "list", ordered: block.ordered, start: 1, items: block.items.map(wordsOf) };
  }
}

function wordsOf(html: string): Words {
  return readRuns(html).map(({ text, tags }) => ({
    text: decodeReferences(text),
    ...(tags.includes("strong") && { strong: true }),
    ...(tags.includes("em") && { emphasis: true }),
  }));
}

function plain(text: string): Words {
  return [{ text }];
}

function timeInWords(seconds: number): string {
  if (seconds < 90) return `About ${Math.max(10, Math.round(seconds / 10) * 10)} seconds.`;
  return `About ${Math.round(seconds / 60)} minutes.`;
}
