export { finish, type Saved } from "./finish.ts";
export { useSaving } from "./use-saving.ts";
