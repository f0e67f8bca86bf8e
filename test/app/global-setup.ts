import { buildDouble } from "../electron-double/build-double.ts";
import { buildFirst } from "./build-first.ts";

// biome-ignore lint/style/noDefaultExport: Playwright looks for a default export here
export default async function prepare(): Promise<void> {
  buildFirst();
  await buildDouble();
}
