/** Every permission that Electron knows, read from its own types, so that a new one is tried as soon as it exists. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const types = join(import.meta.dirname, "..", "..", "..", "node_modules", "electron", "electron.d.ts");

export function permissionNames(): readonly string[] {
  const text = readFileSync(types, "utf8");
  const names = ["Request", "Check"].flatMap((kind) => {
    const [, list = ""] = new RegExp(`setPermission${kind}Handler\\(.*?permission: ([^,]+),`).exec(text) ?? [];
    return [...list.matchAll(/'([^']+)'/g)].map(([, name = ""]) => name);
  });
  return [...new Set(names)];
}
