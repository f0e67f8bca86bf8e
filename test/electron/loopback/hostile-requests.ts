/**
 * Requests that must not be answered. Each is a good one, key and all, with one thing wrong, so that no
 * other check can take the place of the one it is meant for.
 */
import { get, post, type Target } from "./write-request.ts";

export type RawRequest = { readonly kind: string; readonly bytes: string | Buffer };

/** What the page itself sends. */
export function goodRequests({ port, token }: Target): RawRequest[] {
  const own = `http://127.0.0.1:${port}`;
  const fetched = { "Sec-Fetch-Site": "same-origin" };
  return [
    { kind: "page", bytes: get(port, { headers: { "Sec-Fetch-Site": "none", ...navigation } }) },
    { kind: "script", bytes: get(port, { path: "/assets/index-a_1-B.js", headers: { ...fetched, Origin: own } }) },
    { kind: "request", bytes: post({ port, token }, { headers: { ...fetched, Origin: own } }) },
    { kind: "input", bytes: post({ port, token }, { path: "/api/readBundle", body: '"library"' }) },
  ];
}

const navigation = { "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document" };

export function hostileRequests(target: Target): RawRequest[] {
  return [
    ...hosts(target),
    ...targets(target),
    ...origins(target),
    ...fetchSites(target),
    ...tokens(target),
    ...methods(target),
    ...types(target),
    ...bodies(target),
    ...malformed(target),
    ...otherProtocols(target),
  ];
}

function hosts(target: Target): RawRequest[] {
  const { port } = target;
  const wrong: (string | readonly string[] | undefined)[] = [
    undefined,
    "",
    "127.0.0.1",
    `127.0.0.1:${port + 1}`,
    `127.0.0.1:0${port}`,
    "127.0.0.1:80",
    `localhost:${port}`,
    `LOCALHOST:${port}`,
    `localhost.:${port}`,
    `127.0.0.1.:${port}`,
    `127.1:${port}`,
    `127.0.0.2:${port}`,
    `0.0.0.0:${port}`,
    `0:${port}`,
    `[::1]:${port}`,
    `[::ffff:127.0.0.1]:${port}`,
    `2130706433:${port}`,
    `0x7f.0.0.1:${port}`,
    `0177.0.0.1:${port}`,
    `rebound.example:${port}`,
    `127.0.0.1.rebound.example:${port}`,
    `rebound.example@127.0.0.1:${port}`,
    `127.0.0.1:${port}@rebound.example`,
    `127.0.0.1:${port}.rebound.example`,
    `127.0.0.1:${port}/`,
    `127.0.0.1:${port}#`,
    `127.0.0.1:${port}, rebound.example`,
    `127.0.0.1:${port} `.concat("x"),
    `http://127.0.0.1:${port}`,
    `127.0.0.1%3a${port}`,
    [`127.0.0.1:${port}`, "rebound.example"],
    ["rebound.example", `127.0.0.1:${port}`],
    [`127.0.0.1:${port}`, `127.0.0.1:${port}`],
  ];
  return wrong.flatMap((Host) => [
    { kind: "host", bytes: get(port, { headers: { Host } }) },
    { kind: "host", bytes: post(target, { headers: { Host } }) },
  ]);
}

function targets({ port }: Target): RawRequest[] {
  const paths = [
    "",
    "*",
    "//",
    "//rebound.example/",
    `http://127.0.0.1:${port}/`,
    "http://rebound.example/",
    `127.0.0.1:${port}`,
    "/?",
    "/?token=x",
    "/#",
    "/#/../..",
    "/assets/index-a_1-B.js?raw",
    "/assets/index-a_1-B.js?.svg",
    "/assets/index-a_1-B.js#",
    "/assets//index-a_1-B.js",
    "/assets/./index-a_1-B.js",
    "/assets/../",
    "/assets/../index.html",
    "/../../../../etc/passwd",
    "/..%2f..%2fetc%2fpasswd",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/..\\..\\etc\\passwd",
    "/assets\\index-a_1-B.js",
    "/assets/index-a_1-B.js\\",
    "/assets/index-a_1-B.js/",
    "/assets/index-a_1-B.js%00",
    "/assets/index-a_1-B.js.",
    "/%61ssets/index-a_1-B.js",
    "/assets/index-a_1-B.js;x",
    "/index.html",
    "/shell.json",
    "/notes.json",
    "/C:/Windows/win.ini",
    "/file:///etc/passwd",
    "/@fs/etc/passwd",
    "/\u00e9",
  ];
  return paths.map((path) => ({ kind: "target", bytes: get(port, { path }) }));
}

