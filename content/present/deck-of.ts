import type { CaseStudy, Section } from "../case-study.ts";
import type { Library } from "../library.ts";
import { escapeText } from "../markdown/escape.ts";
import { sixComponents, type VocabularyName } from "../names.ts";
import type { Figure } from "../stage.ts";
import { readBlocks } from "./blocks.ts";
import type { Deck, DeckStep, Part, Slide, SlideKind } from "./deck.ts";
import { withoutLinks } from "./inline.ts";
import { densityOf, weigh } from "./pack.ts";
import { type Draft, timed } from "./timing.ts";
import { type Group, groupsOf } from "./units.ts";

/** What each section of a case becomes. */
const kinds: Readonly<Record<string, SlideKind>> = {
  "what-happened": "situation",
  "what-they-said": "said",
  "what-they-did": "did",
  outcome: "outcome",
  why: "why",
  "what-to-copy": "copy",
  "what-not-to-copy": "copy",
  discuss: "discussion",
};

/**
 * The slides of a case, in the order in which a room should see them.
 *
 * A case with acts keeps its answer back until the room has decided; any other is told straight through.
 */
export function deckOf(study: CaseStudy, library: Library): Deck {
  const maker = new Maker(study, library);
  const { steps, drafts } = study.stage.acts ? maker.inActs(study.stage.acts) : maker.straight();
  const options = (study.stage.acts?.decide.options ?? []).map((option) => ({
    ...option,
    // The marks of a reply are told only when it is compared.
    html: withoutLinks(option.html),
  }));
  const order = library.vocabulary.component.map(({ id }) => id);
  const used = new Set([...study.remedy.components, ...options.flatMap(({ components }) => components)]);
  return {
    id: study.id,
    company: study.company,
    title: study.stage.acts?.opening.heading ?? study.title,
    slides: named(timed(drafts, steps)),
    steps,
    options,
    own: order.filter((id) => study.remedy.components.includes(id)),
    compared: order.filter((id) => used.has(id) || sixComponents.some((six) => six === id)),
  };
}

type Plan = { readonly steps: readonly DeckStep[]; readonly drafts: readonly Draft[] };

class Maker {
  constructor(
    private readonly study: CaseStudy,
    private readonly library: Library,
  ) {}

  inActs(acts: NonNullable<CaseStudy["stage"]["acts"]>): Plan {
    const { opening, complaint, decide, reveal, compare, debrief } = acts;
    const steps = [
      { ...step(opening) },
      { ...step(complaint), act: 1 },
      { ...step(decide), act: 2 },
      { ...step(reveal), act: 3 },
      { ...step(compare), act: 4 },
      { ...step(debrief), act: 4 },
    ];
    const told = this.text("complaint", complaint.heading, complaint.html, 1);
    const drafts: Draft[] = [
      this.title(opening.heading),
      ...told.map((draft) => ({ ...draft, section: "what-happened" })),
      { ...bare("decide", decide.heading, 2), weight: 240 },
      { ...bare("teams", "Write it yourselves", 2), weight: 360 },
      ...this.sections(["what-they-said", "what-they-did"], 3),
      ...this.outcome(3),
      { ...bare("compare", compare.heading, 4), weight: 2000 },
      ...this.sections(["why", "what-to-copy", "what-not-to-copy"], 4),
      ...this.text("discussion", debrief.heading, debrief.html, 5).map((draft) => ({ ...draft, section: "discuss" })),
    ];
    return {
      steps,
      drafts: withScripts(
        drafts,
        [opening, complaint, decide, reveal, compare, debrief].map((one) => one.script),
      ),
    };
  }

  straight(): Plan {
    const names = ["What happened", "What they said and did", "What came of it", "What to take from it", "Discuss"];
    const shares = [0.2, 0.25, 0.1, 0.2, 0.25];
    const steps = names.map((name, index) => {
      return { name, seconds: Math.round((shares[index] ?? 0) * this.study.duration * 60) };
    });
    const drafts: Draft[] = [
      this.title(this.study.title),
      ...this.sections(["what-happened"], 0),
      ...this.complaint(),
      ...this.sections(["what-they-said", "what-they-did"], 1),
      ...this.outcome(2),
      ...this.sections(["why", "what-to-copy", "what-not-to-copy"], 3),
      this.lesson(3),
      ...this.sections(["discuss"], 4),
    ];
    return { steps, drafts };
  }

  private title(heading: string): Draft {
    const { happened } = this.study;
    const facts: Part[] = [
      ...(happened === "unknown" ? [] : [fact("When", happened.slice(0, 4))]),
      fact("Industry", this.label("industry", this.study.industry)),
      fact("On record", this.label("confidence", this.study.confidence)),
    ];
    return {
      ...bare("title", heading, 0),
      parts: facts,
      weight: 120,
      notes: `<p>${escapeText(this.study.confidence_note)}</p>`,
    };
  }

