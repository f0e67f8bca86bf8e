/** Errors of the main process that nobody caught: written down, and Amends goes on. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { app, dialog, shell } from "electron";
import { type FaultLog, mainEntry } from "#services";

/**
 * What is lost by going on is less than what a reader would lose by an end in the middle of a sentence: the reader's
 * files are whole after every step of a save.
 *
 * @returns what ends Amends where it cannot go on, and says why
 */
export function catchFaults(log: FaultLog, buildDir: string): (fault: unknown) => void {
  const root = pathToFileURL(join(buildDir, "/")).href;
  const note = (error: unknown) => {
    log.write(mainEntry(error, root));
    // What an installed program says may be kept by the system, message and all.
    if (!app.isPackaged) console.error(error);
  };
  process.on("uncaughtException", note);
  process.on("unhandledRejection", note);
  return (fault) => {
    note(fault);
    dialog.showErrorBox("Amends cannot go on", fault instanceof Error ? fault.message : String(fault));
    app.exit(1);
  };
}

/** Opens the log in whatever shows texts on this system. It is made when there was no fault to write it for. */
export async function openLog(log: FaultLog): Promise<void> {
  await log.make();
  const fault = await shell.openPath(log.file);
  if (fault !== "") shell.showItemInFolder(log.file);
}
