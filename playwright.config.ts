/** Journeys through the loopback door in a real Chromium. The same specs will run on other hosts as projects of their own. */
import { defineConfig } from "@playwright/test";
import { findBrowser } from "./test/app/find-browser.ts";

const browser = findBrowser();

export default defineConfig({
  testDir: "test/app",
  globalSetup: "./test/app/global-setup.ts",
  testMatch: "**/*.spec.ts",
  outputDir: "build/test-results",
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // A machine that is busy with something else may miss a moment once; `npm test` names what passed only the second time.
  retries: 1,
  expect: { timeout: 7_000 },
  reporter: process.env.AMENDS_REPORT ? [["json", { outputFile: process.env.AMENDS_REPORT }], ["line"]] : [["list"]],
  use: {
    browserName: "chromium",
    viewport: { width: 1440, height: 900 },
    launchOptions: browser,
    permissions: ["clipboard-read", "clipboard-write"],
    // Recording every journey doubles its time; run one again with --trace on to see it.
    trace: "off",
    screenshot: "only-on-failure",
  },
  projects: [{ name: "loopback" }],
});
