export { copiesAsItIs, copyWithoutAsking, filledDraft, plainDraft } from "./drafts.ts";
export { type CopyOutcome, copyDraft, copyLine, type Draft } from "./write.ts";
