/** The only file that knows which door the page was opened through. */
import type { Input, Output, RequestName } from "#contract";
import { type Command, isCommand } from "#contract/commands";

/** What preload puts on the window in the desktop door. */
type DesktopBridge = {
  readonly invoke: (name: RequestName, input: unknown) => Promise<unknown>;
  readonly hearCommands: (hear: (command: unknown) => void) => void;
};

declare global {
  interface Window {
    readonly amends?: DesktopBridge;
  }
}

/** The host refused or could not be reached; `remedy` tells the reader what to do. */
export class HostError extends Error {
  readonly remedy: string;

  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "HostError";
    this.remedy = remedy;
  }
}

/**
 * Whether windows are shown by the host. Where they are not the page opens them itself, and must do so at the press of
 * the key, without asking first: browsers open windows only while a press counts.
 */
export const hostShowsWindows = window.amends !== undefined;

/** Whoever does what the host's menu says, and what it said while nobody did. */
const performers = new Set<(command: Command) => void>();
let waiting: Command[] = [];

window.amends?.hearCommands((command) => {
  if (!isCommand(command)) return;
  if (performers.size === 0) waiting.push(command);
  for (const perform of performers) perform(command);
});

/** Hears the commands of the host's menu; a browser's page has none. @returns what ends it */
export function hearCommands(perform: (command: Command) => void): () => void {
  performers.add(perform);
  const missed = waiting;
  waiting = [];
  for (const command of missed) perform(command);
  return () => void performers.delete(perform);
}

const tokenKey = "amends-token";
const peers = window.amends ? undefined : new BroadcastChannel("amends");

/**
 * Takes the key of this launch out of the address, so that it is neither copied with a link nor seen on a projector.
 *
 * It stays in this tab's session storage, which a reload keeps and another tab does not see.
 */
export function takeKeyFromAddress(): void {
  keepKey();
  // An address pasted into an open tab changes nothing but its fragment, and the browser would not load the page again.
  window.addEventListener("hashchange", () => keepKey() && window.location.reload());
  peers?.addEventListener("message", (event: MessageEvent<unknown>) => {
    const token = sessionStorage.getItem(tokenKey);
    if (event.data === "key?" && token) peers.postMessage({ token });
  });
}

function keepKey(): boolean {
  const key = /^#token=([A-Za-z0-9_-]+)$/.exec(window.location.hash)?.[1];
  if (!key) return false;
  sessionStorage.setItem(tokenKey, key);
  history.replaceState(null, "", "#/");
  return true;
}

/** A busy tab in the background may take this long to answer; where there is none, the reader waits as long for the reason. */
const borrowTime = 1500;

/** A link opened in a new tab has no key; another open tab of the same origin lends it. */
async function borrowKey(): Promise<string | undefined> {
  if (!peers) return undefined;
  return new Promise((resolve) => {
    const done = (token?: string) => {
      clearTimeout(timer);
      peers.removeEventListener("message", hear);
      if (token) sessionStorage.setItem(tokenKey, token);
      resolve(token);
    };
    const hear = (event: MessageEvent<unknown>) => {
      const data = event.data;
      if (typeof data === "object" && data !== null && "token" in data && typeof data.token === "string")
        done(data.token);
    };
    const timer = setTimeout(() => done(), borrowTime);
    peers.addEventListener("message", hear);
    peers.postMessage("key?");
  });
}

/** Browsers let 64 kB outlive the page; a letter takes at most three bytes. */
const keptAlive = 20_000;

async function askServer(name: RequestName, input: unknown): Promise<Response> {
  const token = sessionStorage.getItem(tokenKey) ?? (await borrowKey());
  if (!token) {
    throw new HostError(
      "This tab was opened without the key of the running Amends.",
      "Open the address that Amends printed when it started, or start it again.",
    );
  }
  const body = input === undefined ? "null" : JSON.stringify(input);
  let response: Response;
  try {
    response = await fetch(`/api/${name}`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body,
      // The last words before the tab closes still arrive.
      keepalive: name.startsWith("write") && body.length <= keptAlive,
      cache: "no-store",
      credentials: "omit",
    });
  } catch (cause) {
    throw new HostError("Amends is no longer running.", "Start it again, then open the address it prints.", { cause });
  }
  if (response.status === 401) {
    throw new HostError(
      "This tab belongs to an Amends that was started earlier.",
      "Open the address that the running Amends printed.",
    );
  }
  if (!response.ok) {
    throw new HostError(
      `Amends could not answer “${name}” (${response.status}).`,
      "Reload the page; if it stays, start Amends again.",
    );
  }
  return response;
}

/**
 * Asks the host. Input and output are checked by the host against the contract's schemas, so the page trusts them.
 *
 * @throws HostError when the host refuses or is gone
 */
export async function ask<Name extends RequestName>(
  name: Name,
  ...input: Input<Name> extends undefined ? [] : [Input<Name>]
): Promise<Output<Name>> {
  const answer = window.amends
    ? await window.amends.invoke(name, input[0])
    : await (await askServer(name, input[0])).json();
  return answer as Output<Name>;
}

/** A bundled file as its door hands it over: its text, or the bytes of that text as JSON. */
export type RawBundle = string | ArrayBuffer;

/**
 * Asks for a bundled file on behalf of a worker, which reads it there: the page would stand still meanwhile.
 *
 * @throws HostError as `ask` does
 */
export async function askForWorker(id: Input<"readBundle">): Promise<RawBundle> {
  return window.amends ? ask("readBundle", id) : (await askServer("readBundle", id)).arrayBuffer();
}
