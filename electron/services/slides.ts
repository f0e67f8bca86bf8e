/** The slides of a case on their way out of Amends. What a file holds is the business of `#content/present`. */
import type { Library } from "#content";
import { deckOf, toHtml, toMarp } from "#content/present";
import type { BundleId, Handlers } from "#contract";

type SlidesOptions = { readonly readBundle: (id: BundleId) => Promise<string> };

export function slidesWith({ readBundle }: SlidesOptions): Pick<Handlers, "saveSlides"> {
  return {
    saveSlides: async ({ study: id, format }) => {
      const library: Library = JSON.parse(await readBundle("library"));
      const study = library.cases.find((one) => one.id === id);
      if (study === undefined) {
        return {
          kind: "failed",
          reason: `The library holds no case “${id}”.`,
          remedy: "Open a case from the list and save its slides from there.",
        };
      }
      const deck = deckOf(study, library);
      const names = new Map(library.vocabulary.component.map(({ id: component, label }) => [component, label.en]));
      const nameOf = (component: string) => names.get(component) ?? component;
      switch (format) {
        case "marp":
          return file(`${id}-slides.md`, "text/markdown", toMarp(deck, nameOf));
        case "html":
          return file(`${id}-slides.html`, "text/html", toHtml(deck, nameOf));
      }
    },
  };
}

function file(name: string, type: string, text: string) {
  return { kind: "download", name, type, base64: Buffer.from(text).toString("base64") } as const;
}
