import { pageHeaders, type Shell } from "#services";
import { scheme } from "./own-page.ts";

/** What Chromium may do with our scheme: as for a secure site, without ways around its policies. */
export const schemePrivileges = { standard: true, secure: true, supportFetchAPI: true } as const;

/**
 * The key in the list of built files that a request means, or nothing. Only a GET or HEAD of our own host,
 * without query or credentials, means anything; and what it means is looked up, never a path to open.
 */
export function shellPath(method: string, address: string): string | undefined {
  if ((method !== "GET" && method !== "HEAD") || !URL.canParse(address)) return undefined;
  const { pathname, hash } = new URL(address);
  // Whatever a parser would have mended, left out or moved makes the address another one than this.
  return address === `${scheme}://bundle${pathname}${hash}` ? pathname : undefined;
}

/** Answers the scheme's requests from the list of built files, which may still be being read. */
export function serveBundle(shell: Promise<Shell>): (request: Request) => Promise<Response> {
  return async ({ method, url }) => {
    const path = shellPath(method, url);
    const file = path === undefined ? undefined : await (await shell).read(path);
    if (!file) return new Response("No such file.", { status: 404, headers: pageHeaders });
    const headers = { ...pageHeaders, "Content-Type": file.type };
    return new Response(method === "HEAD" ? null : new Uint8Array(file.body), { headers });
  };
}
