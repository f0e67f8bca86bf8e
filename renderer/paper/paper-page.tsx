import { ArrowLeft, Printer } from "lucide-react";
import { type ReactNode, useMemo, useRef } from "react";
import type { CaseStudy, Library } from "#content";
import { answerSheetOf, deckOf, handoutOf } from "#content/present";
import { NotInLibrary, useLibrary } from "../library/index.ts";
import { amend, leaveShown, type Paper } from "../route.ts";
import { SavePdf } from "../saving/index.ts";
import { Bar, Button, Choice, useCatchFocus, useShortcut, useTitle } from "../ui/index.ts";
import { Answers } from "./answers.tsx";
import { HandoutSheets } from "./handout.tsx";
import styles from "./paper-page.module.css";
import { NotesSheets, SlideSheets } from "./slide-sheets.tsx";

type PaperPageProps = { readonly id: string; readonly paper: Paper };

const names: Readonly<Record<Paper, string>> = {
  slides: "Slides",
  notes: "Slides with notes",
  handout: "Handout",
  answers: "Answer sheet",
};
const choices = Object.entries(names).map(([value, label]) => ({ value: value as Paper, label }));

/** A case laid out for paper, as it will be printed: both doors print this very page. */
export function PaperPage({ id, paper }: PaperPageProps): ReactNode {
  const library = useLibrary();
  const study = library.cases.find((one) => one.id === id);
  const main = useRef<HTMLElement>(null);
  const title = `${names[paper]}: ${study?.company ?? id}`;
  useTitle(title);
  useCatchFocus(main, id);
  useShortcut("Escape", leaveShown);
  useShortcut("Ctrl+P", () => window.print());
  return (
    <div className={styles.page}>
      <Bar
        label="Paper"
        start={
          <Button look="quiet" icon={<ArrowLeft />} onPress={leaveShown} shortcut="Esc">
            Back to the case
          </Button>
        }
      >
        <Choice
          label="What is printed"
          labelHidden
          value={paper}
          options={choices}
          onChange={(chosen) => amend({ paper: chosen })}
        />
        <Button look="quiet" icon={<Printer />} onPress={() => window.print()} shortcut="Ctrl+P">
          Print
        </Button>
        <SavePdf name={`${id}-${paper}`} />
      </Bar>
      <main ref={main} tabIndex={-1} aria-label={title} className={styles.desk} data-paper={paper} data-look="light">
        {study ? (
          <Sheets study={study} library={library} paper={paper} />
        ) : (
          <NotInLibrary item={{ kind: "case", id }} />
        )}
      </main>
    </div>
  );
}

type SheetsProps = { readonly study: CaseStudy; readonly library: Library; readonly paper: Paper };

function Sheets({ study, library, paper }: SheetsProps): ReactNode {
  const deck = useMemo(() => deckOf(study, library), [study, library]);
  switch (paper) {
    case "slides":
      return <SlideSheets deck={deck} />;
    case "notes":
      return <NotesSheets deck={deck} />;
    case "handout":
      return <HandoutSheets handout={handoutOf(study, library)} />;
    case "answers":
      return <Answers sheet={answerSheetOf(study, library)} />;
  }
}