function origins(target: Target): RawRequest[] {
  const { port } = target;
  const wrong = [
    "null",
    "",
    "http://127.0.0.1",
    `http://127.0.0.1:${port + 1}`,
    `https://127.0.0.1:${port}`,
    `http://localhost:${port}`,
    `http://[::1]:${port}`,
    `http://127.0.0.1:${port}/`,
    `http://127.0.0.1:${port}.rebound.example`,
    `http://rebound.example:${port}`,
    "https://rebound.example",
    `HTTP://127.0.0.1:${port}`,
    `http://127.0.0.1:${port} http://rebound.example`,
    `http://user@127.0.0.1:${port}`,
    "file://",
    "app://bundle",
    "chrome-extension://abcdefghijklmnop",
    "*",
    [`http://127.0.0.1:${port}`, "https://rebound.example"],
    [`http://127.0.0.1:${port}`, `http://127.0.0.1:${port}`],
  ];
  return wrong.flatMap((Origin) => [
    { kind: "origin", bytes: post(target, { headers: { Origin } }) },
    { kind: "origin", bytes: get(port, { headers: { Origin } }) },
  ]);
}

function fetchSites(target: Target): RawRequest[] {
  const sites = ["cross-site", "same-site", "none", "Same-Origin", "", ["same-origin", "cross-site"]];
  const script = "/assets/index-a_1-B.js";
  return [
    ...sites.map((site) => post(target, { headers: { "Sec-Fetch-Site": site } })),
    ...sites.map((site) => get(target.port, { path: script, headers: { "Sec-Fetch-Site": site } })),
    // The page in a frame, as an image, or read by a script of another site.
    ...["iframe", "image", "empty"].map((dest) =>
      get(target.port, {
        headers: { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": dest },
      }),
    ),
    get(target.port, { headers: { ...navigation, "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Dest": "iframe" } }),
  ].map((bytes) => ({ kind: "fetch site", bytes }));
}

function tokens(target: Target): RawRequest[] {
  const { token } = target;
  const other = `${token.slice(0, -1)}${token.endsWith("A") ? "E" : "A"}`;
  const wrong = [
    undefined,
    "",
    "Bearer",
    "Bearer ",
    "Bearer undefined",
    `Bearer ${other}`,
    `Bearer ${token.slice(1)}`,
    `Bearer ${token}x`,
    `Bearer ${token}=`,
    `Bearer  ${token}`,
    `bearer ${token}`,
    `Basic ${token}`,
    token,
    `Bearer ${token.toUpperCase()}`,
    `Bearer ${token}, Bearer ${token}`,
    [`Bearer ${token}`, `Bearer ${other}`],
    [`Bearer ${other}`, `Bearer ${token}`],
  ];
  return [
    ...wrong.map((Authorization) => post(target, { headers: { Authorization } })),
    post(target, { headers: { Authorization: undefined, Cookie: `token=${token}` } }),
    post(target, { path: `/api/readUserData?token=${token}`, headers: { Authorization: undefined } }),
  ].map((bytes) => ({ kind: "token", bytes }));
}

function methods(target: Target): RawRequest[] {
  const forPage = ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "PURGE", "get", "BREW"];
  const forRequests = ["GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "LINK"];
  return [
    ...forPage.map((method) => get(target.port, { method })),
    ...forRequests.map((method) => post(target, { method })),
    ...["readNothing", "constructor", "__proto__", "toString", "READBUNDLE", "readBundle/library"].map((name) =>
      post(target, { path: `/api/${name}` }),
    ),
  ].map((bytes) => ({ kind: "method", bytes }));
}

function types(target: Target): RawRequest[] {
  const wrong = [
    undefined,
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/json-patch+json",
    "text/plain; application/json",
    ["application/json", "text/plain"],
  ];
  return wrong.map((type) => ({ kind: "type", bytes: post(target, { headers: { "Content-Type": type } }) }));
}

function bodies(target: Target): RawRequest[] {
  return [
    post(target, { body: "{" }),
    post(target, { body: "" }),
    post(target, { body: '"more"' }),
    post(target, { path: "/api/readBundle", body: '"../../etc/passwd"' }),
    post(target, { path: "/api/readBundle", body: '"library.json"' }),
    post(target, { path: "/api/readBundle", body: '["library"]' }),
    post(target, { path: "/api/readBundle", body: "\u00ff\u00fe" }),
    post(target, { path: "/api/writeNote", body: '{"about":"case/../../x","text":""}' }),
    post(target, { path: "/api/writeNote", body: '{"about":"case/lego","text":"","path":"/etc/passwd"}' }),
    post(target, { path: "/api/savePdf", body: '{"suggestedName":"x","path":"/etc/passwd"}' }),
    post(target, { headers: { "Content-Length": "300000" }, body: "null" }),
    post(target, { headers: { "Content-Length": "99999999999999999999" }, body: "null" }),
    post(target, { headers: { "Content-Length": undefined }, body: "null" }),
    get(target.port, { headers: { "Content-Length": "4" }, body: "null" }),
  ].map((bytes) => ({ kind: "body", bytes }));
}

function malformed(target: Target): RawRequest[] {
  const { port } = target;
  return [
    get(port, { version: "HTTP/1.0" }),
    get(port, { version: "HTTP/0.9" }),
    get(port, { version: "HTTP/2.0" }),
    "GET /\r\n\r\n",
    "\r\n\r\n\r\n",
    `GET / HTTP/1.1\nHost: rebound.example\n\n`,
    `GET / HTTP/1.1\r\nHost : 127.0.0.1:${port}\r\n\r\n`,
    `GET / HTTP/1.1\r\n Host: 127.0.0.1:${port}\r\n\r\n`,
    get(port, { headers: { "X-Long": "x".repeat(20_000) } }),
    get(port, { headers: { "X-Null": "a\u0000b" } }),
  ].map((bytes) => ({ kind: "malformed", bytes }));
}

function otherProtocols(target: Target): RawRequest[] {
  const chunked = { "Transfer-Encoding": "chunked", "Content-Length": undefined };
  const body = "4\r\nnull\r\n0\r\n\r\n";
  return [
    { kind: "smuggling", bytes: post(target, { headers: chunked, body }) },
    { kind: "smuggling", bytes: post(target, { headers: { ...chunked, "Content-Length": "4" }, body }) },
    { kind: "smuggling", bytes: post(target, { headers: { ...chunked, "Transfer-Encoding": "xchunked" }, body }) },
    { kind: "smuggling", bytes: post(target, { headers: { "Content-Length": ["4", "0"] } }) },
    { kind: "expect", bytes: post(target, { headers: { Expect: "100-continue" } }) },
    { kind: "expect", bytes: post(target, { headers: { Expect: "anything" } }) },
    {
      kind: "upgrade",
      bytes: get(target.port, {
        headers: {
          Connection: "Upgrade",
          Upgrade: "websocket",
          "Sec-WebSocket-Version": "13",
          "Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA==",
        },
      }),
    },
    {
      kind: "upgrade",
      bytes: get(target.port, { headers: { Connection: "Upgrade, HTTP2-Settings", Upgrade: "h2c" } }),
    },
    { kind: "http2", bytes: "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" },
    { kind: "tls", bytes: Buffer.from("16030100c8010000c40303", "hex") },
  ];
}
