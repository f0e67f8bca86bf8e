/** Another origin on this machine that would gladly serve whatever a page asks for, and remembers who asked. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type Elsewhere = { readonly origin: string; readonly asked: string[]; readonly close: () => void };

const types: Readonly<Record<string, string>> = {
  js: "text/javascript",
  css: "text/css",
  svg: "image/svg+xml",
  woff2: "font/woff2",
  html: "text/html",
};

export async function openElsewhere(): Promise<Elsewhere> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    asked.push(path);
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    response.setHeader("Content-Type", types[path.split(".").at(-1) ?? ""] ?? "text/plain");
    response.end(path.endsWith(".svg") ? '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>' : "");
  });
  server.on("upgrade", (request, socket) => {
    asked.push(request.url ?? "/");
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // listening on a port, never on a pipe
  return { origin: `http://127.0.0.1:${port}`, asked, close: () => server.close() };
}
