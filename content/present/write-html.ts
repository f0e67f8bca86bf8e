/** A deck as one HTML file that presents itself: it asks no network for anything, and runs no script but its own. */
import { escapeText } from "../markdown/escape.ts";
import type { Deck } from "./deck.ts";
import { htmlPage } from "./html-page.ts";
import { deckScript, deckScriptHash } from "./html-script.ts";
import { deckStyle } from "./html-style.ts";
import { keptTogether } from "./kept-together.ts";
import { type ComponentName, type Sheet, type SheetBlock, sheetsOf, type Words } from "./sheet.ts";

export function toHtml(deck: Deck, nameOf: ComponentName): string {
  const body = `<main>
${sheetsOf(deck, nameOf).map(slideToHtml).join("\n")}
</main>
<div id="bar" hidden>
<p id="place" role="status"></p>
<button type="button" id="back" aria-label="Slide before">←</button>
<button type="button" id="next" aria-label="Next slide">→</button>
</div>
<div id="black" hidden></div>
<script>${deckScript}</script>`;
  return htmlPage({ title: `${deck.title} · ${deck.company}`, style: deckStyle, body, scriptHash: deckScriptHash });
}

function slideToHtml({ kind, density, kick, heading, place, blocks, components, time, notes }: Sheet): string {
  const where = place === undefined ? "" : ` <span class="place">${escapeText(place)}</span>`;
  return `<section data-kind="${kind}" data-density="${density}">
<p class="kick">${escapeText(kick)}</p>
<h1 tabindex="-1">${keptTogether(escapeText(heading))}${where}</h1>
<div class="body">
${blocksToHtml(blocks)}
</div>
${namesToHtml(components)}<aside class="notes" aria-label="Notes" hidden>
<p>${escapeText(time)}</p>
${blocksToHtml(notes)}
</aside>
</section>`;
}

function namesToHtml(components: readonly string[]): string {
  if (components.length === 0) return "";
  const items = components.map((name) => `<li>${escapeText(name)}</li>`).join("");
  return `<ul class="components" aria-label="Components of an apology">${items}</ul>\n`;
}

/** What stands around blocks of one kind that follow one another. */
const around: Partial<Record<SheetBlock["kind"], readonly [string, string]>> = {
  fact: ["<dl>", "</dl>"],
  figure: ['<div class="figures">', "</div>"],
};

function blocksToHtml(blocks: readonly SheetBlock[]): string {
  return blocks
    .map((block, index) => {
      const isFirst = blocks[index - 1]?.kind !== block.kind;
      const isLast = blocks[index + 1]?.kind !== block.kind;
      const [open, close] = around[block.kind] ?? ["", ""];
      return `${isFirst ? open : ""}${blockToHtml(block, isLast)}${isLast ? close : ""}`;
    })
    .join("\n");
}

function blockToHtml(block: SheetBlock, isLast: boolean): string {
  switch (block.kind) {
    case "text":
      return `<p>${wordsToHtml(block.words)}</p>`;
    case "quotation": {
      const by = isLast && block.by !== "" ? `<figcaption>${escapeText(block.by)}</figcaption>` : "";
      return `<figure><blockquote>${wordsToHtml(block.words)}</blockquote>${by}</figure>`;
    }
    case "list": {
      const items = block.items.map((item) => `<li>${wordsToHtml(item)}</li>`).join("");
      return block.ordered ? `<ol start="${block.start}">${items}</ol>` : `<ul>${items}</ul>`;
    }
    case "figure":
      return `<b>${escapeText(block.figure)}</b><p>${wordsToHtml(block.words)}</p>`;
    case "fact":
      return `<div><dt>${escapeText(block.name)}</dt><dd>${escapeText(block.value)}</dd></div>`;
    case "table":
      return tableToHtml(block);
  }
}

function tableToHtml({ columns, rows }: Extract<SheetBlock, { kind: "table" }>): string {
  const head = ["Component", ...columns].map((name) => `<th scope="col">${escapeText(name)}</th>`).join("");
  const body = rows.map(({ name, has }) => {
    return `<tr><th scope="row">${escapeText(name)}</th>${has.map((one) => `<td>${one ? "Yes" : "–"}</td>`).join("")}</tr>`;
  });
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}

function wordsToHtml(words: Words): string {
  return words
    .map(({ text, strong, emphasis }) => {
      const escaped = keptTogether(escapeText(text));
      const marked = emphasis ? `<em>${escaped}</em>` : escaped;
      return strong ? `<strong>${marked}</strong>` : marked;
    })
    .join("");
}
