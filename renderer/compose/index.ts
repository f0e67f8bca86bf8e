export { ComposePage } from "./compose-page.tsx";
export { CopyButtons } from "./copy-buttons.tsx";
export { DeskTags } from "./desk-tags.tsx";
export { FieldForm } from "./field-form.tsx";
export { focusField, stillNeeded } from "./gaps.ts";
export { Letter } from "./letter.tsx";
export { LetterPane } from "./letter-pane.tsx";
export { OwnReplyPage } from "./own-reply-page.tsx";
export { type Copying, useCopying } from "./use-copying.ts";
