/** How one state stands in its file: JSON that a person can read, with a version and a checksum. */
import { createHash } from "node:crypto";
import { z } from "zod";

/** One kind of state; all that is particular to preferences, the shelf or the notes. */
export type StateKind<Data> = {
  /** File name without its ending. */
  readonly name: string;
  /** What the reader calls it, as a sentence begins: `Your notes`. */
  readonly title: string;
  /** Raised when the shape of the data changes. */
  readonly version: number;
  readonly schema: z.ZodType<Data>;
  /** The state of a reader who has saved nothing yet. */
  readonly empty: Data;
};

export type Decoded<Data> =
  | { readonly kind: "good"; readonly data: Data }
  /** Whole, but written by a later Amends. */
  | { readonly kind: "newer" }
  | { readonly kind: "damaged" };

const Envelope = z.looseObject({
  format: z.string(),
  version: z.int().min(1),
  sha256: z.string(),
  data: z.unknown(),
});

export function encode<Data>(kind: StateKind<Data>, data: Data): Buffer {
  const format = formatOf(kind);
  const sha256 = checksum(format, kind.version, data);
  return Buffer.from(`${JSON.stringify({ format, version: kind.version, sha256, data }, null, 2)}\n`);
}

export function decode<Data>(kind: StateKind<Data>, bytes: Buffer): Decoded<Data> {
  const envelope = Envelope.safeParse(parseJson(bytes));
  if (!envelope.success) return { kind: "damaged" };
  const { format, version, sha256, data } = envelope.data;
  // The checksum comes first: a version that a fault has raised is damage, not a later Amends.
  if (format !== formatOf(kind) || sha256 !== checksum(format, version, data)) return { kind: "damaged" };
  if (version > kind.version) return { kind: "newer" };
  const known = kind.schema.safeParse(data);
  return known.success ? { kind: "good", data: known.data } : { kind: "damaged" };
}

function formatOf(kind: StateKind<unknown>): string {
  return `amends-${kind.name}`;
}

/** JSON.parse keeps the order of keys, so data that was read gives the text that was written. */
function checksum(format: string, version: number, data: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify([format, version, data]))
    .digest("hex");
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
