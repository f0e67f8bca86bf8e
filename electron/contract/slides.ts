/** What the page asks about the slides of a case that leave Amends. */
import { z } from "zod";
import { Id } from "#content";
import { mostTeams, teamTextLength } from "#content/present";
import type { ExportOutcome } from "./exchange.ts";

/** The page names a case; it never sends its words. */
export const SlidesRequest = z.strictObject({
  study: Id.max(80),
  /** `marp`: Markdown that Marp presents. `html`: one file that presents itself in any browser. */
  format: z.enum(["marp", "html"]),
});
export type SlidesRequest = z.infer<typeof SlidesRequest>;

const Team = z.strictObject({
  text: z.string().max(teamTextLength),
  components: z.array(Id.max(40)).max(20).readonly(),
});

const Milliseconds = z.number().min(0).max(1e9);

/** What a room did with a case, as it stood when it was saved; it is kept nowhere else. */
export const ResultRequest = z.strictObject({
  study: Id.max(80),
  /** One entry for each hand: the option it was raised for. */
  hands: z.array(z.int().min(0).max(8)).max(5000).readonly(),
  teams: z.array(Team).max(mostTeams).readonly(),
  /** What each step has taken. */
  spent: z.array(Milliseconds).max(20).readonly(),
});
export type ResultRequest = z.infer<typeof ResultRequest>;

export const slidesRequests = {
  /** Votes, texts and times as a page. */
  saveResult: { input: ResultRequest, output: z.custom<ExportOutcome>() },
  saveSlides: { input: SlidesRequest, output: z.custom<ExportOutcome>() },
} as const;
