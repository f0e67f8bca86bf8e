/** The one channel between page and main process, apart from the schemas so that preload stays a few lines. */
export const channel = "amends:ask";
