import type { DraftComponent, Language } from "#content";
import type { DraftReport, ListedRule, Suggestion } from "#content/draft";
import type { CheckLibrary, CheckRequest, FromWorker, ToWorker } from "./protocol.ts";

export type CheckState =
  | { readonly kind: "loading" }
  | { readonly kind: "checked"; readonly request: CheckRequest; readonly report: DraftReport }
  | { readonly kind: "failed"; readonly reason: string };

type Asked = { readonly id: number; readonly request: CheckRequest };
type Waiting = { readonly hear: (message: FromWorker) => void; readonly fail: (error: Error) => void };

/** Puts texts to the worker one at a time. The newest wins: a text that a newer one overtakes is never checked. */
export class CheckClient {
  readonly #worker: Worker;
  readonly #listeners = new Set<() => void>();
  readonly #questions = new Map<number, Waiting>();
  readonly #suggested = new Map<string, Promise<readonly Suggestion[]>>();
  #listed: Promise<readonly ListedRule[]> | undefined;
  #state: CheckState = { kind: "loading" };
  #last = 0;
  #running: Asked | undefined;
  #next: Asked | undefined;

  constructor(worker: Worker, { draftRules, phrases, patterns, cases }: CheckLibrary) {
    this.#worker = worker;
    worker.addEventListener("message", (event: MessageEvent<FromWorker>) => this.#receive(event.data));
    worker.addEventListener("error", () => this.#fail("The check could not be started."));
    this.#send({ kind: "load", library: { draftRules, phrases, patterns, cases } });
  }

  readonly state = (): CheckState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  check(request: CheckRequest): void {
    this.#last += 1;
    this.#next = { id: this.#last, request };
    this.#proceed();
  }

  /** The best sentences of the library for a component; asked of the worker once for each language. */
  suggestions(component: DraftComponent, lang: Language): Promise<readonly Suggestion[]> {
    const key = `${lang} ${component}`;
    const asked =
      this.#suggested.get(key) ??
      this.#ask((id) => ({ kind: "suggest", id, component, lang })).then((message) =>
        message.kind === "suggested" ? message.sentences : [],
      );
    this.#suggested.set(key, asked);
    return asked;
  }

  rules(): Promise<readonly ListedRule[]> {
    this.#listed ??= this.#ask((id) => ({ kind: "rules", id })).then((message) =>
      message.kind === "listed" ? message.rules : [],
    );
    return this.#listed;
  }

  #ask(question: (id: number) => ToWorker): Promise<FromWorker> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((hear, fail) => {
      this.#questions.set(id, { hear, fail });
      this.#send(question(id));
    });
  }

  #proceed(): void {
    if (this.#running || !this.#next) return;
    this.#running = this.#next;
    this.#next = undefined;
    this.#send({ kind: "check", ...this.#running });
  }

  #receive(message: FromWorker): void {
    const question = message.id === undefined ? undefined : this.#questions.get(message.id);
    if (question && message.id !== undefined) {
      this.#questions.delete(message.id);
      if (message.kind === "failed") question.fail(new Error(message.reason));
      else question.hear(message);
      return;
    }
    const asked = this.#running;
    this.#running = undefined;
    if (message.kind === "failed") this.#fail(message.reason);
    else if (message.kind === "checked" && asked && !this.#next) {
      this.#set({ kind: "checked", request: asked.request, report: message.report });
    }
    this.#proceed();
  }

  #fail(reason: string): void {
    for (const { fail } of this.#questions.values()) fail(new Error(reason));
    this.#questions.clear();
    this.#set({ kind: "failed", reason });
  }

  #send(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  #set(state: CheckState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
