/** How the two halves of the double ask one another: main's process, and the one that drives Chromium. */

type Call = {
  readonly kind: "call";
  readonly id: number;
  readonly name: string;
  readonly inputs: readonly unknown[];
};
type Answer = { readonly kind: "answer"; readonly id: number; readonly value: unknown };
type Fault = { readonly kind: "fault"; readonly id: number; readonly message: string };
export type Message = Call | Answer | Fault;

export type Port = {
  readonly send: (message: Message) => void;
  readonly hear: (listener: (message: Message) => void) => void;
};

type Calls = Readonly<Record<string, (...inputs: never[]) => unknown>>;
export type Asking<Theirs> = {
  readonly [Name in keyof Theirs]: Theirs[Name] extends (...inputs: infer Inputs) => infer Output
    ? (...inputs: Inputs) => Promise<Awaited<Output>>
    : never;
};

/** @returns what the other half answers; each call is a promise that fails with the other half's words */
export function link<Theirs extends Calls>(port: Port, own: Calls): Asking<Theirs> {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (fault: Error) => void }>();
  let last = 0;
  port.hear((message) => {
    switch (message.kind) {
      case "call":
        void answer(message);
        return;
      case "answer":
        waiting.get(message.id)?.resolve(message.value);
        break;
      case "fault":
        waiting.get(message.id)?.reject(new Error(message.message));
        break;
    }
    waiting.delete(message.id);
  });

  async function answer({ id, name, inputs }: Call): Promise<void> {
    try {
      const call = own[name] as ((...inputs: readonly unknown[]) => unknown) | undefined;
      if (!call) throw new Error(`the double's halves do not know “${name}”`);
      // Sending fails too, when the value holds what cannot be cloned.
      port.send({ kind: "answer", id, value: await call(...inputs) });
    } catch (fault) {
      port.send({ kind: "fault", id, message: fault instanceof Error ? fault.message : String(fault) });
    }
  }

  return new Proxy({} as Asking<Theirs>, {
    get: (_, name) =>
      typeof name === "string" && name !== "then"
        ? (...inputs: unknown[]) =>
            new Promise((resolve, reject) => {
              last += 1;
              waiting.set(last, { resolve, reject });
              port.send({ kind: "call", id: last, name, inputs });
            })
        : undefined,
  });
}
