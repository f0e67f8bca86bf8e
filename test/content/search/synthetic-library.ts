import type { CaseStudy, Library } from "#content";

/**
 * A library of many cases with the words of the bundled ones: each new case takes its sections from different cases
 * and its sentences in another order, and one word in twenty is new, because a larger library has more words.
 */
export function syntheticLibrary(library: Library, count: number, seed = 7): Library {
  const random = randomOf(seed);
  const pick = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(random() * list.length)];
    if (found === undefined) throw new Error("Nothing to pick from");
    return found;
  };
  const words = library.cases.flatMap(({ sections }) => sections.flatMap(({ text }) => text.split(/\s+/)));
  const rewrite = (text: string) =>
    text
      .split(" ")
      .map((word) => (random() < 0.05 ? `${pick(words).slice(0, 4)}${pick(words).slice(-4)}` : word))
      .join(" ");
  const cases = Array.from({ length: count }, (_, i): CaseStudy => {
    const study = pick(library.cases);
    return {
      ...study,
      id: `synthetic-${String(i).padStart(5, "0")}`,
      title: rewrite(pick(library.cases).title),
      summary: rewrite(pick(library.cases).summary),
      sections: study.sections.map((section, at) => ({
        ...section,
        text: rewrite(pick(library.cases).sections[at]?.text ?? ""),
      })),
    };
  });
  return { ...library, cases };
}

/** Lehmer's generator, so that every run sees the same library. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
