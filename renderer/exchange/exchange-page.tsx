import { ArrowLeft } from "lucide-react";
import { type ReactNode, useRef } from "react";
import { useUndoKey } from "../own/index.ts";
import { type ExchangeView, go } from "../route.ts";
import { Choice, IconButton, useCatchFocus, useTitle } from "../ui/index.ts";
import styles from "./exchange-page.module.css";
import { ExportPage } from "./export-page.tsx";
import { ImportPage } from "./import-page.tsx";
import { TranslatePage } from "./translate-page.tsx";

/** How replies leave for other programs and come from them. */
export function ExchangePage({ view }: { readonly view: ExchangeView }): ReactNode {
  const page = useRef<HTMLElement>(null);
  useTitle(names[view]);
  useCatchFocus(page, view);
  useUndoKey();
  return (
    <main ref={page} className={styles.page} tabIndex={-1}>
      <header className={styles.head}>
        <IconButton label="Back to the patterns" onPress={() => go({ view: "patterns" })}>
          <ArrowLeft />
        </IconButton>
        <h1>{names[view]}</h1>
        <Choice
          label="What to do"
          labelHidden
          value={view}
          onChange={(next) => go({ view: next })}
          options={[
            { value: "export", label: "Export" },
            { value: "import", label: "Import" },
            { value: "translate", label: "Translate a macro" },
          ]}
        />
      </header>
      {view === "export" && <ExportPage />}
      {view === "import" && <ImportPage />}
      {view === "translate" && <TranslatePage />}
    </main>
  );
}

const names = {
  export: "Export replies",
  import: "Import replies",
  translate: "Translate a macro",
} as const;
