/** The desktop door: one window, the page from the list of built files, the requests over one channel. */
import { join } from "node:path";
import { app, protocol, session } from "electron";
import type { Handlers } from "#contract";
import { createServices, folders, openShell } from "#services";
import { schemePrivileges, serveBundle } from "./bundle-scheme.ts";
import { answerPage } from "./ipc.ts";
import { scheme } from "./own-page.ts";
import { guardPermissions } from "./permissions.ts";
import { saveExportFrom } from "./save-export.ts";
import { savePdfFrom } from "./save-pdf.ts";
import { openWindow, showPage } from "./window.ts";

app.enableSandbox();
protocol.registerSchemesAsPrivileged([{ scheme, privileges: schemePrivileges }]);

if (app.requestSingleInstanceLock()) {
  app.whenReady().then(open).catch(stop);
} else {
  // The one that is open shows itself; see "second-instance" below.
  app.quit();
}

async function open(): Promise<void> {
  const { buildDir, bundleDir, dataDir } = folders(join(import.meta.dirname, "..", ".."));
  const services = createServices({ bundleDir, dataDir });
  protocol.handle(scheme, serveBundle(await openShell(buildDir)));
  guardPermissions(session.defaultSession);

  const window = openWindow(buildDir);
  const handlers: Handlers = {
    ...services.handlers,
    savePdf: savePdfFrom(window),
    saveExport: saveExportFrom(window, services.handlers.saveExport),
  };
  answerPage(window.webContents, handlers);

  app.on("second-instance", () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on("window-all-closed", () => app.quit());
  let closed = false;
  app.on("will-quit", (event) => {
    if (closed) return;
    // First the last save is waited for, and the reader's files are let go of.
    event.preventDefault();
    services.close().then(() => {
      closed = true;
      app.quit();
    }, stop);
  });
  await showPage(window);
}

function stop(fault: unknown): void {
  console.error(fault);
  app.exit(1);
}
