import { Download } from "lucide-react";
import { type ReactNode, type Ref, useRef, useState } from "react";
import type { DeskId } from "#content/compose";
import { exchangeFormat, type FormatId } from "#content/exchange/formats";
import type { ExportPreview, ExportRequest } from "#contract";
import { ask } from "../bridge.ts";
import { useDesk } from "../desk/index.ts";
import { useLibrary } from "../library/index.ts";
import { failureOf } from "../own/index.ts";
import { finish, type Saved } from "../saving/index.ts";
import { Button } from "../ui/index.ts";
import { AboutFormat, ChooseFormat } from "./choose-format.tsx";
import { ChooseReplies } from "./choose-replies.tsx";
import { countWordings, variantsOf, type Wordings } from "./chosen.ts";
import styles from "./exchange-page.module.css";
import { asksForDesk, ExportOptions } from "./export-options.tsx";
import { Losses } from "./losses.tsx";
import { sizeInWords } from "./save.ts";
import { useChosen } from "./use-chosen.ts";
import { useConfirmKey } from "./use-confirm-key.ts";
import { type PreviewState, useExportPreview } from "./use-export-preview.ts";

/** What, in which format, for whose desk; what the format cannot carry is told before it is saved. */
export function ExportPage(): ReactNode {
  const library = useLibrary();
  const { own, found, chosen, patterns, ownChosen, choose } = useChosen();
  const ownDesk = useDesk();
  const [format, setFormat] = useState<FormatId>("json");
  const [desk, setDesk] = useState<DeskId | "none">(ownDesk ?? "none");
  const [wordings, setWordings] = useState<Wordings>({ channel: undefined, without: new Set() });
  const [saved, setSaved] = useState<Saved>();

  const variants = variantsOf(patterns, wordings);
  const count = countWordings(patterns, variants, ownChosen);
  const request: ExportRequest = {
    format,
    patterns: patterns.map(({ id }) => id),
    snippets: ownChosen.map(({ id }) => id),
    variants,
    ...(asksForDesk(format) && desk !== "none" && { desk }),
  };
  const preview = useExportPreview(request);
  const losses = useRef<HTMLElement>(null);
  const isLossy = preview.kind === "made" && preview.preview.lost.length > 0;
  const save = async () => {
    // Its words stand in a status of the page, which is read out.
    setSaved(await ask("saveExport", request).then(finish, failed));
  };
  useConfirmKey(() => void save());
  /** What was said of the last file holds no longer. */
  const anew =
    <Value,>(change: (value: Value) => void) =>
    (value: Value) => {
      setSaved(undefined);
      change(value);
    };

  return (
    <div className={styles.columns}>
      <ChooseReplies patterns={library.patterns} own={own} found={found} chosen={chosen} onChange={anew(choose)} />
      <div className={styles.how}>
        <ChooseFormat format={format} onChange={anew(setFormat)} />
        <AboutFormat format={format} />
        <ExportOptions
          format={format}
          patterns={patterns}
          only={patterns.length === 1 && ownChosen.length === 0 ? patterns[0] : undefined}
          wordings={wordings}
          onWordings={anew(setWordings)}
          desk={desk}
          onDesk={anew(setDesk)}
        />
        <Told preview={preview} format={format} losses={losses} />
        <div className={styles.foot}>
          <Button
            look="primary"
            icon={<Download />}
            shortcut="Ctrl+Enter"
            onPress={() => void save()}
            data-waiting={count === 0 ? "" : undefined}
          >
            Save the file
          </Button>
          <p role="status" data-outcome={saved?.kind}>
            {saved?.words ??
              (preview.kind === "made"
                ? inWords(count, preview.preview)
                : preview.kind === "making"
                  ? "Looking at what comes through…"
                  : "")}
          </p>
          {isLossy && !saved && (
            <Button
              look="quiet"
              onPress={() => {
                losses.current?.scrollIntoView({ block: "nearest" });
                losses.current?.focus({ preventScroll: true });
              }}
            >
              What is lost
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}

function failed(error: unknown): Saved {
  const { reason, remedy } = failureOf(error);
  return { kind: "failed", words: `${reason} ${remedy}` };
}

type ToldProps = {
  readonly preview: PreviewState;
  readonly format: FormatId;
  readonly losses: Ref<HTMLElement>;
};

function Told({ preview, format, losses }: ToldProps): ReactNode {
  switch (preview.kind) {
    case "making":
      return null;
    case "made":
      return (
        <Losses ref={losses} title={`What ${exchangeFormat(format).name} cannot carry`} lost={preview.preview.lost} />
      );
    case "failed":
      return (
        <p role="alert" className={styles.bad}>
          {preview.reason} {preview.remedy}
        </p>
      );
  }
}

function inWords(count: number, { name, files, bytes, lost }: ExportPreview): string {
  if (count === 0) return "Nothing is chosen.";
  const replies = count === 1 ? "1 reply" : `${count} replies`;
  const within = files.length > 1 ? `, ${files.length} files` : "";
  const carried =
    lost.length === 0
      ? "Everything comes through."
      : `${lost.length === 1 ? "1 thing does" : `${lost.length} things do`} not come through.`;
  return `${replies} in ${name}${within}, ${sizeInWords(bytes)}. ${carried}`;
}
