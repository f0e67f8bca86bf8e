import type { Token } from "marked";
import { renderMarkdown } from "../markdown.ts";
import type { Cue } from "../stage.ts";
import { noteOf, type RawSection } from "./sections.ts";

/** A section as it is read, and what its author set down for presenting it. */
export type Cued = { readonly raw: RawSection; readonly cues: readonly Cue[] };

/**
 * Takes `---` and notes out of what is read.
 *
 * They become blank space of as many lines, so that faults further down are told on the right line.
 */
export function takeCues(raw: RawSection, section: string): Cued {
  const cues: Cue[] = [];
  let block = 0;
  const tokens = raw.tokens.map((token): Token => {
    const note = noteOf(token);
    if (note === undefined && token.type !== "hr") {
      if (token.type !== "space") block += 1;
      return token;
    }
    cues.push({ section, block, ...(note !== undefined && { note: renderMarkdown(note).html }) });
    return { type: "space", raw: token.raw };
  });
  return { raw: { ...raw, tokens }, cues };
}
