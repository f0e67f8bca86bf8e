import { useEffect, useState } from "react";
import type { DeskId } from "#content/compose";
import type { FormatId } from "#content/exchange/formats";
import type { ImportPreview, ImportRequest } from "#contract";
import { ask } from "../bridge.ts";
import { failureOf } from "../own/index.ts";
import { base64Of, sizeInWords } from "./save.ts";

export type ToImport =
  | { readonly kind: "file"; readonly file: File }
  | { readonly kind: "pasted"; readonly text: string };

export type ImportState =
  | { readonly kind: "waiting" }
  | { readonly kind: "reading" }
  | { readonly kind: "read"; readonly preview: ImportPreview }
  | { readonly kind: "failed"; readonly reason: string; readonly remedy: string };

/** The largest file, and the longest text, that is read; the host refuses larger ones too. */
const largest = 5 * 1024 * 1024;
const longest = 1_000_000;

/** Words that are typed by hand are read when they rest. */
const restAfter = 150;

/** What would come in. Read again when it is said to be from elsewhere, or in another desk's tags. */
export function useImportPreview(
  from: ToImport | undefined,
  format: FormatId | "found",
  desk: DeskId | "none",
): ImportState {
  const [known, setKnown] = useState<{ readonly of: string; readonly from: ToImport; readonly state: ImportState }>();
  const of = `${format} ${desk}`;
  useEffect(() => {
    if (!from) return;
    let stale = false;
    const timer = setTimeout(
      async () => {
        const state = await read(from, format, desk).catch(failureOf);
        if (!stale) setKnown({ of: `${format} ${desk}`, from, state });
      },
      from.kind === "pasted" ? restAfter : 0,
    );
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [from, format, desk]);
  if (!from) return { kind: "waiting" };
  return known?.from === from && known.of === of ? known.state : { kind: "reading" };
}

async function read(from: ToImport, format: FormatId | "found", desk: DeskId | "none"): Promise<ImportState> {
  const tooMuch = faultOf(from);
  if (tooMuch !== undefined) return { kind: "failed", reason: tooMuch, remedy: "Import it in parts." };
  const request: ImportRequest = {
    ...(from.kind === "pasted"
      ? { kind: "pasted", text: from.text }
      : { kind: "file", name: from.file.name.slice(0, 300), base64: await base64Of(from.file) }),
    ...(format !== "found" && { format }),
    ...(desk !== "none" && { desk }),
  };
  return { kind: "read", preview: await ask("previewImport", request) };
}

function faultOf(from: ToImport): string | undefined {
  if (from.kind === "pasted") {
    const { length } = from.text;
    return length > longest ? `That is ${length} characters, and ${longest} may be pasted at once.` : undefined;
  }
  const { name, size } = from.file;
  return size > largest ? `${name} is ${sizeInWords(size)}, and a file may have ${sizeInWords(largest)}.` : undefined;
}
