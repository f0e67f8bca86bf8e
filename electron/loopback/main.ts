import { createServices, folders, openShell } from "#services";
import { type Launch, openBrowser } from "./open-browser.ts";
import { openLoopbackDoor } from "./server.ts";

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
  const handlers = { ...services.handlers, savePdf: async () => ({ kind: "use-print-dialog" }) as const };
  const door = await openLoopbackDoor({ shell: await openShell(buildDir), handlers, port: options.port });
  console.log(`Amends is open at ${door.address}`);

  const removeRedirect = options.openBrowser ? await openBrowser(door.address, options.launch) : async () => {};
  const patience = setTimeout(removeRedirect, 60_000).unref();
  void door.entered.then(removeRedirect);

  await toldToStop();
  clearTimeout(patience);
  await Promise.all([door.close(), services.close(), removeRedirect()]);
}

function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
}
