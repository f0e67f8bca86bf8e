/** Decks as files: every slide and every word comes through, and no text becomes anything but text. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { marked, type Token } from "marked";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Library } from "#content";
import { compileLibrary, contentDirectory } from "#content/compile";
import { type Deck, deckOf, type Part, type Slide, toHtml, toMarp } from "#content/present";
import { decode } from "../markdown/html-shape.ts";

let library: Library;
beforeAll(async () => {
  library = (await compileLibrary(contentDirectory)).library;
}, 60_000);

function nameOf(id: string): string {
  return library.vocabulary.component.find((term) => term.id === id)?.label.en ?? id;
}

function decks(): Deck[] {
  return library.cases.map((study) => deckOf(study, library));
}

/** What a browser would show of HTML, letters and digits alone. */
function letters(html: string): string {
  return decode(html.replace(/<[^>]*>/g, " ")).replace(/[^\p{L}\p{N}]/gu, "");
}

function wordsOfPart(part: Part): string[] {
  switch (part.kind) {
    case "text":
    case "quotation":
      return [part.html];
    case "list":
      return [...part.items];
    case "figure":
      return [part.figure, part.html];
    case "fact":
      return [part.name, part.value];
  }
}

function wordsOfSlide(slide: Slide, deck: Deck): string[] {
  const options = slide.kind === "decide" ? deck.options.flatMap(({ label, html }) => [label, html]) : [];
  const compared = slide.kind === "compare" ? [deck.company, ...deck.compared.map(nameOf)] : [];
  return [slide.heading, ...slide.parts.flatMap(wordsOfPart), ...options, ...compared, ...slide.components.map(nameOf)];
}

function bodyOf(file: string): string {
  return file.replace(/^---\n[\s\S]*?\n---\n/, "");
}

/** The slides of a Marp file as CommonMark reads it: without its head, cut at every rule. */
function marpSlides(file: string): Token[][] {
  const slides: Token[][] = [[]];
  for (const token of marked.lexer(bodyOf(file))) {
    if (token.type === "hr") slides.push([]);
    else slides.at(-1)?.push(token);
  }
  return slides;
}

function comments(slide: readonly Token[]): string[] {
  return slide.filter(({ type }) => type === "html").map(({ raw }) => raw.trim());
}

function shown(slide: readonly Token[]): string {
  return marked.parser(slide.filter(({ type }) => type !== "html"));
}

function htmlSlides(file: string): string[] {
  return [...file.matchAll(/<section [\s\S]*?<\/section>/g)].map(([section]) => section);
}

describe("the deck of every bundled case", () => {
  test("has as many slides in Marp's Markdown, and every word of each", () => {
    expect(library.cases.length).toBeGreaterThanOrEqual(14);
    for (const deck of decks()) {
      const slides = marpSlides(toMarp(deck, nameOf));
      expect(slides, deck.id).toHaveLength(deck.slides.length);
      for (const [index, slide] of deck.slides.entries()) {
        const told = letters(shown(slides[index] ?? []));
        for (const words of wordsOfSlide(slide, deck)) expect(told, `${deck.id} ${slide.id}`).toContain(letters(words));
      }
    }
  });

  test("has as many slides in HTML, and every word and note of each", () => {
    for (const deck of decks()) {
      const slides = htmlSlides(toHtml(deck, nameOf));
      expect(slides, deck.id).toHaveLength(deck.slides.length);
      for (const [index, slide] of deck.slides.entries()) {
        const told = letters(slides[index] ?? "");
        for (const words of [...wordsOfSlide(slide, deck), slide.notes]) {
          expect(told, `${deck.id} ${slide.id}`).toContain(letters(words));
        }
      }
    }
  });

  test("gives Marp a head that is YAML, and notes that Marp cannot take for orders", () => {
    for (const deck of decks()) {
      const file = toMarp(deck, nameOf);
      const head = parse(/^---\n([\s\S]*?)\n---\n/.exec(file)?.[1] ?? "");
      expect(head).toMatchObject({ marp: true, theme: "default", paginate: true, title: deck.title });
      for (const [index, slide] of marpSlides(file).entries()) {
        const notes = comments(slide).filter((one) => !one.startsWith("<!-- _class:"));
        expect(notes).toHaveLength(1);
        expect(letters(notes[0]?.slice(4, -3) ?? "")).toContain(letters(deck.slides[index]?.notes ?? ""));
        expect(typeof ordersIn(notes[0] ?? "")).not.toBe("object");
      }
    }
  });
});

/** A comment as Marp tries it first: as YAML. */
function ordersIn(comment: string): unknown {
  try {
    return parse(comment.slice(4, -3));
  } catch {
    return undefined;
  }
}

