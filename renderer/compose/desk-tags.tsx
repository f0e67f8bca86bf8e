import type { ReactNode, RefObject } from "react";
import { flushSync } from "react-dom";
import type { Draft } from "#content/compose";
import { FilledByDesk, focusTag } from "../desk/index.ts";
import { focusField } from "./gaps.ts";

type DeskTagsProps = {
  readonly draft: Draft;
  readonly form: RefObject<HTMLFormElement | null>;
  readonly change: (name: string, value: string) => void;
  readonly leave: (name: string) => void;
};

/** What the desk fills in, below the form; the focus follows a value from one to the other. */
export function DeskTags({ draft, form, change, leave }: DeskTagsProps): ReactNode {
  return (
    <FilledByDesk
      draft={draft}
      onType={(name) => {
        flushSync(() => change(name, ""));
        focusField(form.current, name);
      }}
      onLeave={(name) => {
        flushSync(() => leave(name));
        focusTag(name);
      }}
    />
  );
}
