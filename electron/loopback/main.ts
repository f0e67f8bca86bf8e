import { pathToFileURL } from "node:url";
import { createServices, faultCode, folders, mainEntry, openShell } from "#services";
import { type Launch, openBrowser } from "./open-browser.ts";
import { openLoopbackDoor } from "./server.ts";
import { withoutPlatform } from "./without-platform.ts";

export type StartOptions = {
  /** The project's folder, or the folder that the packaged app was unpacked to. */
  readonly root: string;
  readonly port: number;
  readonly openBrowser: boolean;
  /** In the place of the system's own way to open a file. */
  readonly launch?: Launch;
};

/** Opens the browser door, says where in one line, and serves until the process is told to stop. */
export async function start(options: StartOptions): Promise<void> {
  const { buildDir, bundleDir, dataDir } = folders(options.root);
  const services = createServices({ bundleDir, dataDir });
  // Node then ends the process, as it does for every error that nobody catches.
  process.on("uncaughtExceptionMonitor", (error) => {
    services.log.write(mainEntry(error, `${pathToFileURL(buildDir).href}/`));
  });
  const handlers = { ...services.handlers, ...withoutPlatform };
  const shell = await openShell(buildDir);
  const door = await openLoopbackDoor({ shell, handlers, port: options.port }).catch(async (fault: unknown) => {
    await services.close();
    throw new Error(whyNoPort(fault, options.port), { cause: fault });
  });
  console.log(`Amends is open at ${door.address}`);

  const removeRedirect = options.openBrowser ? await openBrowser(door.address, options.launch) : async () => {};
  const patience = setTimeout(removeRedirect, 60_000).unref();
  void door.entered.then(removeRedirect);

  await toldToStop();
  clearTimeout(patience);
  await Promise.all([door.close(), services.close(), removeRedirect()]);
}

function whyNoPort(fault: unknown, port: number): string {
  const code = faultCode(fault);
  const reasons: Record<string, string> = {
    EADDRINUSE: `Port ${port} is in use`,
    EACCES: `Port ${port} is kept for the system`,
  };
  const reason = reasons[code] ?? `Port ${port} cannot be had (${code})`;
  return `${reason}: name another with --port=N, or leave the option out to take any free one.`;
}

function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
}
