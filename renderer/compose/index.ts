export { ComposeBar } from "./compose-bar.tsx";
export { ComposePage } from "./compose-page.tsx";
export { FieldForm } from "./field-form.tsx";
export { FieldsSide } from "./fields-side.tsx";
export { focusField } from "./gaps.ts";
export { LetterPane } from "./letter-pane.tsx";
export { OwnReplyPage } from "./own-reply-page.tsx";
export { type Copying, useCopying } from "./use-copying.ts";
export { type Filling, useFilling } from "./use-filling.ts";
