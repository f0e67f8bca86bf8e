export { FirstRow } from "./first-row.tsx";
export { ListPane } from "./list-pane.tsx";
export { useEnter } from "./use-enter.ts";
