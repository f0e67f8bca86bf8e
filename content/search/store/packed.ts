import type { Flat } from "./flatten.ts";

/** Postings as they stand in the file of an index: typed arrays in base64, for JSON of that many numbers is slow to read. */
export type PackedPostings = {
  /** One term a line; no term holds a line break. */
  readonly terms: string;
  readonly starts: string;
  readonly documents: string;
  readonly fields: string;
  readonly weights: string;
};

export function packPostings({ terms, starts, documents, fields, weights }: Flat): PackedPostings {
  return {
    terms: terms.join("\n"),
    starts: toBase64(starts),
    documents: toBase64(documents),
    fields: toBase64(fields),
    weights: toBase64(weights),
  };
}

export function unpackPostings(packed: PackedPostings): Flat {
  return {
    terms: packed.terms === "" ? [] : packed.terms.split("\n"),
    starts: new Uint32Array(fromBase64(packed.starts)),
    documents: new Uint32Array(fromBase64(packed.documents)),
    fields: new Uint8Array(fromBase64(packed.fields)),
    weights: new Float32Array(fromBase64(packed.weights)),
  };
}

/** Bytes as they lie in memory: every machine that Electron or Node runs on puts the low byte first. */
function toBase64({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
  const bytes = new Uint8Array(buffer, byteOffset, byteLength);
  let letters = "";
  for (let at = 0; at < bytes.length; at += 0x2000) letters += String.fromCharCode(...bytes.subarray(at, at + 0x2000));
  return btoa(letters);
}

function fromBase64(text: string): ArrayBuffer {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return bytes.buffer;
}
