import { Search, X } from "lucide-react";
import type { ReactNode, RefObject } from "react";
import { Button, Input, SearchField } from "react-aria-components";
import type { View } from "../route.ts";
import { Key } from "../ui/index.ts";
import styles from "./search-box.module.css";

const hints: Record<View, string> = {
  library: "What went wrong?",
  patterns: "Find a pattern",
  research: "Find a study or a phrase",
  reply: "What went wrong?",
  check: "What went wrong?",
  sessions: "What went wrong?",
  preferences: "What went wrong?",
  about: "What went wrong?",
  export: "Find a pattern",
  import: "Find a pattern",
  translate: "Find a pattern",
  quick: "What does the customer write about?",
};

type SearchBoxProps = { readonly inputRef: RefObject<HTMLInputElement | null>; readonly view: View };

export function SearchBox({ inputRef, view }: SearchBoxProps): ReactNode {
  return (
    <SearchField className={styles.box ?? ""} aria-label="Search" autoFocus>
      <Search className={styles.lens} aria-hidden="true" />
      <Input
        ref={inputRef}
        className={styles.input ?? ""}
        placeholder={hints[view]}
        spellCheck="false"
        autoComplete="off"
        maxLength={1000}
      />
      <Button className={styles.clear ?? ""} aria-label="Clear the search">
        <X aria-hidden="true" />
      </Button>
      <Key>Ctrl+K</Key>
    </SearchField>
  );
}
