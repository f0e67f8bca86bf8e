import { writeFile } from "node:fs/promises";
import { type BrowserWindow, dialog } from "electron";
import type { Handlers } from "#contract";
import { faultCode, toldOfFailure } from "#services";

/** Asks where to, then prints the window's page as it would go to paper. The page suggests a name, never a place. */
export function savePdfFrom(window: BrowserWindow): Handlers["savePdf"] {
  return async ({ suggestedName }) => {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      defaultPath: fileName(suggestedName),
      filters: [{ name: "PDF", extensions: ["pdf"] }],
    });
    if (canceled || !filePath) return { kind: "cancelled" };
    const pdf = await window.webContents.printToPDF({
      pageSize: "A4",
      preferCSSPageSize: true,
      printBackground: true,
      generateDocumentOutline: true,
      generateTaggedPDF: true,
    });
    try {
      await writeFile(filePath, pdf);
    } catch (fault) {
      return toldOfFailure(faultCode(fault), filePath);
    }
    return { kind: "saved", path: filePath };
  };
}

/** A name that every system takes as one, with the ending that the dialog expects. */
export function fileName(suggested: string): string {
  const plain = suggested
    .normalize("NFC")
    .replace(/[^\p{L}\p{N} ._-]+/gu, " ")
    .replace(/\.pdf$/i, "")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|(?<![. ])[. ]+$/g, "");
  return `${plain || "Amends"}.pdf`;
}
