/** Finds a Chromium to test in, or gets one: whoever runs the tests should not have to. */
import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type LaunchOptions } from "@playwright/test";

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

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installed(): string | undefined {
  const ending = process.platform === "win32" ? ".exe" : "";
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "")
    .flatMap((folder) => commands.map((command) => join(folder, command + ending)));
  return [...usualPlaces(), ...onPath].find(canRun);
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function installOnDebian(): void {
  if (!isRoot() || !existsSync("/usr/bin/apt-get")) return;
  console.error("No browser found; installing Chromium with apt-get for the tests…");
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  try {
    execFileSync("apt-get", ["update", "-q"], { stdio: "ignore", env: environment });
    execFileSync("apt-get", ["install", "-y", "-q", "chromium"], { stdio: "ignore", env: environment });
  } catch {
    // What could not be installed is told by the message below.
  }
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
  installOnDebian();
  const fetched = installed();
  if (fetched) return { executablePath: fetched, args };
  throw new Error(
    "The tests need Chrome, Edge or Chromium, and found none. Install one, or run “npx playwright install chromium”.",
  );
}
