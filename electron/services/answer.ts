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
  const parsed = requests[name].input.safeParse(input);
  if (!parsed.success) return { kind: "bad-input", reason: z.prettifyError(parsed.error) };
  return { kind: "answered", output: await call(handlers, name, parsed.data) };
}

function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(requests, name);
}

function call<Name extends RequestName>(handlers: Handlers, name: Name, input: unknown): Promise<Output<Name>> {
  // The schema of this very name has just accepted the input; the compiler cannot tie the two together.
  return handlers[name](input as Input<Name>);
}
