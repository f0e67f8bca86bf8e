export { ListPane } from "./list-pane.tsx";
export { Outcome } from "./outcome.tsx";
export { ownKey, parseOwnKey } from "./own-key.ts";
export { FirstRow } from "./reached-row.tsx";
export { SearchBox } from "./search-box.tsx";
export { useEnter } from "./use-enter.ts";
