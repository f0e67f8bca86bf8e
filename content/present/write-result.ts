/** What a room did with a case, as a page that can be kept: votes, the teams' texts, the time of each step. */
import { escapeText } from "../markdown/escape.ts";
import type { Deck } from "./deck.ts";
import { htmlPage } from "./html-page.ts";
import { countHands, type Room, type Team } from "./show.ts";
import { formatSpan } from "./span.ts";

/** What a room did with a case, and the milliseconds that each step of it took. */
export type Result = Room & { readonly spent: readonly number[] };

type ResultOptions = {
  /** What a component of an apology is called, by its id. */
  readonly nameOf: (id: string) => string;
  /** Milliseconds since 1970. */
  readonly now: number;
};

const style = `
body { font: 17px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 3rem auto; padding: 0 1.2rem; }
h1 { font-size: 1.7rem; line-height: 1.2; margin-bottom: 0.2rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 0.5rem; break-after: avoid; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; padding: 0.35rem 0.8rem 0.35rem 0; border-bottom: 1px solid; vertical-align: top; }
td.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
blockquote { margin: 0; padding-inline-start: 1rem; border-inline-start: 3px solid; white-space: pre-wrap; overflow-wrap: anywhere; break-inside: avoid; }
`;

/** HTML that asks for nothing and runs nothing; what the room wrote stays words. */
export function resultPage(deck: Deck, result: Result, { nameOf, now }: ResultOptions): string {
  const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long" }).format(now);
  const body = `<h1>${escapeText(deck.title)}</h1>
<p>${escapeText(deck.company)} · what the room did on ${day}</p>
${votes(deck, result)}${texts(result, nameOf)}${times(deck, result)}`;
  return htmlPage({ title: `${deck.title}: what the room did`, style, body });
}

function votes(deck: Deck, result: Result): string {
  if (result.hands.length === 0) return "";
  const counts = countHands(result, deck);
  const rows = deck.options.map(
    ({ label }, option) => `<tr><td>${escapeText(label)}</td><td class="number">${counts[option] ?? 0}</td></tr>`,
  );
  return `<h2>What it would have sent</h2>
<table><thead><tr><th scope="col">Reply</th><th scope="col">Hands</th></tr></thead><tbody>
${rows.join("\n")}
</tbody></table>
`;
}

function texts({ teams }: Result, nameOf: ResultOptions["nameOf"]): string {
  const written = teams.flatMap((team, at) => (team.text.trim() === "" ? [] : [textOf(team, at + 1, nameOf)]));
  return written.length === 0 ? "" : `<h2>What the teams wrote</h2>\n${written.join("\n")}\n`;
}

function textOf({ text, components }: Team, number: number, nameOf: ResultOptions["nameOf"]): string {
  const parts = components.length === 0 ? "no part was marked" : components.map(nameOf).join(", ");
  return `<h3>Team ${number}</h3>
<blockquote>${escapeText(text)}</blockquote>
<p>Parts of an apology that the room found in it: ${escapeText(parts)}.</p>`;
}

function times(deck: Deck, { spent }: Result): string {
  if (spent.every((one) => one < 1000)) return "";
  const rows = deck.steps.map(
    ({ name, seconds }, step) =>
      `<tr><td>${escapeText(name)}</td><td class="number">${formatSpan(spent[step] ?? 0)}</td><td class="number">${formatSpan(seconds * 1000)}</td></tr>`,
  );
  return `<h2>How long it took</h2>
<table><thead><tr><th scope="col">Step</th><th scope="col">Took</th><th scope="col">Planned</th></tr></thead><tbody>
${rows.join("\n")}
</tbody></table>
`;
}
