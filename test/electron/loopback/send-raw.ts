import { connect } from "node:net";

/** Sends bytes as they are and returns what comes back until the door closes, or has been silent for a while. */
export function sendRaw(port: number, bytes: string | Buffer, patience = 400): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect({ host: "127.0.0.1", port });
    const chunks: Buffer[] = [];
    const end = () => {
      clearTimeout(timer);
      socket.destroy();
      resolve(Buffer.concat(chunks).toString("latin1"));
    };
    let timer = setTimeout(end, patience);
    socket.on("data", (chunk) => {
      chunks.push(chunk);
      clearTimeout(timer);
      timer = setTimeout(end, 60);
    });
    socket.on("close", end);
    socket.on("error", end);
    socket.write(typeof bytes === "string" ? Buffer.from(bytes, "latin1") : bytes);
  });
}

/** Whether any answer in what came back is more than a refusal. */
export function wasServed(answer: string): boolean {
  return /^HTTP\/1\.[01] [123]\d\d/m.test(answer);
}
