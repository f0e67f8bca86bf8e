import { rm } from "node:fs/promises";
import { afterEach, beforeEach } from "vitest";
import { createServices, type Services } from "#services";
import { newFolder } from "./new-folder.ts";

export type Reader = {
  readonly folder: () => string;
  /** Starts Amends for this reader; what is still running after a test is closed. */
  readonly start: (dataDir?: string) => Services["handlers"];
  readonly stop: () => Promise<void>;
  /** A message without the parts that differ from run to run. */
  readonly plain: (message: unknown) => unknown;
};

/** A reader with an empty folder, anew for each test of the file. */
export function eachReader(): Reader {
  let folder = "";
  const opened: Services[] = [];
  const stop = async () => {
    for (const services of opened.splice(0)) await services.close();
  };

  beforeEach(async () => {
    folder = await newFolder();
  });
  afterEach(async () => {
    await stop();
    await rm(folder, { recursive: true });
  });

  return {
    folder: () => folder,
    start: (dataDir = folder) => {
      const clock = () => new Date("2026-11-22T08:00:00Z");
      const services = createServices({ bundleDir: folder, dataDir, clock });
      opened.push(services);
      return services.handlers;
    },
    stop,
    plain: (message) => {
      const text = JSON.stringify(message).replaceAll(folder, "FOLDER");
      return JSON.parse(text.replaceAll(/set-aside-[0-9TZ.-]+-[0-9a-f]{6}/g, "set-aside-TIME"));
    },
  };
}
