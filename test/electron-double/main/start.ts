/** Run by Node before main: from here on `electron` means the double. */
import * as module from "node:module";

const electron = new URL("./electron.js", import.meta.url).href;

// Node 20 has only the older of the two.
if ("registerHooks" in module && typeof module.registerHooks === "function") {
  module.registerHooks({
    resolve: (specifier: string, context: unknown, next: (specifier: string, context: unknown) => unknown) =>
      specifier === "electron" ? { url: electron, shortCircuit: true } : next(specifier, context),
  });
} else {
  const hooks = `export const resolve = (specifier, context, next) =>
    specifier === "electron" ? { url: ${JSON.stringify(electron)}, shortCircuit: true } : next(specifier, context);`;
  module.register(`data:text/javascript,${encodeURIComponent(hooks)}`);
}
