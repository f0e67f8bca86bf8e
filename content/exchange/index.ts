export { type ExchangeFile, zipOf } from "./archive.ts";
export {
  type Exported,
  type ExportOptions,
  exportPatterns,
  exportSnippets,
  exportTogether,
  type ToExport,
} from "./export-patterns.ts";
export { type ExchangeFormat, exchangeFormat, type FormatId, formatIds, isFormatId } from "./formats.ts";
export { type Duplicate, type Existing, type Imported, importFile } from "./import-file.ts";
export { importPasted, type Pasted } from "./import-pasted.ts";
export { exchangeLimits } from "./limits.ts";
export type { Lost } from "./lost.ts";
export { OwnSnippet } from "./own-snippet.ts";
export { snippetsOfPattern } from "./pattern-snippets.ts";
export { soundTitle } from "./sound.ts";
export { readSnippet, type VariantChoice } from "./source.ts";
