import { ChevronDown, GripVertical, X } from "lucide-react";
import type { ReactNode } from "react";
import { Button as AriaButton, GridListItem, MenuTrigger } from "react-aria-components";
import { holds, type PatternPiece, type PieceFrame, type ReplyPiece, withVariant } from "#content/reply";
import { useLibrary, variantName } from "../library/index.ts";
import { changeTray, useTray } from "../tray/index.ts";
import { announce, IconButton, PopupItem, PopupMenu } from "../ui/index.ts";
import styles from "./piece-list.module.css";
import { pieceName } from "./piece-name.ts";

type PieceRowProps = {
  readonly id: string;
  readonly piece: ReplyPiece;
  readonly frame: PieceFrame | undefined;
  readonly onChanged: () => void;
  readonly onRemove: () => void;
};

/** One piece: where it can be taken hold of, what it is, which wording is chosen, and what became of its frame. */
export function PieceRow({ id, piece, frame, onChanged, onRemove }: PieceRowProps): ReactNode {
  const name = pieceName(piece);
  const note = frame && frameNote(frame);
  return (
    <GridListItem id={id} textValue={name} className={styles.row ?? ""}>
      <AriaButton slot="drag" className={styles.grip ?? ""}>
        <GripVertical aria-hidden="true" />
      </AriaButton>
      <div className={styles.what}>
        <b>{name}</b>
        {piece.kind === "lines" ? (
          <span className={styles.note}>Own lines</span>
        ) : piece.pattern.isOwn ? (
          <span className={styles.note}>Mine</span>
        ) : (
          <VariantMenu piece={piece} onChanged={onChanged} />
        )}
        {note && <span className={styles.note}>{note}</span>}
      </div>
      <IconButton label={`Take out “${name}”`} shortcut="Delete" onPress={onRemove}>
        <X />
      </IconButton>
    </GridListItem>
  );
}

/** What the switch has done to this piece; nothing is said where nothing was left out. */
function frameNote({ greeting, signOff }: PieceFrame): string | undefined {
  if (greeting === "left out" && signOff === "left out") return "Without its greeting and sign-off";
  if (greeting === "left out")
    return signOff === "kept" ? "Without its greeting; gives the sign-off" : "Without its greeting";
  if (signOff === "left out")
    return greeting === "kept" ? "Gives the greeting; without its sign-off" : "Without its sign-off";
  return undefined;
}

function VariantMenu({
  piece,
  onChanged,
}: {
  readonly piece: PatternPiece;
  readonly onChanged: () => void;
}): ReactNode {
  const library = useLibrary();
  const tray = useTray();
  const variants = library.patterns.find((pattern) => pattern.id === piece.pattern.id)?.variants ?? [piece.variant];
  const current = variantName(library, piece.variant);
  if (variants.length < 2) return <span className={styles.note}>{current}</span>;
  const choose = (id: string) => {
    const variant = variants.find((one) => one.id === id);
    if (!variant || variant.id === piece.variant.id) return;
    if (holds(tray, piece.pattern.id, variant.id)) {
      announce("This wording is in the reply already.");
      return;
    }
    onChanged();
    changeTray((now) => withVariant(now, piece.key, variant), `changing the wording of “${piece.pattern.title}”`);
  };
  return (
    <MenuTrigger>
      <AriaButton className={styles.variant ?? ""} aria-label={`Wording: ${current}`}>
        <span>{current}</span>
        <ChevronDown aria-hidden="true" />
      </AriaButton>
      <PopupMenu
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[piece.variant.id]}
        onAction={(id) => choose(String(id))}
      >
        {variants.map((variant) => (
          <PopupItem key={variant.id} id={variant.id}>
            {variantName(library, variant)}
          </PopupItem>
        ))}
      </PopupMenu>
    </MenuTrigger>
  );
}
