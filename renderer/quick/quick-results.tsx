import { type ReactNode, useMemo, useRef } from "react";
import { ListBox, ListBoxItem } from "react-aria-components";
import type { Pattern } from "#content";
import { type DeskId, missing } from "#content/compose";
import type { Hit, SearchAnswer } from "#content/search";
import { FirstRow } from "../browse/index.ts";
import { copyWithoutAsking, variantAsItIs } from "../clipboard/index.ts";
import { useDesk } from "../desk/index.ts";
import { copiesOf, useKept } from "../keeping/index.ts";
import { findItem, type Item, titleOf, useLibrary, variantName } from "../library/index.ts";
import { itemKey, parseItemKey } from "../route.ts";
import { MarkedText } from "../ui/index.ts";
import { needsFields, type Picked } from "./picked.ts";
import styles from "./quick-results.module.css";

type QuickResultsProps = {
  readonly answer: SearchAnswer;
  /** What the answer is for. */
  readonly words: string;
  readonly onPick: (picked: Picked) => void;
};

/** Before the id of a pattern: its wording that needs nothing. */
const asItIs = "as-it-is:";

/**
 * Two lines for each result: what it is for, and its words. A pattern that asks for fields and has a wording that
 * asks for none gives two rows, so that Enter always does what its row says.
 */
export function QuickResults({ answer, words, onPick }: QuickResultsProps): ReactNode {
  const desk = useDesk();
  const library = useLibrary();
  const list = useRef<HTMLDivElement>(null);
  const hits = useInUse(answer);
  const row = (id: string, key: string, name: string, children: ReactNode) => (
    <ListBoxItem key={id} id={id} data-key={key} textValue={name} className={styles.item ?? ""}>
      {children}
    </ListBoxItem>
  );
  return (
    // Browsers let Tab enter what scrolls, and assistive technology expects to reach it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys scroll it, as they do for any scroller in Tab order
    <div className={styles.list} tabIndex={0}>
      <FirstRow list={list} words={words} />
      <ListBox
        ref={list}
        aria-label="Results"
        className={styles.options ?? ""}
        onAction={(id) => {
          const ref = parseItemKey(String(id).replace(asItIs, ""));
          if (ref) onPick({ ref, asItIs: String(id).startsWith(asItIs) });
        }}
      >
        {hits.flatMap((hit) => {
          const item = findItem(library, hit.ref);
          if (!item) return [];
          const key = itemKey(hit.ref);
          const first = row(key, key, titleOf(item), <Row item={item} hit={hit} />);
          const variant =
            item.kind === "pattern" && needsFields(item.value, desk) ? variantAsItIs(item.value, desk) : undefined;
          if (item.kind !== "pattern" || !variant) return [first];
          const name = variantName(library, variant);
          return [first, row(asItIs + key, key, `${titleOf(item)}: ${name}`, readyLine(name, item.value, desk))];
        })}
      </ListBox>
    </div>
  );
}

/** While nothing is searched the patterns that this writer copies most stand first. */
function useInUse(answer: SearchAnswer): readonly Hit[] {
  const usage = useKept((kept) => kept.usage);
  return useMemo(() => {
    if (answer.kind !== "everything") return answer.hits;
    const copies = ({ ref }: Hit) => (ref.kind === "pattern" ? (copiesOf(usage, ref.id)?.count ?? 0) : 0);
    return answer.hits.toSorted((one, other) => copies(other) - copies(one));
  }, [answer, usage]);
}

function Row({ item, hit }: { readonly item: Item; readonly hit: Hit }): ReactNode {
  const desk = useDesk();
  switch (item.kind) {
    case "pattern":
      return (
        <>
          <p className={styles.title}>
            <MarkedText text={hit.title.text} marks={hit.title.marks} />
          </p>
          <span className={styles.asks}>{needsFields(item.value, desk) ? asks(item.value, desk) : atOnce}</span>
          <p className={styles.words}>{item.value.summary}</p>
        </>
      );
    case "phrase":
      return (
        <>
          <p className={styles.title}>Instead of {titleOf(item)}</p>
          <span className={styles.asks}>{atOnce}</span>
          <p className={styles.words}>{item.value.better}</p>
        </>
      );
    default:
      return titleOf(item);
  }
}

const atOnce = "copied at once";

function readyLine(name: string, pattern: Pattern, desk: DeskId | undefined): ReactNode {
  return (
    <>
      <p className={styles.line}>{name}</p>
      <span className={styles.asks}>{atOnce}</span>
      <p className={styles.words}>{copyWithoutAsking(pattern, desk)?.plain}</p>
    </>
  );
}

function asks(pattern: Pattern, desk: DeskId | undefined): string {
  const [variant = { body: [] }] = pattern.variants;
  const count = missing({ variant, fields: pattern.fields, values: {}, desk }).length;
  return count === 1 ? "1 field" : `${count} fields`;
}
