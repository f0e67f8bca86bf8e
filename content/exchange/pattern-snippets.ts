import { writeTemplate } from "../compose/write-template.ts";
import type { Pattern } from "../pattern.ts";
import type { Imported } from "./import-file.ts";
import { LostList } from "./lost.ts";
import type { OwnSnippet } from "./own-snippet.ts";
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
