import { createContext, type ReactNode, use, useLayoutEffect, useSyncExternalStore } from "react";
import type { SearchRequest } from "#content/search";
import type { SearchClient, SearchState } from "./client.ts";

const SearchContext = createContext<SearchClient | undefined>(undefined);

export function SearchProvider(props: { readonly client: SearchClient; readonly children: ReactNode }): ReactNode {
  return <SearchContext value={props.client}>{props.children}</SearchContext>;
}

function useClient(): SearchClient {
  const client = use(SearchContext);
  if (!client) throw new Error("the search is used outside of SearchProvider");
  return client;
}

/** The newest answer that has arrived, whoever asked. */
export function useSearchState(): SearchState {
  const client = useClient();
  return useSyncExternalStore(client.subscribe, client.state);
}

/** Asks whenever the request changes; nothing while there is none. Keep the request's identity while it means the same. */
export function useSearch(request: SearchRequest | undefined): SearchState {
  const client = useClient();
  useLayoutEffect(() => {
    if (request) client.ask(request);
  }, [client, request]);
  return useSearchState();
}
