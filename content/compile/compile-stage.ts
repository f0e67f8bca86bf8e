/**
 * The `## Stage` of a case: figures, and the steps of a session in three acts.
 *
 * `<!-- decide -->` and `<!-- reveal -->` part the acts; any other comment, and a paragraph after `Note:`, is said to the trainer.
 */
import type { MarkedToken, Token, Tokens } from "marked";
import {
  blocksText,
  blocksToHtml,
  inlineText,
  inlineToHtml,
  readLink,
  renderMarkdown,
  walkTokens,
} from "../markdown.ts";
import type { Acts, Figure, Stage, StageOption, StageStep } from "../stage.ts";
import type { DocumentProblems } from "./document-problems.ts";
import { commentOf, noteOf, type RawSection } from "./sections.ts";
import { longest, sessionSeconds } from "./stage-limits.ts";

type Tell = (line: number, fault: string, remedy: string) => void;

/** A `###` of the stage with what stands under it. */
type RawStep = {
  readonly act: number;
  readonly heading: string;
  readonly seconds: number;
  readonly line: number;
  readonly tokens: MarkedToken[];
  readonly notes: string[];
};

const names: readonly string[] = ["decide", "reveal"];

/** How the steps are laid out, told whenever they are not. */
const shape =
  "write ### the opening, ### the complaint, <!-- decide -->, ### the question, <!-- reveal -->, ### the answer, ### side by side, ### the debrief";

/** @param text the reading text of the case: a figure must stand in it */
export function compileStage(
  raw: RawSection | undefined,
  text: string,
  problems: DocumentProblems,
): Omit<Stage, "cues"> {
  if (raw === undefined) return { figures: [] };
  const tell: Tell = (line, fault, remedy) => problems.onLine(line, raw.heading, fault, remedy);
  const { before, steps } = splitSteps(raw, tell);
  const figures = readFigures(before, raw.line, text, tell);
  if (steps.length === 0) {
    if (figures.length === 0) tell(raw.line, "the section is empty", "write figures or steps, or remove it");
    return { figures };
  }
  const read = readActs(steps, raw.line, tell);
  return read === undefined ? { figures } : { figures, acts: read };
}

type Script = { readonly before: MarkedToken[]; readonly steps: RawStep[] };

function splitSteps(raw: RawSection, tell: Tell): Script {
  const script: Script = { before: [], steps: [] };
  let act = 0;
  let line = raw.sourceLine;
  for (const token of raw.tokens as readonly MarkedToken[]) {
    const comment = commentOf(token);
    const mark = comment === undefined ? -1 : names.indexOf(comment);
    const note = noteOf(token);
    if (mark !== -1) {
      if (mark !== act) tell(line, `<!-- ${comment} --> stands in the wrong place`, shape);
      act = mark + 1;
    } else if (note !== undefined) addNote(script, note, () => tell(line, "a note before the first step", noteRemedy));
    else if (token.type === "heading") {
      script.steps.push({ act, ...readHeading(token, line, tell), line, tokens: [], notes: [] });
    } else if (token.type !== "space") (script.steps.at(-1)?.tokens ?? script.before).push(token);
    line += token.raw.split("\n").length - 1;
  }
  return script;
}

const noteRemedy = "move it under the step that it is about";

function addNote({ steps }: Script, note: string, orElse: () => void): void {
  const step = steps.at(-1);
  if (step === undefined) orElse();
  else step.notes.push(note);
}

/** `What do you send? · 4:30` */
function readHeading(token: Tokens.Heading, line: number, tell: Tell): { heading: string; seconds: number } {
  const written = inlineText(token.tokens).trim();
  const [, heading, minutes, rest] = /^(.+?) · (\d{1,2}):([0-5]\d)$/.exec(written) ?? [];
  if (heading === undefined) tell(line, `the step ${written} has no time`, `write ### ${written} · 2:00`);
  if ((heading ?? "").length > longest.heading) {
    tell(
      line,
      `the heading ${heading} has more than ${longest.heading} characters`,
      "shorten it: it has to fit a slide",
    );
  }
  return { heading: heading ?? written, seconds: Number(minutes ?? 0) * 60 + Number(rest ?? 0) };
}

