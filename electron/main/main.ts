/** The desktop door: its windows, the page from the list of built files, the requests over one channel. */
import { join } from "node:path";
import { app, type BrowserWindow, protocol, session, type WebContents } from "electron";
import type { Handlers, Preferences } from "#contract";
import type { Command } from "#contract/commands";
import { createServices, folders, openShell, readWindowPlace } from "#services";
import { schemePrivileges, serveBundle } from "./bundle-scheme.ts";
import { type Desktop, handlersOf } from "./desktop-handlers.ts";
import { hearOfFiles } from "./given-files.ts";
import { guardSession } from "./guard-session.ts";
import { answerPages } from "./ipc.ts";
import { catchFaults, openLog } from "./main-faults.ts";
import { setMenu } from "./menu.ts";
import { scheme } from "./own-page.ts";
import { watchPage } from "./page-trouble.ts";
import { presenterWindow } from "./presenter-window.ts";
import { holdQuickKey } from "./quick-key.ts";
import { openQuickWindow, quickPlace } from "./quick-window.ts";
import { quitWhenSaved, quitWithWindow } from "./quitting.ts";
import { followTheme, wear } from "./theme.ts";
import { trayIcon } from "./tray.ts";
import { bringUp, openWindow, showPage, showWhenDrawn, tellPage } from "./window.ts";
import { keepPlace } from "./window-place.ts";

app.enableSandbox();
protocol.registerSchemesAsPrivileged([{ scheme, privileges: schemePrivileges }]);

if (app.requestSingleInstanceLock()) start();
// The one that is open shows itself; see "second-instance" below.
else app.quit();

/** What can be begun while Electron gets ready. */
function start(): void {
  const { platform } = process;
  const { buildDir, bundleDir, dataDir } = folders(join(import.meta.dirname, "..", ".."));
  const services = createServices({ bundleDir, dataDir });
  const stop = catchFaults(services.log, buildDir);
  const readLog = () => openLog(services.log);
  const shell = openShell(buildDir);
  shell.catch(stop);
  let tell = (_: Command) => {};
  const given = hearOfFiles(services.offerFile, () => tell("import-opened"));
  given.take(process.argv, process.cwd());
  app.whenReady().then(open).catch(stop);

  function open(): void {
    protocol.handle(scheme, serveBundle(shell));
    guardSession(session.defaultSession);
    const place = readWindowPlace(dataDir);
    const window = openWindow(buildDir, place);
    showPage(window, given.any() ? "#/import" : "");

    const quick = openQuickWindow(buildDir);
    const userData = services.handlers.readUserData();
    const quickKey = userData.then(({ preferences }) => holdQuickKey(preferences.quickKey, quick.toggle));
    const tray = trayIcon({ buildDir, platform, showWindow: () => bringUp(window), showQuickWindow: quick.show });
    const follow = ({ theme, tray: wanted }: Preferences) => {
      wear(theme);
      tray.set(wanted);
    };
    followTheme();
    const coloured = userData.then(({ preferences }) => follow(preferences));
    showWhenDrawn(window, coloured, place);

    const pages = new Map<WebContents, Handlers>();
    const showPresenter = presenterWindow({
      buildDir,
      room: window,
      onOpen: (one) => admit(one),
      onClosed: (page) => pages.delete(page),
    });
    const admit = (one: BrowserWindow, { quiet = false } = {}) => {
      pages.set(one.webContents, handlersOf(one, desktop));
      watchPage(one, { log: services.log, openLog: readLog, quiet });
    };
    const desktop: Desktop = { services, quick, quickKey, showPresenter, follow };
    admit(window);
    admit(quick.window, { quiet: true });
    answerPages(pages);

    tell = (command) => {
      bringUp(window);
      tellPage(window, command);
    };
    setMenu({
      platform,
      isPackaged: app.isPackaged,
      tell,
      showQuickWindow: quick.show,
      reload: () => window.webContents.reload(),
      openLog: () => void readLog(),
    });
    keepPlace(window, services.writeWindowPlace);
    quitWithWindow(window, () => platform === "darwin" || tray.isOn());
    quitWhenSaved(services.close, stop);
    // macOS says so at the start too, when there is nothing drawn to show.
    window.once("show", () => app.on("activate", () => bringUp(window)));
    app.on("second-instance", (_, args, folder) => {
      if (!given.take(args, folder)) bringUp(window);
    });
    window.webContents.once("did-finish-load", () => showPage(quick.window, quickPlace));
  }
}
