export { base64Of, sizeInWords } from "./file-bytes.ts";
export { finish, type Saved } from "./finish.ts";
export { useSaving } from "./use-saving.ts";
