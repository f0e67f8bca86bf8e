/**
 * The browser door: the page and its requests over HTTP, on this machine's own loopback address only.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Handlers, longInputs, type RequestName } from "#contract";
import { answer, pageHeaders, type Shell } from "#services";
import { limitSockets } from "./limit-sockets.ts";
import { readBody } from "./read-body.ts";
import { type Check, checkRequest, type Door } from "./request-check.ts";
import { newToken } from "./token.ts";

export type LoopbackDoor = Door & {
  /** Where the browser goes, with the key of this launch after the `#`, which no browser sends to a server. */
  readonly address: string;
  /** Settles when the page has first asked for something with the right key. */
  readonly entered: Promise<void>;
  readonly close: () => Promise<void>;
};

export type LoopbackOptions = {
  readonly shell: Shell;
  readonly handlers: Handlers;
  /** 0 takes any free port. */
  readonly port: number;
  /** For tests that show what the checks are for. */
  readonly check?: Check;
};

/** @throws Error with code EADDRINUSE or EACCES when the port cannot be had */
export async function openLoopbackDoor(options: LoopbackOptions): Promise<LoopbackDoor> {
  const { shell, handlers, check = checkRequest } = options;
  const { promise: entered, resolve: enter } = promiseWithResolve();
  let door: Door = { port: options.port, token: newToken() };

  const server = createServer({
    maxHeaderSize: 8 * 1024,
    headersTimeout: 5_000,
    requestTimeout: 15_000,
    keepAliveTimeout: 5_000,
    connectionsCheckingInterval: 1_000,
  });
  limitSockets(server);
  server.on("request", (request, response) => {
    respond(request, response).catch((fault: unknown) => {
      console.error(fault);
      send(
        response,
        500,
        "text/plain; charset=utf-8",
        "Amends met a fault of its own; the terminal it was started from shows it.\n",
      );
    });
  });
  server.on("checkContinue", (_, response) => refuse(response, 417, "ask without Expect"));
  server.on("checkExpectation", (_, response) => refuse(response, 417, "ask without Expect"));
  server.on("upgrade", (_, socket) => socket.destroy());
  server.on("connect", (_, socket) => socket.destroy());

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const checked = check(request, door);
    switch (checked.kind) {
      case "refused":
        return refuse(response, checked.status, checked.reason);
      case "shell": {
        const file = await shell.read(checked.path);
        if (!file) return refuse(response, 404, "no such file");
        return send(response, 200, file.type, file.body, checked.headOnly);
      }
      case "request": {
        enter();
        return answerRequest(handlers, checked.name, request, response);
      }
    }
  }

  await listen(server, options.port);
  door = { port: (server.address() as AddressInfo).port, token: door.token };
  return {
    ...door,
    address: `http://127.0.0.1:${door.port}/#token=${door.token}`,
    entered,
    close: () => close(server),
  };
}

async function answerRequest(
  handlers: Handlers,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request, Object.hasOwn(longInputs, name) ? longInputs[name as RequestName] : undefined);
  if (body.kind === "refused") return refuse(response, body.status, body.reason);
  const answered = await answer(handlers, name, body.value);
  switch (answered.kind) {
    case "unknown-request":
      return refuse(response, 404, "no such request");
    case "bad-input":
      return refuse(response, 400, answered.reason);
    case "answered":
      return send(response, 200, "application/json; charset=utf-8", toJson(answered.output ?? null));
  }
}

/** Long texts are the bundled files, which every page that is opened asks for: they are escaped once. */
const longTexts = new Map<string, Buffer>();
const longText = 100_000;
const mostLongTexts = 4;

function toJson(output: unknown): string | Buffer {
  if (typeof output !== "string" || output.length < longText) return JSON.stringify(output);
  const bytes = longTexts.get(output) ?? Buffer.from(JSON.stringify(output));
  if (longTexts.size >= mostLongTexts) longTexts.clear();
  longTexts.set(output, bytes);
  return bytes;
}

/** The rest of a refused request is not worth reading: the connection ends with the answer. */
function refuse(response: ServerResponse, status: number, reason: string): void {
  response.setHeader("Connection", "close");
  send(response, status, "text/plain; charset=utf-8", `Refused: ${reason}.\n`);
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer, headOnly = false): void {
  if (response.headersSent) return void response.destroy();
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  response.writeHead(status, { ...pageHeaders, "Content-Type": type, "Content-Length": bytes.length });
  response.end(headOnly ? undefined : bytes);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host: "127.0.0.1", port, exclusive: true }, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function promiseWithResolve(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