function readActs(steps: readonly RawStep[], line: number, tell: Tell): Acts | undefined {
  const [opening, complaint, decide, reveal, compare, debrief] = steps;
  if (
    steps.map(({ act }) => act).join("") !== "001222" ||
    !opening ||
    !complaint ||
    !decide ||
    !reveal ||
    !compare ||
    !debrief
  ) {
    tell(line, "the steps are not those of a session", shape);
    return undefined;
  }
  const seconds = steps.reduce((sum, step) => sum + step.seconds, 0);
  if (seconds < sessionSeconds.min || seconds > sessionSeconds.max) {
    const told = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    tell(line, `the steps take ${told} together`, "plan between 5 and 60 minutes");
  }
  for (const step of steps) {
    if (step.notes.length === 0)
      tell(step.line, `${step.heading} has no script`, "say in <!-- \u2026 --> what the trainer does");
  }
  for (const step of [opening, reveal, compare]) {
    if (step.tokens.length > 0) tell(step.line, `${step.heading} has text for the room`, "move it into a comment");
  }
  for (const step of [complaint, debrief]) {
    if (step.tokens.length === 0) tell(step.line, `${step.heading} shows nothing`, "write what the room is to see");
  }
  return {
    opening: toStep(opening),
    complaint: { ...toStep(complaint), html: blocksToHtml(complaint.tokens) },
    decide: { ...toStep(decide), options: readOptions(decide, tell) },
    reveal: toStep(reveal),
    compare: toStep(compare),
    debrief: { ...toStep(debrief), html: blocksToHtml(debrief.tokens) },
  };
}

function toStep({ heading, seconds, notes }: RawStep): StageStep {
  return { heading, seconds, script: notes.map((note) => renderMarkdown(note).html).join("") };
}

/** `1. **Label.** What they would get, with [words](#component) for the components it carries.` */
function readOptions(step: RawStep, tell: Tell): StageOption[] {
  const [list] = step.tokens;
  if (
    list?.type !== "list" ||
    !list.ordered ||
    step.tokens.length > 1 ||
    list.items.length < 3 ||
    list.items.length > 5
  ) {
    tell(step.line, "it is not a numbered list of three to five replies", "write 1. **Label.** What is sent.");
    return [];
  }
  return list.items.flatMap((item) => {
    const [label, ...rest] = inlineOf(item);
    if (label?.type !== "strong" || inlineText(rest).trim() === "") {
      tell(
        step.line,
        `the reply ${blocksText(item.tokens).slice(0, 30)} has no label`,
        "begin it with **Label.** and say what is sent",
      );
      return [];
    }
    const [name, reply] = [inlineText(label.tokens ?? []).replace(/\.$/, ""), inlineText(rest).trim()];
    if (name.length > longest.label) {
      tell(step.line, `the label ${name} has more than ${longest.label} characters`, "shorten it");
    }
    if (reply.length > longest.reply) {
      tell(
        step.line,
        `the reply ${name} has ${reply.length} characters`,
        `keep to ${longest.reply}: it has to fit a slide`,
      );
    }
    const found: string[] = [];
    walkTokens(item.tokens, 1, (token) => {
      const target = token.type === "link" ? readLink(token.href) : undefined;
      if (target?.kind === "mark") found.push(target.id);
    });
    return {
      label: name,
      html: `<p>${inlineToHtml(rest).trim()}</p>`,
      components: [...new Set(found)],
    };
  });
}

/** `- **3.6 million** views by 24 July` */
function readFigures(tokens: readonly MarkedToken[], line: number, text: string, tell: Tell): Figure[] {
  if (tokens.length === 0) return [];
  const [list] = tokens;
  if (list?.type !== "list" || list.ordered || tokens.length > 1 || list.items.length > 3) {
    tell(line, "the figures are not a list of one to three", "write - **86 %** of complaints \u2026");
    return [];
  }
  return list.items.flatMap((item) => {
    const [figure, ...rest] = inlineOf(item);
    if (figure?.type !== "strong" || inlineText(rest).trim() === "") {
      tell(
        line,
        `the figure ${blocksText(item.tokens).slice(0, 30)} is not set apart`,
        "write - **86 %** of complaints \u2026",
      );
      return [];
    }
    const written = inlineText(figure.tokens ?? []);
    if (!text.includes(written)) tell(line, `${written} does not stand in the case`, "write it as the case does");
    return { figure: written, html: `<p>${inlineToHtml(rest).trim()}</p>` };
  });
}

/** The words of an item, whether its list is tight or loose. */
function inlineOf(item: Tokens.ListItem): readonly Token[] {
  const [first] = item.tokens;
  return first !== undefined && "tokens" in first ? (first.tokens ?? []) : [];
}
