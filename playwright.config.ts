/** Journeys in a real Chromium. The same specs run through each host as a project of its own; see docs/decisions/0016. */
import { defineConfig } from "@playwright/test";
import type { HostFixtures } from "./test/app/door.ts";
import { findBrowser } from "./test/app/find-browser.ts";
import { electronProgram } from "./test/app/hosts/electron.ts";

const browser = findBrowser();

export default defineConfig<object, HostFixtures>({
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
    // Recording every journey doubles its time; run one again with --trace on to see it.
    trace: "off",
    screenshot: "only-on-failure",
  },
  // A spec is tagged when it is about what one kind of host alone has.
  projects: [
    {
      name: "loopback",
      grepInvert: /@(desktop|double)\b/,
      use: { host: "loopback", permissions: ["clipboard-read", "clipboard-write"] },
    },
    // Main decides what its pages may do.
    {
      name: "double",
      grepInvert: /@browser\b/,
      // `npm test` has ten minutes: there it runs what goes through the things that the doors do differently.
      grep: process.env.AMENDS_REPORT ? /@(desktop|double|door)\b/ : /./,
      use: { host: "double" },
    },
    ...(electronProgram()
      ? [{ name: "electron", grepInvert: /@(browser|double)\b/, use: { host: "electron" } as const }]
      : []),
  ],
});
