import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "./styles/global.css";
import { createRoot } from "react-dom/client";
import { type Library, libraryFormat } from "#content";
import { App } from "./app.tsx";
import { ask, takeKeyFromAddress } from "./bridge.ts";
import { CannotOpen } from "./cannot-open.tsx";
import { Keeper } from "./keeping/index.ts";
import { rereadPlace } from "./route.ts";
import { SearchClient } from "./search/index.ts";
import searchWorkerUrl from "./search/search.worker.ts?worker&url";
import { startWorker } from "./ui/index.ts";

const container = document.getElementById("root");
if (!container) throw new Error("index.html has no element with the id “root”");
const root = createRoot(container, { onUncaughtError: (error) => root.render(<CannotOpen error={error} />) });

async function readLibrary(): Promise<Library> {
  const library = JSON.parse(await ask("readBundle", "library")) as Library;
  if (library.format !== libraryFormat) {
    throw new Error(`The library has format ${library.format}, and this page reads format ${libraryFormat}.`);
  }
  return library;
}

async function start(): Promise<void> {
  takeKeyFromAddress();
  rereadPlace();
  try {
    // The worker takes longest to be ready, so its index is asked for first and nothing waits for it.
    const client = new SearchClient(startWorker(searchWorkerUrl), ask("readBundle", "search-index"));
    const [library, data] = await Promise.all([readLibrary(), ask("readUserData")]);
    root.render(<App library={library} keeper={new Keeper(data)} client={client} />);
  } catch (error) {
    root.render(<CannotOpen error={error} />);
  }
}

await start();
