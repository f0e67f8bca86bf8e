/** The desktop door: the window and the quick window, the page from the list of built files, the requests over one channel. */
import { join } from "node:path";
import { app, type BrowserWindow, globalShortcut, protocol, session, type WebContents } from "electron";
import type { Handlers } from "#contract";
import { createServices, folders, openShell } from "#services";
import { schemePrivileges, serveBundle } from "./bundle-scheme.ts";
import { answerPages } from "./ipc.ts";
import { setMenu } from "./menu.ts";
import { scheme } from "./own-page.ts";
import { guardPermissions } from "./permissions.ts";
import { presenterWindow } from "./presenter-window.ts";
import { holdQuickKey } from "./quick-key.ts";
import { openQuickWindow, quickPlace } from "./quick-window.ts";
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
  const quick = openQuickWindow(buildDir);
  const { preferences } = await services.handlers.readUserData();
  const quickKey = holdQuickKey(preferences.quickKey, quick.toggle);
  const done = { kind: "done" } as const;
  const handlersOf = (asking: BrowserWindow): Handlers => ({
    ...services.handlers,
    readUserData: async () => {
      const data = await services.handlers.readUserData();
      return { ...data, notices: [...data.notices, ...quickKey.notices()] };
    },
    savePdf: savePdfFrom(asking),
    saveExport: saveExportFrom(asking, services.handlers.saveExport),
    saveResult: saveExportFrom(asking, services.handlers.saveResult),
    saveSlides: saveExportFrom(asking, services.handlers.saveSlides),
    saveTraining: saveExportFrom(asking, services.handlers.saveTraining),
    showQuickWindow: async () => {
      quick.show();
      return done;
    },
    closeQuickWindow: async () => {
      quick.leave();
      return done;
    },
    readQuickKey: async () => quickKey.state(),
    setQuickKey: async (key) => quickKey.set(key),
    showPresenterWindow: async (asked) => {
      showPresenter(asked);
      return done;
    },
  });
  const pages = new Map<WebContents, Handlers>([window, quick.window].map((one) => [one.webContents, handlersOf(one)]));
  const showPresenter = presenterWindow({
    buildDir,
    room: window,
    onOpen: (one) => pages.set(one.webContents, handlersOf(one)),
    onClosed: (page) => pages.delete(page),
  });
  answerPages(pages);
  setMenu(quick.show);
  // The quick window is only hidden, so it must not keep Amends running without the other.
  window.on("closed", () => app.quit());

  app.on("second-instance", () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  let closed = false;
  app.on("will-quit", (event) => {
    if (closed) return;
    // First the last save is waited for, and the reader's files are let go of.
    event.preventDefault();
    globalShortcut.unregisterAll();
    services.close().then(() => {
      closed = true;
      app.quit();
    }, stop);
  });
  await showPage(window);
  await showPage(quick.window, quickPlace);
}

function stop(fault: unknown): void {
  console.error(fault);
  app.exit(1);
}
