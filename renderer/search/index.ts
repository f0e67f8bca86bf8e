export { SearchClient, type SearchState } from "./client.ts";
export { SearchProvider, useSearch, useSearchState } from "./search.tsx";
