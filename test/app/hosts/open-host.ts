import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openInDouble } from "./double.ts";
import { openInElectron } from "./electron.ts";
import type { HostName, HostOptions, OpenApp } from "./host.ts";
import { openLoopback } from "./loopback.ts";

/** @param options without a data folder the app gets an empty one, which is gone when it is closed */
export function openHost(
  host: HostName,
  { dataDir, ...options }: Omit<HostOptions, "dataDir"> & { readonly dataDir?: string },
): Promise<OpenApp> {
  const open = (folder: string) => openIn(host, { ...options, dataDir: folder });
  return dataDir ? open(dataDir) : inNewFolder(open);
}

/** The browser door by itself, for what is no journey. */
export function openDoor(): Promise<OpenApp> {
  return inNewFolder((dataDir) => openLoopback({ dataDir }));
}

async function inNewFolder(open: (folder: string) => Promise<OpenApp>): Promise<OpenApp> {
  const folder = await mkdtemp(join(tmpdir(), "amends-data-"));
  const app = await open(folder);
  return {
    ...app,
    close: async () => {
      await app.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function openIn(host: HostName, options: HostOptions): Promise<OpenApp> {
  switch (host) {
    case "loopback":
      return openLoopback(options);
    case "double":
      return openInDouble(options);
    case "electron":
      return openInElectron(options);
  }
}
