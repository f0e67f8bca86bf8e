import { type Action, act, type Programme, type Show, startShow } from "#content/present";

/** An action with its place among all others, which is the same in every window. */
type Entry = { readonly at: number; readonly from: string; readonly number: number; readonly action: Action };

/** Where the show began; of two windows that were opened by themselves, the older one's counts. */
type Beginning = { readonly at: number; readonly from: string; readonly slide: number };

/** What windows of one show tell each other: first everything, then each action. */
type Message =
  | { readonly kind: "hello" }
  | { readonly kind: "everything"; readonly beginning: Beginning; readonly entries: readonly Entry[] }
  | { readonly kind: "entry"; readonly entry: Entry };

/**
 * One show, kept the same in every window that presents the case or the training session.
 *
 * Windows exchange actions and not states, so that of two hands counted in two windows at once none is lost; every
 * window plays all actions in one order and comes to the same show. It lives in memory alone: when the last window
 * closes, votes and texts are gone.
 */
export class Session {
  private readonly id = crypto.randomUUID();
  private readonly listeners = new Set<() => void>();
  private channel: BroadcastChannel | undefined;
  private beginning: Beginning;
  private entries: Entry[] = [];
  private made = 0;
  private show: Show;

  constructor(
    readonly programme: Programme,
    slide: number,
  ) {
    this.beginning = { at: Date.now(), from: this.id, slide };
    this.show = startShow(programme, slide);
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
    const at = Date.now();
    if (act(this.show, action, this.programme, at) === this.show) return;
    this.made += 1;
    const entry = { at, from: this.id, number: this.made, action };
    this.add([entry]);
    this.post({ kind: "entry", entry });
  };

  private join(): void {
    const channel = new BroadcastChannel(`amends-show-${this.programme.id}`);
    channel.addEventListener("message", (event: MessageEvent<Message>) => this.hear(event.data));
    this.channel = channel;
    this.post({ kind: "hello" });
  }

  private hear(message: Message): void {
    switch (message.kind) {
      case "hello":
        this.post({ kind: "everything", beginning: this.beginning, entries: this.entries });
        return;
      case "everything":
        if (order(message.beginning, this.beginning) < 0) this.beginning = message.beginning;
        this.add(message.entries);
        return;
      case "entry":
        this.add([message.entry]);
    }
  }

  /** Plays everything again: a show has some hundred actions, and each is a few comparisons. */
  private add(entries: readonly Entry[]): void {
    const known = new Set(this.entries.map(nameOf));
    const fresh = entries.filter((entry) => !known.has(nameOf(entry)));
    this.entries = withoutOldTexts([...this.entries, ...fresh].sort(order));
    const start = startShow(this.programme, this.beginning.slide);
    this.show = this.entries.reduce((show, { action, at }) => act(show, action, this.programme, at), start);
    for (const listener of this.listeners) listener();
  }

  private post(message: Message): void {
    this.channel?.postMessage(message);
  }
}

type Placed = { readonly at: number; readonly from: string; readonly number?: number };

function order(a: Placed, b: Placed): number {
  return a.at - b.at || (a.from < b.from ? -1 : a.from > b.from ? 1 : 0) || (a.number ?? 0) - (b.number ?? 0);
}

function nameOf({ from, number }: Entry): string {
  return `${from} ${number}`;
}

/** Each letter that a team types tells its whole text, so all but the last are no longer needed. */
function withoutOldTexts(entries: readonly Entry[]): Entry[] {
  const last = new Map(entries.flatMap((entry) => (textOf(entry) === undefined ? [] : [[textOf(entry), entry]])));
  return entries.filter((entry) => textOf(entry) === undefined || last.get(textOf(entry)) === entry);
}

/** Which team's text an entry tells; undefined when it tells none. */
function textOf({ action }: Entry): string | undefined {
  return action.kind === "room" && action.action.kind === "write"
    ? `${action.chapter} ${action.action.team}`
    : undefined;
}
