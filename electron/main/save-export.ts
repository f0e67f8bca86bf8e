import { writeFile } from "node:fs/promises";
import { extname } from "node:path";
import { type BrowserWindow, dialog } from "electron";
import type { ExportOutcome } from "#contract";
import { faultCode, toldOfFailure } from "#services";

/** Asks where to, then writes the file that the services made. The page says what, never where. */
export function saveExportFrom<Request>(
  window: BrowserWindow,
  made: (request: Request) => Promise<ExportOutcome>,
): (request: Request) => Promise<ExportOutcome> {
  return async (request) => {
    const file = await made(request);
    if (file.kind !== "download") return file;
    const extensions = [extname(file.name).slice(1)];
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      defaultPath: file.name,
      filters: [{ name: extensions[0]?.toUpperCase() ?? "", extensions }],
    });
    if (canceled || !filePath) return { kind: "cancelled" };
    try {
      await writeFile(filePath, Buffer.from(file.base64, "base64"));
    } catch (fault) {
      return toldOfFailure(faultCode(fault), filePath);
    }
    return { kind: "saved", path: filePath };
  };
}
