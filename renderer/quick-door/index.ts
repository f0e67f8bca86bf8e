export { keptFor } from "./kept-for.ts";
export { keepQuery, keptQuery } from "./last-query.ts";
export { leaveQuickWindow, openQuickWindow } from "./quick-door.ts";
