/**
 * Who may ask, decided from the head of a request alone and before any of it is acted on.
 *
 * A page of any site can reach a port of this machine. What keeps it out: the exact Host refuses a name
 * rebound to 127.0.0.1; Origin and Sec-Fetch-Site refuse other sites and other ports; the token, which no
 * browser sends by itself, refuses everyone else, other programs included. Cookies would do none of this:
 * browsers send them to every port of a host.
 */
import type { IncomingMessage } from "node:http";
import { carriesToken } from "./token.ts";

export type Checked =
  | { readonly kind: "shell"; readonly path: string; readonly headOnly: boolean }
  | { readonly kind: "request"; readonly name: string }
  | { readonly kind: "refused"; readonly status: number; readonly reason: string };

/** What the door knows of itself: its own address and the key of this launch. */
export type Door = { readonly port: number; readonly token: string };

/** The checks can be replaced, so that a test can show what each launch would serve without them. */
export type Check = (request: IncomingMessage, door: Door) => Checked;

/** Words of letters, digits, `-` and `_`, joined by single dots and slashes: no query, escape, backslash or `..`. */
const addressPath = /^\/(?:[A-Za-z0-9_-]+(?:[./][A-Za-z0-9_-]+)*)?$/;
const apiPath = /^\/api\/([A-Za-z]+)$/;

/** Headers that decide something; told twice, a second reader could believe the other one. */
const decisive = [
  "host",
  "origin",
  "authorization",
  "content-type",
  "content-length",
  "transfer-encoding",
  "sec-fetch-site",
  "sec-fetch-mode",
  "sec-fetch-dest",
];

export const checkRequest: Check = (request, door) => {
  const { headers, url = "", method = "" } = request;
  const own = `127.0.0.1:${door.port}`;

  if (request.httpVersion !== "1.1") return refused(400, "HTTP/1.1 only");
  if (decisive.some((name) => count(request.rawHeaders, name) > 1)) return refused(400, "a header is told twice");
  if (headers.host !== own) return refused(400, "not this host");
  if (!addressPath.test(url)) return refused(400, "no such address");
  if (headers.origin !== undefined && headers.origin !== `http://${own}`) return refused(403, "another origin");
  if (headers["transfer-encoding"] !== undefined) return refused(400, "a body needs its length");

  const name = apiPath.exec(url)?.[1];
  if (name === undefined) return checkShell(request, url, method);

  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin") return refused(403, "another site");
  if (method !== "POST") return refused(405, "POST only");
  if (headers["content-type"] !== "application/json") return refused(415, "JSON only");
  if (headers["content-length"] === undefined) return refused(411, "a body needs its length");
  if (!carriesToken(headers.authorization, door.token)) return refused(401, "the key of another launch, or none");
  return { kind: "request", name };
};

function checkShell(request: IncomingMessage, path: string, method: string): Checked {
  if (method !== "GET" && method !== "HEAD") return refused(405, "GET only");
  if ((request.headers["content-length"] ?? "0") !== "0") return refused(400, "a body is not expected");
  if (!mayFetchShell(request, path)) return refused(403, "another site");
  return { kind: "shell", path, headOnly: method === "HEAD" };
}

/**
 * The page itself may be opened from an address bar or by a link, our redirect file among them, which the
 * browser calls cross-site; that gives away nothing, as the page holds no secret and cannot be framed or
 * read. Its parts are fetched by the page alone.
 */
function mayFetchShell({ headers }: IncomingMessage, path: string): boolean {
  const site = headers["sec-fetch-site"];
  if (site === undefined || site === "same-origin") return true;
  return path === "/" && headers["sec-fetch-mode"] === "navigate" && headers["sec-fetch-dest"] === "document";
}

function count(rawHeaders: readonly string[], name: string): number {
  return rawHeaders.filter((header, at) => at % 2 === 0 && header.toLowerCase() === name).length;
}

function refused(status: number, reason: string): Checked {
  return { kind: "refused", status, reason };
}
