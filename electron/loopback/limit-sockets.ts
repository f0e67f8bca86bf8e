import type { Server } from "node:http";
import type { Socket } from "node:net";

/** Connections that have not yet sent a whole request; a browser opens six at most. */
const waitingLimit = 48;

/**
 * Keeps a program that opens connections and says nothing from shutting the reader out: when too many
 * wait, the one that has waited longest is closed, never the newest.
 */
export function limitSockets(server: Server): void {
  const waiting = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    waiting.add(socket);
    socket.once("close", () => waiting.delete(socket));
    if (waiting.size > waitingLimit) {
      const [longest] = waiting;
      longest?.destroy();
    }
  });
  server.on("request", (request) => waiting.delete(request.socket));
}
