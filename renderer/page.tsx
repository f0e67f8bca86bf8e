import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "./styles/global.css";
import { createRoot } from "react-dom/client";
import { type Library, libraryFormat } from "#content";
import type { UserData } from "#contract";
import { App } from "./app.tsx";
import { CannotOpen } from "./cannot-open.tsx";
import { reportFault } from "./faults.ts";
import { Keeper } from "./keeping/index.ts";
import type { SearchClient } from "./search/index.ts";

/** What was asked for before the page was there. */
type Asked = {
  readonly client: SearchClient;
  readonly library: Promise<string>;
  readonly userData: Promise<UserData>;
};

function readLibrary(text: string): Library {
  const library = JSON.parse(text) as Library;
  if (library.format !== libraryFormat) {
    throw new Error(`The library has format ${library.format}, and this page reads format ${libraryFormat}.`);
  }
  return library;
}

export async function show({ client, library, userData }: Asked): Promise<void> {
  const container = document.getElementById("root");
  if (!container) throw new Error("index.html has no element with the id “root”");
  const fail = (error: unknown) => {
    reportFault(error);
    root.render(<CannotOpen error={error} />);
  };
  const root = createRoot(container, { onUncaughtError: fail });
  try {
    const keeper = new Keeper(await userData);
    root.render(<App library={library.then(readLibrary)} keeper={keeper} client={client} />);
  } catch (error) {
    fail(error);
  }
}
