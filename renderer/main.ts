/**
 * The first script: it asks for everything that takes long, then fetches the page that will show it.
 *
 * The library and the index travel while the page's own code is read.
 */
import { ask, askForWorker, takeKeyFromAddress } from "./bridge.ts";
import { reportFaults } from "./faults.ts";
import { SearchClient } from "./search/index.ts";
import searchWorkerUrl from "./search/search.worker.ts?worker&url";
import { keepEarlyLetters, startWorker } from "./ui/index.ts";

takeKeyFromAddress();
// The quick window is typed into at once; the others have a box to be clicked into.
if (window.location.hash.startsWith("#/quick")) keepEarlyLetters();
reportFaults();
const worker = startWorker(searchWorkerUrl);
// The smallest first: with it the search box can stand and take letters.
const userData = ask("readUserData");
const library = ask("readBundle", "library");
const asked = { client: new SearchClient(worker, askForWorker("search-index")), library, userData };
// Their failures are shown by the page; until it is here nobody listens to them.
library.catch(() => {});
userData.catch(() => {});

const { show } = await import("./page.tsx");
await show(asked);
