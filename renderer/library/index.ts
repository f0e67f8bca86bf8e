export {
  findItem,
  type Item,
  LibraryProvider,
  labelOf,
  summaryOf,
  titleOf,
  useComingLibrary,
  useLibrary,
  variantName,
} from "./library.tsx";
export { NotInLibrary } from "./not-in-library.tsx";
export { Sureness } from "./sureness.tsx";
