/** The reader's own replies: brought along by an import, or removed, and either taken back. */
import { randomUUID } from "node:crypto";
import { toPlain } from "#content/compose";
import { type OwnSnippet, readSnippet } from "#content/exchange";
import type { OwnRepliesOutcome, OwnReply } from "#contract";
import type { StateFile } from "./store/index.ts";

/** So many replies, and so many characters of them, are kept: the whole state is written with each change. */
export const ownRepliesLimits = { count: 5000, characters: 10_000_000 } as const;

/** The last changes that can be taken back. */
const undoLength = 20;

export type OwnReplies = {
  /** As they are kept. */
  readonly kept: () => readonly OwnSnippet[];
  /** As the composer takes them. */
  readonly read: () => readonly OwnReply[];
  /** An id that is taken is numbered. */
  readonly add: (snippets: readonly OwnSnippet[]) => Promise<OwnRepliesOutcome>;
  readonly remove: (ids: readonly string[]) => Promise<OwnRepliesOutcome>;
  readonly undo: (undo: string) => Promise<OwnRepliesOutcome>;
};

/** What a change leaves behind: the new state, whose ids it concerns, and the change that takes it back. */
type Changed = {
  readonly next: readonly OwnSnippet[];
  readonly ids: readonly string[];
  readonly back: Change;
};
type Change = (now: readonly OwnSnippet[]) => Changed;

export function keepOwnReplies(file: StateFile<readonly OwnSnippet[]>): OwnReplies {
  const undos = new Map<string, Change>();
  const read = new WeakMap<OwnSnippet, OwnReply>();

  function readOnce(snippet: OwnSnippet): OwnReply {
    const reply = read.get(snippet) ?? readReply(snippet);
    read.set(snippet, reply);
    return reply;
  }

  async function apply(change: Change): Promise<OwnRepliesOutcome> {
    let made: Changed | undefined;
    let refused: string | undefined;
    const outcome = await file.update((now) => {
      made = change(now);
      refused = tooMuch(made.next, now);
      return refused === undefined ? made.next : now;
    });
    if (refused !== undefined) {
      return { kind: "failed", reason: refused, remedy: "Remove some that you no longer use, or import fewer." };
    }
    if (outcome.kind === "failed") return outcome;
    const undo = randomUUID();
    if (made) undos.set(undo, made.back);
    for (const old of [...undos.keys()].slice(0, -undoLength)) undos.delete(old);
    return { kind: "saved", undo, ids: made?.ids ?? [] };
  }

  return {
    kept: file.read,
    read: () => file.read().map(readOnce),
    add: (snippets) => apply(adding(snippets)),
    remove: (ids) => apply(removing(new Set(ids))),
    undo: async (undo) => {
      const change = undos.get(undo);
      if (!change) {
        return { kind: "failed", reason: "That change can no longer be taken back.", remedy: "Import the file again." };
      }
      const outcome = await apply(change);
      if (outcome.kind === "saved") undos.delete(undo);
      return outcome;
    },
  };
}

function adding(snippets: readonly OwnSnippet[], at?: readonly number[]): Change {
  return (now) => {
    const taken = new Set(now.map(({ id }) => id));
    const added = snippets.map((snippet) => {
      const id = freeId(snippet.id, taken);
      taken.add(id);
      return id === snippet.id ? snippet : { ...snippet, id };
    });
    const ids = added.map(({ id }) => id);
    const next = [...now];
    for (const [index, snippet] of added.entries()) next.splice(at?.[index] ?? next.length, 0, snippet);
    return { next, ids, back: removing(new Set(ids)) };
  };
}

function removing(ids: ReadonlySet<string>): Change {
  return (now) => {
    const gone = now.flatMap((snippet, at) => (ids.has(snippet.id) ? [{ snippet, at }] : []));
    return {
      next: now.filter(({ id }) => !ids.has(id)),
      ids: gone.map(({ snippet }) => snippet.id),
      back: adding(
        gone.map(({ snippet }) => snippet),
        gone.map(({ at }) => at),
      ),
    };
  };
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** Why the change is too much; less than there is now is never too much. */
function tooMuch(next: readonly OwnSnippet[], now: readonly OwnSnippet[]): string | undefined {
  if (next.length <= now.length) return undefined;
  if (next.length > ownRepliesLimits.count) {
    return `Amends keeps at most ${ownRepliesLimits.count} replies of your own, and these would make ${next.length}.`;
  }
  const characters = next.reduce((sum, snippet) => sum + JSON.stringify(snippet).length, 0);
  return characters > ownRepliesLimits.characters
    ? `Amends keeps at most ${ownRepliesLimits.characters / 1_000_000} million characters of your own replies.`
    : undefined;
}

function readReply({ template, ...snippet }: OwnSnippet): OwnReply {
  const variant = readSnippet({ ...snippet, template });
  return { ...snippet, ...variant, words: toPlain({ variant, fields: snippet.fields, values: {} }, "with-gaps") };
}
