import { buildFirst } from "./build-first.ts";

// biome-ignore lint/style/noDefaultExport: Playwright looks for a default export here
export default buildFirst;
