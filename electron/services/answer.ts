/**
 * The one place where a request from the page becomes a call: both doors come through here, after they
 * have made sure who is asking.
 */

import { z } from "zod";
import { type Handlers, type Input, type Output, type RequestName, requests } from "#contract";

export type Answer =
  | { readonly kind: "answered"; readonly output: unknown }
  | { readonly kind: "unknown-request" }
  | { readonly kind: "bad-input"; readonly reason: string };

/** Checks the input by the schema of its request, then calls the handler. Throws only what the handler throws. */
export async function answer(handlers: Handlers, name: string, input: unknown): Promise<Answer> {
  if (!isRequestName(name)) return { kind: "unknown-request" };
  const parsed = parse(name, input);
  if (!parsed.success) return { kind: "bad-input", reason: parsed.reason };
  return { kind: "answered", output: await call(handlers, name, parsed.data) };
}

type Parsed = { readonly success: true; readonly data: unknown } | { readonly success: false; readonly reason: string };

function parse(name: RequestName, input: unknown): Parsed {
  try {
    const parsed = requests[name].input.safeParse(input);
    return parsed.success ? parsed : { success: false, reason: z.prettifyError(parsed.error) };
  } catch (fault) {
    // Zod falls over some values instead of refusing them: it freezes what a schema calls readonly before it looks at it.
    return { success: false, reason: `The input cannot be read: ${String(fault)}` };
  }
}

function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(requests, name);
}

function call<Name extends RequestName>(handlers: Handlers, name: Name, input: unknown): Promise<Output<Name>> {
  // The schema of this very name has just accepted the input; the compiler cannot tie the two together.
  return handlers[name](input as Input<Name>);
}
