/** The page and its worker. The parts that run in Node and Electron are built by electron/build.ts. */
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  root: "renderer",
  base: "/",
  plugins: [react()],
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
