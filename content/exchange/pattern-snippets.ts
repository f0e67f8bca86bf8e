/** Snippets that come from elsewhere than a file: out of a whole pattern, and out of pasted words. */
import type { DeskId } from "../compose/desk-profiles.ts";
import { writeTemplate } from "../compose/write-template.ts";
import type { Pattern } from "../pattern.ts";
import type { Imported } from "./import-file.ts";
import { Intake } from "./intake.ts";
import { LostList } from "./lost.ts";
import type { OwnSnippet } from "./own-snippet.ts";
import { foundText } from "./read-desk.ts";
import { sourcesOf } from "./source.ts";

export type PatternSnippets = { readonly snippets: readonly OwnSnippet[]; readonly lost: Imported["lost"] };

/** One snippet for each variant. What a pattern knows besides its words stays behind, and is told. */
export function snippetsOfPattern(pattern: Pattern): PatternSnippets {
  const lost = new LostList(pattern.title);
  lost.add("when to use it, why it works and what proves it", "a snippet of your own is words and fields alone");
  const snippets = sourcesOf([pattern]).flatMap((source): OwnSnippet[] => {
    const written = writeTemplate(source);
    if (written === undefined) {
      lost.add(`the variant ${source.channel} · ${source.tone}`, "its marks cannot be written as a template");
      return [];
    }
    const { id, channel, tone, label, fields } = source;
    const title = label === undefined ? source.title : `${source.title} · ${label}`;
    return [
      {
        id,
        title,
        template: written.text,
        fields: { ...fields },
        ...(channel === undefined ? {} : { channel }),
        ...(tone === undefined ? {} : { tone }),
        lang: pattern.lang,
        source: "json",
      },
    ];
  });
  return { snippets, lost: lost.all() };
}

/** One snippet of a macro's words as a person pastes them: plain, in the tags of a desk. */
export function snippetOf(title: string, text: string, desk: DeskId | undefined): Omit<Imported, "duplicates"> {
  const intake = new Intake("chatwoot", desk);
  intake.add("pasted words", foundText(title, { plain: text }, desk));
  const snippets = intake.snippets.map(({ source: _, ...snippet }) => snippet);
  return { snippets, patterns: [], lost: intake.lost(), problems: intake.problems };
}
