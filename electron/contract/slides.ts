/** What the page asks about the slides of a case that leave Amends. */
import { z } from "zod";
import { Id } from "#content";
import type { ExportOutcome } from "./exchange.ts";

/** The page names a case; it never sends its words. */
export const SlidesRequest = z.strictObject({
  study: Id.max(80),
  /** `marp`: Markdown that Marp presents. `html`: one file that presents itself in any browser. */
  format: z.enum(["marp", "html"]),
});
export type SlidesRequest = z.infer<typeof SlidesRequest>;

export const slidesRequests = {
  saveSlides: { input: SlidesRequest, output: z.custom<ExportOutcome>() },
} as const;
