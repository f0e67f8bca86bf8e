import type { ReactNode } from "react";
import type { ItemRef } from "#content";
import { present } from "./route.ts";
import { useShortcut } from "./ui/index.ts";

/** F5 as in PowerPoint. Apart from the slides, which are fetched only when they are asked for. */
export function PresentKeys({ open }: { readonly open: ItemRef | undefined }): ReactNode {
  const isCase = open?.kind === "case";
  useShortcut("F5", () => open && present(open), isCase);
  useShortcut("Shift+F5", () => open && present(open, sectionBeingRead()), isCase);
  return null;
}

/** The last section that begins in the upper quarter of the window: what the reader has just come to. */
function sectionBeingRead(): string | undefined {
  const sections = [...document.querySelectorAll<HTMLElement>("main [data-section]")];
  const begun = sections.filter((section) => section.getBoundingClientRect().top < window.innerHeight / 4);
  return begun.at(-1)?.dataset.section;
}
