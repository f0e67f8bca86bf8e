export { copiesAsItIs, copyWithoutAsking, filledDraft, plainDraft, variantAsItIs } from "./drafts.ts";
export { type CopyOutcome, copyDraft, copyLine, type Draft } from "./write.ts";
