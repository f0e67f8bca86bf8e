export { deskName, draftFor, useDesk } from "./desk.ts";
export { DeskMenu } from "./desk-menu.tsx";
export { FilledByDesk, focusTag } from "./filled-by-desk.tsx";
