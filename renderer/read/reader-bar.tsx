import { ArrowLeft, ArrowRight, Columns2, Printer, Search, X } from "lucide-react";
import type { ReactNode } from "react";
import { Button as AriaButton, MenuTrigger } from "react-aria-components";
import type { ItemRef } from "#content";
import { FavouriteToggle } from "../keeping/index.ts";
import { findItem, titleOf, useLibrary } from "../library/index.ts";
import { close, closeBeside, go, itemKey, parseItemKey } from "../route.ts";
import { SavePdf } from "../saving/index.ts";
import { Bar, Button, backKey, forwardKey, IconButton, PopupItem, PopupMenu } from "../ui/index.ts";
import styles from "./reader-bar.module.css";
import { SlidesMenu } from "./slides-menu.tsx";

type ReaderBarProps = {
  readonly open: ItemRef;
  readonly beside: ItemRef | undefined;
  /** How many places of what is open are marked by the search. */
  readonly marked: number;
  readonly onFind: () => void;
};

export function ReaderBar({ open, beside, marked, onFind }: ReaderBarProps): ReactNode {
  const ways = (
    <>
      <IconButton label="Back" shortcut={backKey} onPress={() => history.back()}>
        <ArrowLeft />
      </IconButton>
      <IconButton label="Forward" shortcut={forwardKey} onPress={() => history.forward()}>
        <ArrowRight />
      </IconButton>
    </>
  );
  return (
    <Bar label="This page" start={ways}>
      <Button look="quiet" icon={<Search />} onPress={onFind}>
        {marked > 0 ? `Find · ${marked} marked` : "Find"}
      </Button>
      {open.kind === "case" && !beside && <Compare open={open} />}
      {open.kind === "case" && <SlidesMenu open={open} />}
      {beside && (
        <Button look="quiet" icon={<X />} onPress={closeBeside}>
          Close the second
        </Button>
      )}
      <FavouriteToggle about={itemKey(open)} />
      <Button look="quiet" icon={<Printer />} onPress={() => window.print()}>
        Print
      </Button>
      <SavePdf name={open.id} />
      <IconButton label="Close" onPress={close}>
        <X />
      </IconButton>
    </Bar>
  );
}

/** Chooses a second case: those the open one names as related stand first. */
function Compare({ open }: { readonly open: ItemRef }): ReactNode {
  const library = useLibrary();
  const item = findItem(library, open);
  const related = item?.kind === "case" ? item.value.related : [];
  const others = library.cases.filter((study) => study.id !== open.id);
  const ordered = [
    ...related.flatMap((id) => others.filter((study) => study.id === id)),
    ...others.filter((study) => !related.includes(study.id)),
  ];
  return (
    <MenuTrigger>
      <AriaButton className={styles.menuButton ?? ""}>
        <Columns2 aria-hidden="true" /> Compare
      </AriaButton>
      <PopupMenu
        placement="bottom end"
        onAction={(id) => {
          const beside = parseItemKey(`case/${String(id)}`);
          if (beside) go({ beside });
        }}
      >
        {ordered.map((study) => (
          <PopupItem key={study.id} id={study.id} textValue={study.company}>
            <b>{study.company}</b> {titleOf({ kind: "case", value: study })}
          </PopupItem>
        ))}
      </PopupMenu>
    </MenuTrigger>
  );
}