  /** None for a case in which nothing failed. */
  private complaint(): Draft[] {
    const { failure, severity, channels } = this.study;
    if (failure.every((id) => id === "none")) return [];
    const names = (vocabulary: VocabularyName, ids: readonly string[]) =>
      ids.map((id) => this.label(vocabulary, id)).join(", ");
    const parts = [
      fact("What failed", names("failure", failure)),
      fact("How bad", this.label("severity", severity)),
      fact("Where it was answered", names("channel", channels)),
    ];
    return [{ ...bare("complaint", "What they had to answer", 0), parts, weight: 180 }];
  }

  private sections(ids: readonly string[], at: number): Draft[] {
    return ids
      .flatMap((id) => this.study.sections.filter((section) => section.id === id))
      .flatMap((section) => {
        return this.section(section, at);
      });
  }

  /** A section, cut where its author cut it, with what the author says to the trainer. */
  private section(section: Section, at: number): Draft[] {
    const kind = kinds[section.id] ?? "situation";
    const blocks = readBlocks(section.html);
    const cues = this.study.stage.cues.filter((cue) => cue.section === section.id);
    const cuts = cues.filter((cue) => cue.note === undefined).map((cue) => cue.block);
    const bounds = [0, ...new Set(cuts.filter((cut) => cut > 0 && cut < blocks.length)), blocks.length];
    const by = kind === "said" ? this.study.company : undefined;
    return bounds.slice(0, -1).flatMap((from, index) => {
      const to = bounds[index + 1] ?? blocks.length;
      const last = index === bounds.length - 2;
      const notes = cues
        .filter(({ block, note }) => note !== undefined && block >= from && (block < to || last))
        .map(({ note }) => note ?? "")
        .join("");
      return groupsOf(blocks.slice(from, to), by).map((group, place) => ({
        ...draft(kind, section.heading, group, at),
        section: section.id,
        notes: place === 0 ? notes : "",
      }));
    });
  }

  private text(kind: SlideKind, heading: string, html: string, at: number): Draft[] {
    return groupsOf(readBlocks(html)).map((group) => draft(kind, heading, group, at));
  }

  private outcome(at: number): Draft[] {
    const { outcome, outcome_note, outcome_basis } = this.study;
    const label = this.label("outcome", outcome);
    const facts = [fact(label, outcome_note), fact("Whose word", this.label("outcome-basis", outcome_basis))];
    const figures = this.study.stage.figures;
    return [
      { ...bare("outcome", "What came of it", at), section: "outcome", parts: facts, weight: 200 },
      ...(figures.length > 0 ? [this.figures(figures, at)] : []),
      ...this.sections(["outcome"], at),
    ];
  }

  private figures(figures: readonly Figure[], at: number): Draft {
    const parts = figures.map(({ figure, html }): Part => {
      return { kind: "figure", figure, html: html.replace(/^<p>|<\/p>$/g, "") };
    });
    const weight = parts.reduce((sum, part) => sum + weigh(part, 40), 0);
    return { ...bare("outcome", "In figures", at), section: "outcome", parts, weight };
  }

  private lesson(at: number): Draft {
    const { lesson } = this.study;
    const parts: Part[] = [{ kind: "text", html: escapeText(lesson) }];
    return { ...bare("copy", "In one sentence", at), parts, weight: lesson.length };
  }

  private label(vocabulary: VocabularyName, id: string): string {
    return this.library.vocabulary[vocabulary].find((term) => term.id === id)?.label.en ?? id;
  }
}

function step({ heading, seconds }: { readonly heading: string; readonly seconds: number }): DeckStep {
  return { name: heading, seconds };
}

function bare(kind: SlideKind, heading: string, at: number): Draft {
  return { kind, heading, parts: [], components: [], weight: 0, step: at, notes: "" };
}

function draft(kind: SlideKind, heading: string, { parts, components, weight }: Group, at: number): Draft {
  return { ...bare(kind, heading, at), parts, components, weight };
}

function fact(name: string, value: string): Part {
  return { kind: "fact", name, value };
}

/** The script of a step is said on its first slide. */
function withScripts(drafts: readonly Draft[], scripts: readonly string[]): Draft[] {
  return drafts.map((one, index) => {
    const opens = drafts[index - 1]?.step !== one.step;
    return opens ? { ...one, notes: `${scripts[one.step] ?? ""}${one.notes}` } : one;
  });
}

/** Ids and places among slides of one heading. */
function named(slides: readonly (Draft & { readonly seconds: number })[]): Slide[] {
  const kindsSeen = new Map<SlideKind, number>();
  return slides.map(({ weight, ...one }, index) => {
    const number = (kindsSeen.get(one.kind) ?? 0) + 1;
    kindsSeen.set(one.kind, number);
    const same = slides.filter(({ kind, heading }) => kind === one.kind && heading === one.heading);
    const place = slides
      .slice(0, index + 1)
      .filter(({ kind, heading }) => kind === one.kind && heading === one.heading);
    return {
      ...one,
      id: number === 1 ? one.kind : `${one.kind}-${number}`,
      density: densityOf(weight),
      ...(same.length > 1 && { part: { number: place.length, of: same.length } }),
    };
  });
}
