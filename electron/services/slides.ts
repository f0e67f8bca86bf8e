/** The slides of a case on their way out of Amends. What a file holds is the business of `#content/present`. */
import type { Library } from "#content";
import { type Deck, deckOf, resultPage, toHtml, toMarp } from "#content/present";
import type { BundleId, Handlers } from "#contract";

type SlidesOptions = { readonly readBundle: (id: BundleId) => Promise<string>; readonly clock: () => Date };

type Found = { readonly deck: Deck; readonly nameOf: (component: string) => string };

export function slidesWith({ readBundle, clock }: SlidesOptions): Pick<Handlers, "saveSlides" | "saveResult"> {
  const find = async (id: string): Promise<Found | undefined> => {
    const library: Library = JSON.parse(await readBundle("library"));
    const study = library.cases.find((one) => one.id === id);
    if (study === undefined) return undefined;
    const names = new Map(library.vocabulary.component.map(({ id: component, label }) => [component, label.en]));
    return { deck: deckOf(study, library), nameOf: (component) => names.get(component) ?? component };
  };
  return {
    saveSlides: async ({ study: id, format }) => {
      const found = await find(id);
      if (found === undefined) return noSuchCase(id);
      switch (format) {
        case "marp":
          return file(`${id}-slides.md`, "text/markdown", toMarp(found.deck, found.nameOf));
        case "html":
          return file(`${id}-slides.html`, "text/html", toHtml(found.deck, found.nameOf));
      }
    },
    saveResult: async ({ study: id, ...result }) => {
      const found = await find(id);
      if (found === undefined) return noSuchCase(id);
      const now = clock();
      // The reader's own day, as on the page itself; in Swedish it is written as in a file's name.
      const day = new Intl.DateTimeFormat("sv-SE").format(now);
      const page = resultPage(found.deck, result, { nameOf: found.nameOf, now: now.getTime() });
      return file(`${id}-result-${day}.html`, "text/html", page);
    },
  };
}

function noSuchCase(id: string) {
  return {
    kind: "failed",
    reason: `The library holds no case “${id}”.`,
    remedy: "Open a case from the list and save its slides from there.",
  } as const;
}

function file(name: string, type: string, text: string) {
  return { kind: "download", name, type, base64: Buffer.from(text).toString("base64") } as const;
}
