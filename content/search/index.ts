export { findMarks } from "./answer/find-marks.ts";
export {
  type Correction,
  type Facet,
  type FacetCount,
  type Filters,
  facets,
  type Hit,
  type Mark,
  type MarkedText,
  type MatchKind,
  type ParsedField,
  type ParsedQuery,
  type Reason,
  type SearchAnswer,
  type SearchRequest,
} from "./request.ts";
export {
  buildIndex,
  IndexFormatError,
  indexFormat,
  loadIndex,
  query,
  type SearchIndex,
  saveIndex,
  warmUp,
} from "./search-index.ts";
