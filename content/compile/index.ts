export {
  bundleDirectory,
  bundleFiles,
  bundleIsStale,
  contentDirectory,
  loadOrCompile,
  writeAtomically,
  writeBundle,
} from "./bundle.ts";
export { type Compilation, compileLibrary } from "./compile-library.ts";
export { typeset } from "./typeset.ts";
