import { beforeAll, describe, expect, test } from "vitest";
import type { CaseStudy, Library, Section } from "#content";
import { compileLibrary, contentDirectory } from "#content/compile";
import { type Deck, deckOf, type Part, type Slide } from "#content/present";

let library: Library;
beforeAll(async () => {
  library = (await compileLibrary(contentDirectory)).library;
}, 60_000);

function withoutTags(html: string): string {
  return html
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");
}

function wordsOf(part: Part): string {
  switch (part.kind) {
    case "text":
    case "quotation":
      return withoutTags(part.html);
    case "list":
      return part.items.map(withoutTags).join(" ");
    case "figure":
      return `${part.figure} ${withoutTags(part.html)}`;
    case "fact":
      return part.value;
  }
}

/** Letters and digits alone: stops and spaces beside a quotation set by itself are dropped on purpose. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}

function decks(): [CaseStudy, Deck][] {
  return library.cases.map((study) => [study, deckOf(study, library)]);
}

/** Every slide of every case that breaks a rule. */
function breaking(rule: (slide: Slide) => boolean): string[] {
  return decks().flatMap(([study, { slides }]) =>
    slides.filter((slide) => !rule(slide)).map(({ id }) => `${study.id} ${id}`),
  );
}

describe("the slides of every bundled case", () => {
  test("hold every word of each section that they show, in order", () => {
    for (const [study, { slides }] of decks()) {
      const shown = study.sections.filter(({ id }) => !study.stage.acts || !/^(what-happened|discuss)$/.test(id));
      for (const section of shown) {
        const own = slides.filter((slide) => slide.section === section.id && slide.heading === section.heading);
        expect(letters(own.flatMap(({ parts }) => parts.map(wordsOf)).join(" "))).toBe(letters(section.text));
      }
    }
  });

  test("never split a quotation", () => {
    const balanced = (part: Part) => wordsOf(part).split("\u201c").length === wordsOf(part).split("\u201d").length;
    expect(breaking(({ parts }) => parts.every(balanced))).toEqual([]);
  });

  test("never hold a heading alone, and have names of their own", () => {
    const drawn = ["decide", "teams", "compare"];
    expect(breaking(({ kind, parts }) => parts.length > 0 || drawn.includes(kind))).toEqual([]);
    for (const [, { slides }] of decks()) expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
  });

  test("hold no link, since nobody can follow one on a wall", () => {
    expect(breaking(({ parts }) => !JSON.stringify(parts).includes("<a "))).toEqual([]);
  });

  test("share out the time of their steps exactly", () => {
    for (const [, { slides, steps }] of decks()) {
      const planned = steps.reduce((sum, step) => sum + step.seconds, 0);
      expect(slides.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(planned);
      expect(slides.every(({ seconds }) => seconds > 0)).toBe(true);
    }
  });
});

describe("a case in acts", () => {
  test("six of them are written, for fifteen minutes each", () => {
    const played = decks().filter(([study]) => study.stage.acts);
    expect(played.map(([{ id }]) => id)).toEqual(
      expect.arrayContaining(["codecademy", "harvest", "lego", "smashing-magazine", "sports-shop", "united"]),
    );
    for (const [, { steps }] of played) expect(steps.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(15 * 60);
  });

  test("keeps the answer back until the room has decided", () => {
    for (const [study, { slides, title }] of decks()) {
      if (!study.stage.acts) continue;
      const decided = slides.findIndex(({ kind }) => kind === "teams");
      const answers = ["said", "did", "outcome", "why", "copy", "compare"];
      expect(slides.slice(0, decided).filter(({ kind }) => answers.includes(kind))).toEqual([]);
      expect(title).not.toBe(study.title);
    }
  });
});

describe("a section", () => {
  /** The slides that one section of a case becomes. */
  function slidesOf(html: string, cues: CaseStudy["stage"]["cues"] = []): readonly Slide[] {
    const [study] = library.cases;
    if (!study) throw new Error("the library is empty");
    const section: Section = { id: "what-they-said", heading: "What they said", html, text: "" };
    const alone: CaseStudy = { ...study, company: "Acme", sections: [section], stage: { figures: [], cues } };
    return deckOf(alone, library).slides.filter(({ kind }) => kind === "said");
  }

  test("is cut where its author cut it, and tells the trainer what the author noted", () => {
    const cues = [
      { section: "what-they-said", block: 1 },
      { section: "what-they-said", block: 1, note: "<p>Wait.</p>" },
    ];
    const slides = slidesOf("<p>One.</p>\n<p>Two.</p>\n", cues);
    expect(slides.map(({ parts }) => parts.map(wordsOf))).toEqual([["One."], ["Two."]]);
    expect(slides.map(({ notes }) => notes)).toEqual(["", "<p>Wait.</p>"]);
  });

  test("sets what was really said large, attributed, with its component", () => {
    const [slide] = slidesOf(
      '<p>It opened: <a href="#regret">\u201cWe are sorry. We lost your whole day.\u201d</a> More followed.</p>\n',
    );
    expect(slide?.parts).toEqual([
      { kind: "text", html: "It opened:" },
      { kind: "quotation", html: "\u201cWe are sorry. We lost your whole day.\u201d", by: "Acme" },
      { kind: "text", html: "More followed." },
    ]);
    expect(slide?.components).toEqual(["regret"]);
  });

  test("keeps a number with its stop, and a sentence with its emphasis", () => {
    const long = `Words ${"and words ".repeat(25)}end`;
    const slides = slidesOf(`<p>${long} at 9 a.m. on Monday. <em>${long}. Still one.</em></p>\n`);
    const ends = slides.map(({ parts }) => parts.map(wordsOf).join("").trim().split(" ").slice(-2).join(" "));
    expect(ends).toEqual(["on Monday.", "Still one."]);
  });
});
