import { type Action, act, type Deck, type Show, startShow } from "#content/present";

/** What windows of one show tell each other: the whole state, since it is small, with a number that only grows. */
type Message =
  | { readonly kind: "hello" }
  | { readonly kind: "state"; readonly revision: number; readonly from: string; readonly show: Show };

/**
 * One show, kept the same in every window that presents the case.
 *
 * The state lives in memory alone: when the last window closes, votes and texts are gone.
 */
export class Session {
  private show: Show;
  private revision = 0;
  private readonly id = crypto.randomUUID();
  private readonly listeners = new Set<() => void>();
  private channel: BroadcastChannel | undefined;

  constructor(
    readonly deck: Deck,
    slide: number,
  ) {
    this.show = startShow(deck, slide);
  }

  readonly current = (): Show => this.show;

  /** Joins the other windows with the first listener and leaves them with the last. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    if (this.channel === undefined) this.join();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size > 0) return;
      this.channel?.close();
      this.channel = undefined;
    };
  };

  readonly act = (action: Action): void => {
    const next = act(this.show, action, this.deck, Date.now());
    if (next === this.show) return;
    this.revision += 1;
    this.take(next);
    this.tell();
  };

  private join(): void {
    const channel = new BroadcastChannel(`amends-show-${this.deck.id}`);
    channel.addEventListener("message", (event: MessageEvent<Message>) => this.hear(event.data));
    this.channel = channel;
    channel.postMessage({ kind: "hello" } satisfies Message);
  }

  private hear(message: Message): void {
    if (message.kind === "hello") {
      if (this.revision > 0) this.tell();
      return;
    }
    const newer = message.revision > this.revision || (message.revision === this.revision && message.from > this.id);
    if (!newer) return;
    this.revision = message.revision;
    this.take(message.show);
  }

  private take(show: Show): void {
    this.show = show;
    for (const listener of this.listeners) listener();
  }

  private tell(): void {
    const { revision, id: from, show } = this;
    this.channel?.postMessage({ kind: "state", revision, from, show } satisfies Message);
  }
}
