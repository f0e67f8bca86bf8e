export { base64Of, sizeInWords } from "./file-bytes.ts";
export { finish, type Saved } from "./finish.ts";
export { SavePdf } from "./save-pdf.tsx";
export { useSaving } from "./use-saving.ts";
