import type { IncomingMessage } from "node:http";

/** Bytes in one everyday request: the longest note, every character escaped, and room to spare. */
export const bodyLimit = 256 * 1024;

export type Body =
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "refused"; readonly status: number; readonly reason: string };

/** The body as JSON; `null` stands for a request without input, which JSON cannot say otherwise. */
export async function readBody(request: IncomingMessage, limit = bodyLimit): Promise<Body> {
  if (Number(request.headers["content-length"]) > limit) {
    return { kind: "refused", status: 413, reason: "too long" };
  }
  const chunks: Buffer[] = [];
  try {
    // Node ends the body at its Content-Length, which the limit above has already bounded.
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  } catch {
    return { kind: "refused", status: 400, reason: "the body broke off" };
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
    const value: unknown = JSON.parse(text);
    return { kind: "json", value: value === null ? undefined : value };
  } catch {
    return { kind: "refused", status: 400, reason: "not JSON" };
  }
}
