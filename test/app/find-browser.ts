/** Finds a Chromium to test in, or gets one: whoever runs the tests should not have to. */
import { join } from "node:path";
import { chromium, type LaunchOptions } from "@playwright/test";
import { canRun, installOnDebian, isRoot, onSearchPath } from "./programs.ts";

/** Names under which Chrome, Chromium and Edge stand on the search path. */
const commands = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "chrome",
  "msedge",
];

/** Where their installers put them when they are not on the search path. */
function usualPlaces(): readonly string[] {
  const { ProgramFiles = "", "ProgramFiles(x86)": ProgramFilesX86 = "", LOCALAPPDATA = "" } = process.env;
  switch (process.platform) {
    case "darwin":
      return [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
      ];
    case "win32":
      return [ProgramFiles, ProgramFilesX86, LOCALAPPDATA].flatMap((folder) =>
        folder === ""
          ? []
          : [
              join(folder, "Google/Chrome/Application/chrome.exe"),
              join(folder, "Microsoft/Edge/Application/msedge.exe"),
              join(folder, "Chromium/Application/chrome.exe"),
            ],
      );
    default:
      return [];
  }
}

function installed(): string | undefined {
  return [...usualPlaces(), ...onSearchPath(commands)].find(canRun);
}

/**
 * Parts of the browser that no test sees.
 *
 * A full Chromium draws the popup of its own address bar anew for every page, hidden: four fifths of what a page costs.
 * Of two such switches only the last is read, so the names that Playwright gives are repeated.
 */
const unneeded = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "AimEnabled",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
  "msForceBrowserSignIn",
];

const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  `--disable-features=${unneeded.join(",")}`,
];

/**
 * An installed Chrome, Edge or Chromium; else the one Playwright downloaded; else, as root on Debian, apt's.
 *
 * @throws Error that says how to get a browser, when there is none
 */
export function findBrowser(): LaunchOptions {
  // Chromium refuses its sandbox to root.
  const args = isRoot() ? ["--no-sandbox", ...quiet] : quiet;
  const found = installed() ?? [chromium.executablePath()].find(canRun);
  if (found) return { executablePath: found, args };
  installOnDebian("chromium");
  const fetched = installed();
  if (fetched) return { executablePath: fetched, args };
  throw new Error(
    "The tests need Chrome, Edge or Chromium, and found none. Install one, or run “npx playwright install chromium”.",
  );
}
