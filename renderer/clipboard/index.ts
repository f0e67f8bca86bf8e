export { copyWithoutAsking, filledDraft, plainDraft } from "./drafts.ts";
export { type CopyOutcome, copyDraft, type Draft } from "./write.ts";
