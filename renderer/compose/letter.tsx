import { Copy } from "lucide-react";
import { Fragment, type ReactNode } from "react";
import type { Filled, FilledBlock, Piece } from "#content/compose";
import { labelOf, useLibrary } from "../library/index.ts";
import { IconButton } from "../ui/index.ts";
import styles from "./letter.module.css";

type LetterProps = {
  readonly filled: Filled;
  /** Whether a copy was stopped by the gaps; until then they are only places, not faults. */
  readonly tried: boolean;
  /** A gap was pressed: its field wants the focus. */
  readonly onGap: (name: string) => void;
  /** A help desk's tag was pressed: what is known of it is wanted. */
  readonly onTag?: (name: string) => void;
  /** Left out where the variant has no subject. */
  readonly onCopySubject?: () => void;
  /** For a small window: little around the words, and no labels of the anatomy among them. */
  readonly compact?: boolean;
};

/** The reply as it will be sent; filled, empty and fixed words are told apart by shape and by name, not by colour alone. */
export function Letter({ filled, tried, onGap, onTag, onCopySubject, compact = false }: LetterProps): ReactNode {
  const presses = { onGap, ...(onTag && { onTag }) };
  return (
    <article
      className={`${styles.letter} prose`}
      data-tried={tried ? "" : undefined}
      data-compact={compact ? "" : undefined}
    >
      {filled.subject && (
        <div className={styles.subject}>
          <p>
            <Line pieces={filled.subject} {...presses} />
          </p>
          {onCopySubject && (
            <span data-screen-only="">
              <IconButton label="Copy the subject" onPress={onCopySubject}>
                <Copy />
              </IconButton>
            </span>
          )}
        </div>
      )}
      <Blocks blocks={filled.body} {...presses} />
    </article>
  );
}

/** What pressing a piece of the letter does. */
type Presses = Pick<LetterProps, "onGap" | "onTag">;

type BlocksProps = Presses & { readonly blocks: readonly FilledBlock[] };

/** Blocks and pieces have no identity of their own; their place in the text is their key. */
function Blocks({ blocks, ...presses }: BlocksProps): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: the place in the text is the identity
  return blocks.map((block, at) => <BlockView key={at} block={block} {...presses} />);
}

function BlockView({ block, ...presses }: Presses & { readonly block: FilledBlock }): ReactNode {
  switch (block.kind) {
    case "paragraph":
      return (
        <p>
          <Line pieces={block.pieces} {...presses} />
        </p>
      );
    case "list": {
      const List = block.ordered ? "ol" : "ul";
      return (
        <List>
          {block.items.map((item, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place in the text is the identity
            <li key={at}>
              <Line pieces={item} {...presses} />
            </li>
          ))}
        </List>
      );
    }
    case "quote":
      return (
        <blockquote>
          <Blocks blocks={block.blocks} {...presses} />
        </blockquote>
      );
  }
}

type LineProps = Presses & { readonly pieces: readonly Piece[] };

/** Neighbouring pieces of one component stand under one underline with one label. */
function Line({ pieces, ...presses }: LineProps): ReactNode {
  const library = useLibrary();
  const groups: { component: string | undefined; pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last && last.component === piece.component) last.pieces.push(piece);
    else groups.push({ component: piece.component, pieces: [piece] });
  }
  return groups.map((group, at) => {
    const words = group.pieces.map((piece, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the place in the line is the identity
      <PieceView key={index} piece={piece} {...presses} />
    ));
    if (!group.component) {
      // biome-ignore lint/suspicious/noArrayIndexKey: the place in the line is the identity
      return <Fragment key={at}>{words}</Fragment>;
    }
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the place in the line is the identity
      <span key={at} className={styles.component} data-component={group.component}>
        {words}
        <span className={styles.label}>{labelOf(library, "component", group.component)}</span>
      </span>
    );
  });
}

function PieceView({ piece, onGap, onTag }: Presses & { readonly piece: Piece }): ReactNode {
  let view: ReactNode = piece.text;
  switch (piece.kind) {
    case "text":
      break;
    case "break":
      return <br />;
    case "filled":
    case "example":
      view = <span className={styles.filled}>{piece.text}</span>;
      break;
    case "gap":
    case "desk":
      view = (
        <button type="button" className={styles.gap} onClick={() => onGap(piece.field)}>
          {piece.text.replace(/^\[|\]$/g, "")}
        </button>
      );
      break;
    case "tag":
      view = onTag ? (
        <button type="button" className={styles.tag} title="Filled in by your desk" onClick={() => onTag(piece.field)}>
          {piece.text}
        </button>
      ) : (
        <span className={styles.tag}>{piece.text}</span>
      );
  }
  if (piece.strong) view = <strong>{view}</strong>;
  return piece.emphasis ? <em>{view}</em> : view;
}
