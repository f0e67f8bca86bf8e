/** Several pieces become one draft, which is asked, previewed, checked for gaps and written out like a single pattern. */
import { cleanValue } from "../compose/clean-value.ts";
import type { Draft } from "../compose/draft.ts";
import type { Block, Inline } from "../compose/template.ts";
import type { Field } from "../pattern.ts";
import { fieldKey, nameOfKey, sameField } from "./field-key.ts";
import { type Framed, paragraph, takeApart } from "./frame.ts";
import type { Reply, ReplyPiece } from "./piece.ts";
import { renameInBlocks, renameInLine } from "./rename-fields.ts";

/** What became of a piece's own greeting or sign-off. */
export type FramePart = "none" | "kept" | "left out";
export type PieceFrame = { readonly greeting: FramePart; readonly signOff: FramePart };

export type Joined = {
  readonly draft: Draft;
  /** By the key of the piece. */
  readonly frames: ReadonlyMap<string, PieceFrame>;
};

/** Puts the pieces together: one greeting, their bodies in order, one sign-off; the subject of the first e-mail. */
export function joinReply(reply: Reply): Joined {
  const fields = sharedFields(reply.pieces);
  const parts = reply.pieces.map((piece) => partOf(piece));
  const givers = reply.frameOnce && parts.length > 1 ? frameGivers(parts) : undefined;
  const subject = subjectOfReply(reply.pieces);
  const body = givers ? framedOnce(parts, givers) : parts.flatMap((part) => part.whole);
  const frames = parts.map(({ key, framed }): [string, PieceFrame] => [
    key,
    {
      greeting: fateOf(framed.greeting, !givers || givers.greeting?.key === key),
      signOff: fateOf(framed.signOff, !givers || givers.signOff?.key === key),
    },
  ]);
  return {
    draft: { variant: { ...(subject && { subject }), body }, fields, values: reply.values },
    frames: new Map(frames),
  };
}

type Part = { readonly key: string; readonly whole: readonly Block[]; readonly framed: Framed };

function partOf(piece: ReplyPiece): Part {
  const { key } = piece;
  if (piece.kind === "lines") {
    const whole = linesToBlocks(piece.text);
    return { key, whole, framed: { body: whole } };
  }
  const rename = renamer(piece);
  const { greeting, body, signOff } = takeApart(piece.variant.body);
  return {
    key,
    whole: renameInBlocks(piece.variant.body, rename),
    framed: {
      ...(greeting && { greeting: { ...greeting, words: renameInLine(greeting.words, rename) } }),
      body: renameInBlocks(body, rename),
      ...(signOff && { signOff: { ...signOff, words: renameInLine(signOff.words, rename) } }),
    },
  };
}

type Givers = { readonly greeting: Part | undefined; readonly signOff: Part | undefined };

/** The first greeting and the last sign-off; one on a line of its own goes before one within a sentence. */
function frameGivers(parts: readonly Part[]): Givers {
  return {
    greeting: parts.find(({ framed }) => framed.greeting?.ownLine) ?? parts.find(({ framed }) => framed.greeting),
    signOff: parts.findLast(({ framed }) => framed.signOff?.ownLine) ?? parts.findLast(({ framed }) => framed.signOff),
  };
}

function framedOnce(parts: readonly Part[], givers: Givers): readonly Block[] {
  const { greeting, signOff } = { greeting: givers.greeting?.framed.greeting, signOff: givers.signOff?.framed.signOff };
  return [
    ...(greeting ? [paragraph(greeting.words)] : []),
    ...parts.flatMap((part) => part.framed.body),
    ...(signOff ? [paragraph(signOff.words)] : []),
  ];
}

function fateOf(part: object | undefined, kept: boolean): FramePart {
  if (!part) return "none";
  return kept ? "kept" : "left out";
}

function renamer(piece: Extract<ReplyPiece, { kind: "pattern" }>): (name: string) => string {
  return (name) => {
    const field = Object.hasOwn(piece.pattern.fields, name) ? piece.pattern.fields[name] : undefined;
    return field ? fieldKey(name, field) : name;
  };
}

/** Every question once. One that another pattern asks differently says which pattern it is for. */
function sharedFields(pieces: readonly ReplyPiece[]): Readonly<Record<string, Field>> {
  const fields: Record<string, Field> = {};
  const titles = new Map<string, Set<string>>();
  for (const piece of pieces) {
    if (piece.kind === "lines") continue;
    for (const [name, field] of Object.entries(piece.pattern.fields)) {
      const key = fieldKey(name, field);
      const known = fields[key];
      fields[key] = known ? sameField(known, field) : field;
      titles.set(key, (titles.get(key) ?? new Set()).add(piece.pattern.title));
    }
  }
  const keys = Object.keys(fields);
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => {
      const others = keys.some((other) => other !== key && nameOfKey(other) === nameOfKey(key));
      const asked = [...(titles.get(key) ?? [])].map((title) => `“${title}”`).join(", ");
      return [key, others ? { ...field, hint: [`For ${asked}.`, field.hint].filter(Boolean).join(" ") } : field];
    }),
  );
}

function subjectOfReply(pieces: readonly ReplyPiece[]): readonly Inline[] | undefined {
  for (const piece of pieces) {
    if (piece.kind === "pattern" && piece.variant.subject && isLetter(piece)) {
      return renameInLine(piece.variant.subject, renamer(piece));
    }
  }
  return undefined;
}

/** Own replies seldom say what they are for; a subject is then all that shows it. */
function isLetter({ pattern, variant }: Extract<ReplyPiece, { kind: "pattern" }>): boolean {
  return variant.channel.startsWith("email") || (pattern.isOwn === true && variant.channel === "");
}

/** Typed words are words only: no mark in them is read as markup. */
function linesToBlocks(typed: string): readonly Block[] {
  return typed.split(/(?:\r\n?|\n)[^\S\n]*(?:\r\n?|\n)\s*/).flatMap((part) => {
    const { text } = cleanValue(part, true);
    if (text === "") return [];
    return [
      paragraph(
        text
          .split("\n")
          .flatMap((line, at): Inline[] => [
            ...(at > 0 ? [{ kind: "break" } as const] : []),
            { kind: "text", text: line },
          ]),
      ),
    ];
  });
}
