export { CheckPage } from "./check-page.tsx";
export { checkReply } from "./draft-text.ts";
