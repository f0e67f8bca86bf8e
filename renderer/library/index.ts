export { findItem, type Item, LibraryProvider, labelOf, summaryOf, titleOf, useLibrary } from "./library.tsx";
export { Sureness } from "./sureness.tsx";
