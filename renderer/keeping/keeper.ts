import type { Notice, Preferences, SaveOutcome, Shelf, Usage, UserData } from "#contract";
import { recentsLength } from "#contract/limits";
import { ask, HostError } from "../bridge.ts";

/** How the last save of something ended, said beside it. */
export type SaveState =
  | { readonly kind: "idle" }
  | { readonly kind: "saving" }
  | { readonly kind: "saved" }
  | { readonly kind: "failed"; readonly reason: string; readonly remedy: string };

const idle: SaveState = { kind: "idle" };

/** The reader's own data as the page holds it. It changes at once; the host's answer follows in the save states. */
export type Kept = UserData & {
  readonly preferencesState: SaveState;
  readonly shelfState: SaveState;
  readonly noteStates: Readonly<Record<string, SaveState>>;
  readonly usageState: SaveState;
};

/** What one tab tells the others, so that none writes over what another has changed. */
type Told = Partial<Pick<UserData, "preferences" | "shelf" | "notes" | "usage">>;

/** What is known of a pattern's copies; ids are words such as "constructor" too. */
export function copiesOf(usage: Usage, pattern: string): Usage[string] | undefined {
  return Object.hasOwn(usage, pattern) ? usage[pattern] : undefined;
}

/** Holds the reader's preferences, shelf, notes and copy counts, and writes each change to the host, one write of a kind at a time. */
export class Keeper {
  #kept: Kept;
  readonly #listeners = new Set<() => void>();
  readonly #running = new Set<string>();
  readonly #waiting = new Map<string, () => Promise<void>>();
  readonly #tabs = new BroadcastChannel("amends-kept");

  constructor(data: UserData) {
    this.#kept = { ...data, preferencesState: idle, shelfState: idle, noteStates: {}, usageState: idle };
    this.#tabs.addEventListener("message", (event: MessageEvent<Told>) => this.#set(event.data));
  }

  readonly current = (): Kept => this.#kept;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  setPreferences(change: Partial<Preferences>): void {
    const preferences = { ...this.#kept.preferences, ...change };
    this.#tell({ preferences });
    this.#write(
      "preferences",
      () => ask("writePreferences", preferences),
      (preferencesState) => this.#set({ preferencesState }),
    );
  }

  toggleFavourite(key: string): void {
    const { favourites } = this.#kept.shelf;
    this.#setShelf({
      ...this.#kept.shelf,
      favourites: favourites.includes(key) ? favourites.filter((kept) => kept !== key) : [...favourites, key],
    });
  }

  remember(key: string): void {
    const { recents } = this.#kept.shelf;
    if (recents[0] === key) return;
    this.#setShelf({
      ...this.#kept.shelf,
      recents: [key, ...recents.filter((kept) => kept !== key)].slice(0, recentsLength),
    });
  }

  forgetRecents(): void {
    this.#setShelf({ ...this.#kept.shelf, recents: [] });
  }

  setNote(about: string, text: string): void {
    const others = this.#kept.notes.filter((note) => note.about !== about);
    const notes = text === "" ? others : [...others, { about, text, changed: new Date().toISOString() }];
    this.#tell({ notes });
    this.#write(
      `note ${about}`,
      () => ask("writeNote", { about, text }),
      (state) => this.#set({ noteStates: { ...this.#kept.noteStates, [about]: state } }),
    );
  }

  /** Counts one copy of a pattern; for every way of copying one, after the copy has succeeded. */
  countCopy(pattern: string): void {
    const { usage } = this.#kept;
    const count = (copiesOf(usage, pattern)?.count ?? 0) + 1;
    this.#tell({ usage: { ...usage, [pattern]: { count, lastUsed: new Date().toISOString() } } });
    // Each is sent, even while others wait: the host adds them up.
    this.#write(
      `copy ${pattern} ${count}`,
      () => ask("writeCopy", { pattern }),
      (usageState) => this.#set({ usageState }),
    );
  }

  forgetCopies(): void {
    this.#tell({ usage: {} });
    this.#write(
      "no copies",
      () => ask("forgetCopies"),
      (usageState) => this.#set({ usageState }),
    );
  }

  dismiss(notice: Notice): void {
    this.#set({ notices: this.#kept.notices.filter((kept) => kept !== notice) });
  }

  #setShelf(shelf: Shelf): void {
    this.#tell({ shelf });
    this.#write(
      "shelf",
      () => ask("writeShelf", shelf),
      (shelfState) => this.#set({ shelfState }),
    );
  }

  #tell(change: Told): void {
    this.#set(change);
    this.#tabs.postMessage(change);
  }

  #set(change: Partial<Kept>): void {
    this.#kept = { ...this.#kept, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** While one write of a kind runs, only the newest of those that wait is kept: each holds the whole state. */
  #write(kind: string, send: () => Promise<SaveOutcome>, tell: (state: SaveState) => void): void {
    const run = async () => {
      tell({ kind: "saving" });
      try {
        tell(await send());
      } catch (error) {
        const remedy = error instanceof HostError ? error.remedy : "Reload the page; if it stays, start Amends again.";
        tell({ kind: "failed", reason: error instanceof Error ? error.message : String(error), remedy });
      }
    };
    if (this.#running.has(kind)) this.#waiting.set(kind, run);
    else void this.#work(kind, run);
  }

  async #work(kind: string, first: () => Promise<void>): Promise<void> {
    this.#running.add(kind);
    for (let job: (() => Promise<void>) | undefined = first; job; job = this.#waiting.get(kind)) {
      this.#waiting.delete(kind);
      await job();
    }
    this.#running.delete(kind);
  }
}
