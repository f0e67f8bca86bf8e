import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    // What runs in a browser has its own runner.
    exclude: ["test/app/**"],
    environment: "node",
    // Two files at a time on two cores, and modules read once: no test changes what another one imports.
    maxWorkers: "100%",
    isolate: false,
    // Fault tests make thousands of small files and wait for each to reach the disk.
    testTimeout: 60_000,
  },
});
