/** The page and its worker. The parts that run in Node and Electron are built by electron/build.ts. */
import react from "@vitejs/plugin-react";
import { defineConfig, type HtmlTagDescriptor, type Plugin } from "vite";

/** Lets the browser fetch the page's code and style with its first script, which asks for them only when it runs. */
function fetchPageEarly(): Plugin {
  return {
    name: "amends:fetch-page-early",
    transformIndexHtml: {
      order: "post",
      handler(_, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((output) => output.type === "chunk");
        const page = chunks.find(({ name, isDynamicEntry }) => isDynamicEntry && name === "page");
        if (!page) throw new Error("vite.config.ts: no chunk is named “page”: renderer/main.ts imports it no more.");
        const needed = [page, ...chunks.filter(({ fileName }) => page.imports.includes(fileName))];
        const styles = [...new Set(needed.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]))];
        return [
          ...needed.map(
            ({ fileName }): HtmlTagDescriptor => tag("link", { rel: "modulepreload", href: `/${fileName}` }),
          ),
          ...styles.map((fileName): HtmlTagDescriptor => tag("link", { rel: "stylesheet", href: `/${fileName}` })),
        ];
      },
    },
  };
}

function tag(name: string, attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: name, attrs: { ...attrs, crossorigin: true }, injectTo: "head" };
}

export default defineConfig({
  root: "renderer",
  base: "/",
  plugins: [react(), fetchPageEarly()],
  worker: { format: "es" },
  build: {
    outDir: "../build/renderer",
    emptyOutDir: true,
    target: ["chrome128", "es2023"],
    // The content security policy allows files of our own and nothing inline, so nothing may become a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
