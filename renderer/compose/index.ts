export { ComposePage } from "./compose-page.tsx";
export { FieldForm } from "./field-form.tsx";
export { focusField } from "./gaps.ts";
export { LetterPane } from "./letter-pane.tsx";
export { type Copying, useCopying } from "./use-copying.ts";
