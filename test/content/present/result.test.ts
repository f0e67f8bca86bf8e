import { expect, test } from "vitest";
import { compileLibrary, contentDirectory } from "#content/compile";
import {
  type Action,
  act,
  deckOf,
  programmeOf,
  type RoomAction,
  resultPage,
  spentBySteps,
  startShow,
} from "#content/present";

const { library } = await compileLibrary(contentDirectory);
const study = library.cases.find(({ id }) => id === "lego");
if (study === undefined) throw new Error("the library holds no LEGO");
const deck = deckOf(study, library);
const began = Date.UTC(2026, 10, 22, 10);

const programme = programmeOf(deck);

/** The page after the first step forward and what the room then did, a minute each. */
function pageOf(...actions: readonly RoomAction[]): string {
  const all: readonly Action[] = actions.map((action) => ({ kind: "room", chapter: 0, action }));
  const forward: readonly Action[] = actions.length > 0 ? [{ kind: "go", slide: 1 }] : [];
  const show = [...forward, ...all].reduce(
    (now, action, minute) => act(now, action, programme, began + minute * 60_000),
    startShow(programme),
  );
  const now = began + (actions.length + 1) * 60_000;
  const [room = { hands: [], teams: [] }] = show.rooms;
  return resultPage(
    deck,
    { ...room, spent: spentBySteps(show, programme, now) },
    { nameOf: (id) => `part ${id}`, now },
  );
}

test("it holds the hands for each reply, each team's text with its parts, and the time of each step", () => {
  const page = pageOf(
    { kind: "raise", option: 2 },
    { kind: "raise", option: 2 },
    { kind: "raise", option: 0 },
    { kind: "write", team: 0, text: "We left two bricks out.\nThey leave today." },
    { kind: "tick", team: 0, component: "responsibility" },
  );
  const hands = deck.options.map(({ label }, at) => `<td>${label}</td><td class="number">${[1, 0, 2][at] ?? 0}</td>`);
  for (const row of hands) expect(page).toContain(row);
  expect(page).toContain("<blockquote>We left two bricks out.\nThey leave today.</blockquote>");
  expect(page).toContain("found in it: part responsibility.");
  expect(page).toContain("on 22 November 2026");
  const spent = [...page.matchAll(/<td class="number">(\d+):(\d\d)<\/td><td/g)].map(
    ([, m, s]) => Number(m) * 60 + Number(s),
  );
  expect(spent).toHaveLength(deck.steps.length);
  expect(spent.reduce((sum, one) => sum + one, 0)).toBe(6 * 60);
});

test("a room that did nothing leaves no empty tables", () => {
  const page = pageOf();
  expect(page).not.toContain("<table>");
  expect(page).not.toContain("<h2>");
});

test("what a team wrote stays words", () => {
  const text = `</blockquote><script>alert(1)</script><img src=x onerror=alert(2)>`;
  const page = pageOf({ kind: "write", team: 0, text });
  expect(page).not.toMatch(/<script|<img/);
  expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
});

test("it allows itself neither scripts nor requests", () => {
  expect(pageOf()).toContain(`content="default-src 'none'; style-src 'unsafe-inline'`);
});
