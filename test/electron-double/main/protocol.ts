/** Main's own schemes, served to Chromium from this process: every byte and header is what main's handler answered. */
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { CustomScheme, Protocol } from "electron";
import { toChromium, toElectron } from "../addresses.ts";
import { lacking, strict } from "../strict.ts";
import { mayRequest } from "./session.ts";

type Handler = Parameters<Protocol["handle"]>[1];

const secure = new Set<string>();
const handlers = new Map<string, Handler>();
let listening: Promise<number> | undefined;

export const protocol = strict("protocol", {
  registerSchemesAsPrivileged(schemes: CustomScheme[]): void {
    for (const { scheme, privileges = {} } of schemes) {
      const { standard, secure: isSecure, supportFetchAPI, ...others } = privileges;
      if (!standard || !isSecure || !supportFetchAPI)
        throw lacking(`the scheme ${scheme} without its three privileges`);
      for (const [name, has] of Object.entries(others)) if (has) throw lacking(`the privilege ${name} of a scheme`);
      secure.add(scheme);
    }
  },
  handle(scheme: string, handler: Handler): void {
    if (!secure.has(scheme)) throw lacking(`the scheme ${scheme}, which was not registered as privileged`);
    handlers.set(scheme, handler);
    listening ??= listen();
  },
  isProtocolHandled: (scheme: string): boolean => handlers.has(scheme),
} satisfies Pick<Protocol, "handle" | "registerSchemesAsPrivileged" | "isProtocolHandled">);

/** Where Chromium finds an address of main's. */
export async function toChromiumAddress(address: string): Promise<string> {
  if (!listening) return address;
  return toChromium(address, await listening, handlers.keys());
}

function listen(): Promise<number> {
  const server = createServer(async ({ method = "GET", url = "/", headers }, response) => {
    try {
      await answer(method, toElectron(`http://${headers.host?.replace(/:\d+$/, "")}${url}`), headers, response);
    } catch (fault) {
      console.error(fault);
      response.destroy();
    }
  });
  return started(server, Number(process.env.AMENDS_DOUBLE_PORT ?? 0));
}

/** A started double that starts anew takes the port of the one before, so that its pages keep their origin. */
function started(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

async function answer(
  method: string,
  address: string,
  headers: NodeJS.Dict<string | string[]>,
  response: ServerResponse,
): Promise<void> {
  const handler = handlers.get(address.slice(0, address.indexOf(":")));
  if (!handler || !(await mayRequest(method, address))) {
    response.destroy();
    return;
  }
  const sent = Object.entries(headers).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []));
  const answered = await handler(new Request(address, { method, headers: Object.fromEntries(sent) }));
  response.sendDate = false;
  response.writeHead(answered.status, Object.fromEntries(answered.headers));
  response.end(Buffer.from(await answered.arrayBuffer()));
}
