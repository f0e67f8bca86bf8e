import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { formatProblem, type Library } from "#content";
import { compileLibrary, contentDirectory } from "#content/compile";

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(" ");

const translation = (title: string) => `
    title: ${title}
    summary: First sentence. Second sentence.
    search_terms: [a, b, c, d, e, f, g, h]`;

/** A library of one item of each kind, without a fault, on the real vocabularies. */
export const soundFiles: Readonly<Record<string, string>> = {
  "cases/first.md": `---
id: first
title: The first case
company: First
company_aliases: []
industry: toys
country: DK
happened: "2018"
kind: words
failure: [missing-part]
channels: [email-personal]
initiative: proactive
severity: annoying
remedy:
  components: [regret]
  gifts: [none]
outcome: satisfied
outcome_basis: self-reported
outcome_note: Pleased, by her own word
confidence: verified
confidence_note: Two sources agree. One is lost.
claims: []
summary: The parts of the U.S. set were missing at 9 a.m. on Monday. The firm sent them.
lesson: Send the part.
sources:
  - title: A source
    language: en
    supports: Everything.
patterns: [send-it]
principles: [a-note]
related: [second]
search_terms: [a, b, c, d, e, f, g, h]
duration: 10
languages:
  ru:${translation("Первый")}
  uk:${translation("Перший")}
  bg:${translation("Първи")}
---
## What happened

${words(80)}

## What they said

It opened on [the lost hours](#regret) and went on. ${words(80)}

## What they did

${words(80)} See [the pattern](../patterns/send-it.md).

## Outcome

${words(40)}

## Why it works

${words(40)}

## What to copy

${words(40)}

## What not to copy

Not [these words](../phrases/sorry-if.md).

## Discuss

1. What would you send?
2. When?
`,
  "patterns/send-it.md": `---
id: send-it
title: Send it
summary: One line.
lang: en
use_when: a part is missing
avoid_when: nothing is missing
components: [responsibility]
failure: [missing-part]
proven_by:
  - case: first
    how: used
evidence: [a-note]
search_terms: [a, b, c, d, e]
owner: Support content
review_by: "2027-05"
fields:
  part:
    label: Missing part
    example: the red brick
  later:
    label: Tell them later
    example: ""
    type: toggle
    default: false
    required: false
---
## email-personal · warm

Subject: {{part}} is on its way

[We left out](#responsibility) {{part}}.

{{#if later}}
We write again.
{{/if}}

## sms · plain

[We left out](#responsibility) {{part}}.

## Why it works

It names the fault.

## Before sending

- Is it true?
`,
  "principles/a-note.md": `---
id: a-note
title: A note
kind: research
summary: It says something.
components: [regret]
confidence: verified
confidence_note: Repeated twice.
sources:
  - title: A study
    language: en
    supports: Everything.
related: [first]
search_terms: [a, b, c, d, e]
---
## What it says

${words(60)}

## How it was found

${words(60)}

## Limits

${words(60)}

## How to use it

${words(20)}
`,
  "phrases/sorry-if.md": `---
id: sorry-if
lang: en
phrase: Sorry if you were affected
also: [we apologise if anyone was]
better: We left it out, and I am sorry.
component: responsibility
evidence: [a-note]
source: House style.
search_terms: [a, b, c]
---
${words(40)}
`,
};

// A case must be related to another, so there is a second, which differs from the first in name alone.
const synonyms = `- term: missing part
  means: [failure/missing-part]
  en: [part missing]
  ru: []
  uk: []
  bg: []
`;
const second = (soundFiles["cases/first.md"] ?? "")
  .replace("id: first", "id: second")
  .replace("related: [second]", "related: [first]");

export type Change = { readonly file: string; readonly from?: string; readonly to: string };

/** Compiles the small library with some texts replaced; without `from`, the whole file. */
export async function compileSmall(...changes: readonly Change[]): Promise<{ library: Library; problems: string[] }> {
  const root = await mkdtemp(join(tmpdir(), "amends-library-"));
  try {
    await cp(join(contentDirectory, "vocabulary"), join(root, "vocabulary"), { recursive: true });
    const files: Record<string, string> = {
      ...soundFiles,
      "cases/second.md": second,
      "vocabulary/synonyms.yml": synonyms,
    };
    for (const { file, from, to } of changes) {
      const text = files[file] ?? "";
      if (from !== undefined && !text.includes(from)) throw new Error(`${file} holds no ${from}`);
      files[file] = from === undefined ? to : text.replace(from, to);
    }
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await writeFile(join(root, file), text);
    }
    const { library, problems } = await compileLibrary(root);
    return { library, problems: problems.map(formatProblem) };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
