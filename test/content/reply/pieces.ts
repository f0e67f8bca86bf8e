import type { Field, Variant } from "#content";
import type { PatternPiece, Reply, ReplyPiece } from "#content/reply";
import { draftOf } from "../compose/draft-of.ts";

/** A piece of a pattern whose text would stand so in a file. Fields that are not given are required lines. */
export function piece(key: string, source: string, more: Partial<Given> = {}): PatternPiece {
  const { variant, fields } = draftOf(source, {}, more.fields ?? {});
  return {
    kind: "pattern",
    key,
    pattern: {
      id: key,
      title: `Pattern ${key}`,
      components: more.components ?? ["responsibility"],
      fields,
      ...(more.isOwn && { isOwn: true }),
    },
    variant: { id: "one", channel: more.channel ?? "email-personal", tone: "plain", ...variant } satisfies Variant,
  };
}

type Given = {
  readonly fields: Record<string, Field>;
  readonly components: string[];
  readonly channel: string;
  readonly isOwn: true;
};

export function lines(key: string, text: string): ReplyPiece {
  return { kind: "lines", key, text };
}

export function replyOf(pieces: readonly ReplyPiece[], values: Reply["values"] = {}): Reply {
  return { pieces, values, frameOnce: true };
}