const hostileWords = [
  "---",
  "--- and a rule",
  "***",
  "<!-- class: red -->",
  "--> after a comment",
  "--!> after a comment",
  "<script>alert(1)</script>",
  "</script><script>alert(1)</script>",
  "</section></main><img src=x onerror=alert(1)>",
  "![bg](https://example.com/x.png)",
  "[a link](javascript:alert(1))",
  "# no heading",
  "1. no list",
  "> no quotation",
  "```",
  "    no code",
  "$x$ and $5 to 6$",
  ":smile: or :+1:",
  "| a | b |",
  "color: red",
  "{{ alert(1) }}",
  "title: \"quoted\" \\ and 'single'",
];

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** A deck that says these words wherever words may stand. */
function deckSaying(words: string): Deck {
  const html = escaped(words);
  const slide = { components: [words], density: "dense", seconds: 30, step: 0, notes: `<p>${html}</p>` } as const;
  const parts: Part[] = [
    { kind: "text", html },
    { kind: "quotation", html: `<em>${html}</em>`, by: words },
    { kind: "list", ordered: false, start: 1, items: [html, `<strong>${html}</strong>`] },
    { kind: "figure", figure: words, html },
    { kind: "fact", name: words, value: words },
  ];
  return {
    id: "hostile",
    company: words,
    title: words,
    slides: [
      { ...slide, id: "title", kind: "title", heading: words, parts: [] },
      { ...slide, id: "said", kind: "said", heading: words, parts },
      { ...slide, id: "decide", kind: "decide", heading: words, parts: [] },
      { ...slide, id: "compare", kind: "compare", heading: words, parts: [] },
    ],
    steps: [{ name: words, seconds: 60 }],
    options: [{ label: words, html: `<p>${html}</p>`, components: [words] }],
    own: [words],
    compared: [words],
  };
}

describe.each(hostileWords)("the words %j", (words) => {
  const deck = deckSaying(words);
  const named = (id: string) => id;
  const spoken = words.trim();

  test("stay words in Marp's Markdown", () => {
    const slides = marpSlides(toMarp(deck, named));
    expect(slides).toHaveLength(4);
    const kinds = slides[1]?.map(({ type }) => type).filter((type) => type !== "space");
    // Its class, heading, text, quotation, list, figure, fact, components, note.
    const blocks = [
      "html",
      "heading",
      "paragraph",
      "blockquote",
      "list",
      "paragraph",
      "paragraph",
      "paragraph",
      "html",
    ];
    expect(kinds).toEqual(blocks);
    const html = slides.map(shown).join("\n");
    expect(html).not.toMatch(/<(?!\/?(?:h[12]|p|blockquote|ul|ol|li|strong|em|table|thead|tbody|tr|th|td)\b)/);
    expect(decode(html.replace(/<[^>]*>/g, "")).split(spoken).length).toBeGreaterThan(12);
    for (const slide of slides) expect(typeof ordersIn(comments(slide).at(-1) ?? "")).not.toBe("object");
  });

  test("are never mathematics or a picture to Marp", () => {
    const visible = bodyOf(toMarp(deck, named)).replace(/<!--[\s\S]*?-->/g, "");
    expect(visible).not.toMatch(/(?<!\\)\$/);
    expect(visible).not.toMatch(/(?<!\\):[\w+-]+(?<!\\):/);
  });

  test("stay words in HTML", () => {
    const file = toHtml(deck, named);
    const plain = toHtml(deckSaying("plain"), named);
    const tags = (html: string) => html.match(/<[^>]*>/g);
    expect(tags(file)).toEqual(tags(plain));
    expect(file.match(/<script/g)).toHaveLength(1);
    // Words that are kept in one line are the same words.
    const loose = file.replaceAll("\u00a0", " ").replaceAll("\u2011", "-");
    expect(loose.split(escaped(spoken)).length).toBe(plain.split("plain").length);
  });
});

test("HTML that should not be in a deck comes out without its tags", () => {
  const deck = deckSaying("plain");
  const html = 'Before <img src="x" onerror="alert(1)"> <SCRIPT>x</SCRIPT> <b onclick="x()">after</b>';
  const slides = deck.slides.map((slide) => ({ ...slide, parts: [{ kind: "text", html } as const], notes: html }));
  const written = toHtml({ ...deck, slides }, (id) => id);
  expect(written).not.toMatch(/<(?:img|b|script)\b[^>]*(?:onerror|onclick|>x<)/i);
  expect(written.match(/<script/gi)).toHaveLength(1);
});

test("the policy of the HTML file lets its own script run, and nothing be fetched", () => {
  const file = toHtml(deckSaying("plain"), (id) => id);
  const [, script = ""] = /<script>([\s\S]*?)<\/script>/.exec(file) ?? [];
  const hash = createHash("sha256").update(script).digest("base64");
  expect(file, "renew deckScriptHash in content/present/html-script.ts").toContain(`script-src 'sha256-${hash}'`);
  expect(file).toContain("default-src 'none'");
  expect(file).not.toMatch(/\b(?:src|href|url)\s*[=(]|https?:|@import/);
});

test("an exported deck has the colours of the slides in Amends", () => {
  const tokens = readFileSync("renderer/styles/tokens.css", "utf8");
  const style = /<style>([\s\S]*?)<\/style>/.exec(toHtml(deckSaying("plain"), (id) => id))?.[1] ?? "";
  const [light = "", dark = ""] = style.split("@media (prefers-color-scheme: dark)");
  const names = ["ground", "ink", "soft", "gold", "line"];
  const exported = names.map((name) => {
    const colour = new RegExp(`--${name}: (#[0-9a-f]{6})`);
    return [name, colour.exec(light)?.[1], colour.exec(dark)?.[1]];
  });
  const own = names.map((name) => {
    const [, onLight, onDark] = new RegExp(`--deck-${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? [];
    return [name, onLight, onDark];
  });
  expect(exported).toEqual(own);
  expect(own.flat()).not.toContain(undefined);
});
