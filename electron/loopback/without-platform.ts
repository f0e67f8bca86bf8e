import type { Handlers } from "#contract";
import type { PlatformRequest } from "#services";

const unavailable = async () => ({ kind: "unavailable" }) as const;

/** What a browser does itself, or no program may do for it: said as it is, so that the page can offer what there is. */
export const withoutPlatform: Pick<Handlers, PlatformRequest> = {
  savePdf: async () => ({ kind: "use-print-dialog" }),
  showQuickWindow: unavailable,
  closeQuickWindow: unavailable,
  readQuickKey: unavailable,
  setQuickKey: unavailable,
  showPresenterWindow: unavailable,
};
