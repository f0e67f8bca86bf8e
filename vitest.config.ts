import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    // What runs in a browser has its own runner.
    exclude: ["test/app/**"],
    environment: "node",
    // Fault tests make thousands of small files and wait for each to reach the disk.
    testTimeout: 60_000,
  },
});
