import { useEffect, useState } from "react";
import type { ExportPreview, ExportRequest } from "#contract";
import { ask } from "../bridge.ts";
import { failureOf } from "../own/index.ts";

export type PreviewState =
  | { readonly kind: "making" }
  | { readonly kind: "made"; readonly preview: ExportPreview }
  | { readonly kind: "failed"; readonly reason: string; readonly remedy: string };

const making: PreviewState = { kind: "making" };

/** Check boxes are pressed in a row; the file is made when they rest. */
const restAfter = 120;

/** What the file of this request would hold and could not carry. */
export function useExportPreview(request: ExportRequest): PreviewState {
  const [known, setKnown] = useState<{ readonly of: string; readonly state: PreviewState }>();
  const key = JSON.stringify(request);
  useEffect(() => {
    let stale = false;
    const timer = setTimeout(async () => {
      const next: PreviewState = await ask("previewExport", JSON.parse(key)).then(
        (preview) => ({ kind: "made", preview }),
        failureOf,
      );
      if (!stale) setKnown({ of: key, state: next });
    }, restAfter);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [key]);
  return known?.of === key ? known.state : making;
}
