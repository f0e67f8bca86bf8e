import type { ReactNode } from "react";
import type { Language } from "#content";
import type { Hit } from "#content/search";
import { copiesAsItIs } from "../clipboard/index.ts";
import { useDesk } from "../desk/index.ts";
import { type Item, labelOf, Sureness, summaryOf, titleOf, useLibrary } from "../library/index.ts";
import { Key, MarkedText } from "../ui/index.ts";
import styles from "./result-row.module.css";
import { WhyLine } from "./why-line.tsx";

type ResultRowProps = {
  readonly item: Item;
  readonly hit: Hit;
  readonly language: Language;
  readonly explained: boolean;
};

/** One result: whose it is, its title, the two lines around the hit, and how far to trust it. */
export function ResultRow({ item, hit, language, explained }: ResultRowProps): ReactNode {
  const excerpt =
    hit.excerpt.text === "" ? { text: summaryOf(item, language), lang: language, marks: [] } : hit.excerpt;
  return (
    <>
      <div className={styles.head}>
        <b>{ownerOf(item)}</b>
        <Facts item={item} />
      </div>
      <p className={styles.title} lang={hit.title.lang}>
        <MarkedText
          text={item.kind === "phrase" ? titleOf(item) : hit.title.text}
          marks={item.kind === "phrase" ? [] : hit.title.marks}
        />
      </p>
      <p className={styles.excerpt} lang={excerpt.lang}>
        <MarkedText text={excerpt.text} marks={excerpt.marks} />
      </p>
      {explained && <WhyLine why={hit.why} />}
      <Foot item={item} />
    </>
  );
}

function ownerOf(item: Item): string {
  switch (item.kind) {
    case "case":
      return item.value.company;
    case "pattern":
      return "Pattern";
    case "principle":
      return item.value.kind === "research" ? "Research" : "Rule of the trade";
    case "phrase":
      return "Phrase that weakens";
  }
}

function Facts({ item }: { readonly item: Item }): ReactNode {
  const library = useLibrary();
  switch (item.kind) {
    case "case": {
      const { happened, industry, failure } = item.value;
      const year = happened === "unknown" ? [] : [happened.slice(0, 4)];
      const what = failure[0] === undefined || failure[0] === "none" ? [] : [labelOf(library, "failure", failure[0])];
      return <span>{[...year, labelOf(library, "industry", industry), ...what].join("\u00a0· ")}</span>;
    }
    case "pattern": {
      const channels = [...new Set(item.value.variants.map((variant) => labelOf(library, "channel", variant.channel)))];
      return <span>{channels.join("\u00a0· ")}</span>;
    }
    default:
      return null;
  }
}

function Foot({ item }: { readonly item: Item }): ReactNode {
  const library = useLibrary();
  const desk = useDesk();
  switch (item.kind) {
    case "case":
      return (
        <div className={styles.foot}>
          <Sureness level={item.value.confidence} />
          <span>{labelOf(library, "kind", item.value.kind)}</span>
        </div>
      );
    case "pattern":
      return (
        <div className={styles.foot}>
          <span>{Object.keys(item.value.fields).length} fields</span>
          {copiesAsItIs(item.value, desk) && (
            <span>
              ready to copy <CopyKey />
            </span>
          )}
        </div>
      );
    case "principle":
      return (
        <div className={styles.foot}>
          <Sureness level={item.value.confidence} />
        </div>
      );
    case "phrase":
      return (
        <div className={styles.foot}>
          <span>
            better wording ready to copy <CopyKey />
          </span>
        </div>
      );
  }
}

/** The key is named on the row it would act on. */
export function CopyKey(): ReactNode {
  return (
    <span className={styles.key}>
      <Key>Ctrl+Shift+C</Key>
    </span>
  );
}
