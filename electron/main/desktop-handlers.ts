/** The answers of the desktop door: those of the services, and what only a window can do. */
import type { BrowserWindow } from "electron";
import type { Handlers, Preferences, PresenterRequest } from "#contract";
import type { Services } from "#services";
import type { QuickKeys } from "./quick-key.ts";
import type { QuickWindow } from "./quick-window.ts";
import { saveExportFrom } from "./save-export.ts";
import { savePdfFrom } from "./save-pdf.ts";

export type Desktop = {
  readonly services: Pick<Services, "handlers">;
  readonly quick: Pick<QuickWindow, "show" | "leave">;
  /** Held once the reader's preferences have been read. */
  readonly quickKey: Promise<QuickKeys>;
  readonly showPresenter: (asked: PresenterRequest) => void;
  /** Makes what lies outside the page follow what the reader prefers. */
  readonly follow: (preferences: Preferences) => void;
};

const done = { kind: "done" } as const;

/** @param asking the window whose page is answered: dialogs stand over it, and it is what a PDF shows */
export function handlersOf(asking: BrowserWindow, desktop: Desktop): Handlers {
  const { services, quick, quickKey, showPresenter, follow } = desktop;
  const { handlers } = services;
  return {
    ...handlers,
    readUserData: async () => {
      const data = await handlers.readUserData();
      return { ...data, notices: [...data.notices, ...(await quickKey).notices()] };
    },
    writePreferences: async (preferences) => {
      follow(preferences);
      return handlers.writePreferences(preferences);
    },
    savePdf: savePdfFrom(asking),
    saveExport: saveExportFrom(asking, handlers.saveExport),
    saveResult: saveExportFrom(asking, handlers.saveResult),
    saveSlides: saveExportFrom(asking, handlers.saveSlides),
    saveTraining: saveExportFrom(asking, handlers.saveTraining),
    showQuickWindow: async () => {
      quick.show();
      return done;
    },
    closeQuickWindow: async () => {
      quick.leave();
      return done;
    },
    readQuickKey: async () => (await quickKey).state(),
    setQuickKey: async (key) => (await quickKey).set(key),
    showPresenterWindow: async (asked) => {
      showPresenter(asked);
      return done;
    },
  };
}
