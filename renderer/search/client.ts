import type { SearchAnswer, SearchRequest } from "#content/search";
import type { RawBundle } from "../bridge.ts";
import type { FromWorker, ToWorker } from "./protocol.ts";

export type SearchState =
  | { readonly kind: "loading" }
  | { readonly kind: "answered"; readonly request: SearchRequest; readonly answer: SearchAnswer }
  | { readonly kind: "failed"; readonly reason: string };

type Asked = { readonly id: number; readonly request: SearchRequest };

/** Puts questions to the worker one at a time. The latest keystroke wins: a question that a newer one overtakes is never asked. */
export class SearchClient {
  readonly #worker: Worker;
  readonly #listeners = new Set<() => void>();
  #state: SearchState = { kind: "loading" };
  #ready = false;
  #last = 0;
  #running: Asked | undefined;
  #waiting: Asked | undefined;

  constructor(worker: Worker, index: Promise<RawBundle>) {
    this.#worker = worker;
    worker.addEventListener("message", (event: MessageEvent<FromWorker>) => this.#receive(event.data));
    worker.addEventListener("error", () => this.#fail("The search could not be started."));
    index.then(
      (index) => this.#send({ kind: "load", index }, typeof index === "string" ? [] : [index]),
      (error: unknown) => this.#fail(error instanceof Error ? error.message : String(error)),
    );
  }

  readonly state = (): SearchState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  ask(request: SearchRequest): void {
    this.#last += 1;
    this.#waiting = { id: this.#last, request };
    this.#next();
  }

  #next(): void {
    if (!this.#ready || this.#running || !this.#waiting) return;
    this.#running = this.#waiting;
    this.#waiting = undefined;
    this.#send({ kind: "query", ...this.#running });
  }

  #receive(message: FromWorker): void {
    if (message.kind === "ready") {
      this.#ready = true;
      this.#next();
      return;
    }
    const asked = this.#running;
    this.#running = undefined;
    const stale = message.id !== this.#last;
    if (message.kind === "failed") this.#fail(message.reason);
    else if (!stale && asked) this.#set({ kind: "answered", request: asked.request, answer: message.answer });
    this.#next();
  }

  #fail(reason: string): void {
    this.#set({ kind: "failed", reason });
  }

  #send(message: ToWorker, transfer: Transferable[] = []): void {
    this.#worker.postMessage(message, transfer);
  }

  #set(state: SearchState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
