import { createContext, type ReactNode, use } from "react";
import type {
  CaseStudy,
  ItemRef,
  Language,
  Library,
  Pattern,
  Phrase,
  Principle,
  Variant,
  VocabularyName,
} from "#content";

const LibraryContext = createContext<Promise<Library> | undefined>(undefined);

export function LibraryProvider(props: {
  readonly library: Promise<Library>;
  readonly children: ReactNode;
}): ReactNode {
  return <LibraryContext value={props.library}>{props.children}</LibraryContext>;
}

/** For what happens later, at a key: never waits while it draws. */
export function useComingLibrary(): Promise<Library> {
  const library = use(LibraryContext);
  if (!library) throw new Error("the library is used outside of LibraryProvider");
  return library;
}

/** Waits for the library to be here: the search box stands and takes letters before that. */
export function useLibrary(): Library {
  return use(useComingLibrary());
}

export type Item =
  | { readonly kind: "case"; readonly value: CaseStudy }
  | { readonly kind: "pattern"; readonly value: Pattern }
  | { readonly kind: "principle"; readonly value: Principle }
  | { readonly kind: "phrase"; readonly value: Phrase };

/** The item itself, or undefined when an address or a favourite names one that this library does not hold. */
export function findItem(library: Library, ref: ItemRef): Item | undefined {
  switch (ref.kind) {
    case "case": {
      const value = library.cases.find((item) => item.id === ref.id);
      return value && { kind: "case", value };
    }
    case "pattern": {
      const value = library.patterns.find((item) => item.id === ref.id);
      return value && { kind: "pattern", value };
    }
    case "principle": {
      const value = library.principles.find((item) => item.id === ref.id);
      return value && { kind: "principle", value };
    }
    case "phrase": {
      const value = library.phrases.find((item) => item.id === ref.id);
      return value && { kind: "phrase", value };
    }
  }
}

export function titleOf(item: Item, language: Language = "en"): string {
  switch (item.kind) {
    case "case":
      return language === "en" ? item.value.title : item.value.languages[language].title;
    case "phrase":
      return `“${item.value.phrase}”`;
    default:
      return item.value.title;
  }
}

export function summaryOf(item: Item, language: Language = "en"): string {
  switch (item.kind) {
    case "case":
      return language === "en" ? item.value.summary : item.value.languages[language].summary;
    case "phrase":
      return item.value.better;
    default:
      return item.value.summary;
  }
}

/** The words for a vocabulary's id; the id itself if the vocabulary does not know it, so that nothing is hidden. */
export function labelOf(library: Library, vocabulary: VocabularyName, id: string, language: Language = "en"): string {
  return library.vocabulary[vocabulary].find((term) => term.id === id)?.label[language] ?? id;
}

/** What tells a wording from the others of its pattern: "E-mail, warm: at the promised time". */
export function variantName(library: Library, variant: Variant): string {
  const name = `${labelOf(library, "channel", variant.channel)}, ${labelOf(library, "tone", variant.tone).toLowerCase()}`;
  return variant.label ? `${name}: ${variant.label}` : name;
}
