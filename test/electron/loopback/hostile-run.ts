import type { IncomingMessage } from "node:http";
import { type Check, type Checked, checkRequest } from "../../../electron/loopback/request-check.ts";
import { goodRequests, hostileRequests } from "./hostile-requests.ts";
import { sendRaw, wasServed } from "./send-raw.ts";
import { openTestDoor } from "./test-door.ts";

export type HostileResult = {
  readonly hostile: number;
  /** Hostile requests that were answered with more than a refusal, by kind. */
  readonly served: readonly string[];
  /** Hostile requests that reached a handler. */
  readonly handled: number;
  readonly good: number;
  readonly goodServed: number;
};

export async function runHostile(check: Check = checkRequest): Promise<HostileResult> {
  const door = await openTestDoor({ check });
  try {
    const hostile = hostileRequests(door);
    const served: string[] = [];
    // A few at a time: a refusal takes no time, but silence takes the patience of the one who waits.
    for (let from = 0; from < hostile.length; from += 16) {
      const some = hostile.slice(from, from + 16);
      const answers = await Promise.all(some.map(({ bytes }) => sendRaw(door.port, bytes)));
      served.push(...some.filter((_, at) => wasServed(answers[at] ?? "")).map(({ kind }) => kind));
    }
    const handled = door.calls.length;
    const good = goodRequests(door);
    const answers = await Promise.all(good.map(({ bytes }) => sendRaw(door.port, bytes)));
    return {
      hostile: hostile.length,
      served,
      handled,
      good: good.length,
      goodServed: answers.filter(wasServed).length,
    };
  } finally {
    await door.close();
  }
}

/** A server as it is often written: it looks at the path, and at nothing else. */
export function checkNothing({ url = "/", method }: IncomingMessage): Checked {
  const [path = "/"] = url.split("?");
  return path.startsWith("/api/")
    ? { kind: "request", name: path.slice("/api/".length) }
    : { kind: "shell", path, headOnly: method === "HEAD" };
}
