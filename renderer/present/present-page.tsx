import { type ReactNode, useMemo } from "react";
import { deckOf } from "#content/present";
import { NotInLibrary, useLibrary } from "../library/index.ts";
import type { Presenting } from "../route.ts";
import { PresenterWindow } from "./presenter-window.tsx";
import { Session } from "./session.ts";
import { Stage } from "./stage.tsx";

type PresentPageProps = Presenting & { readonly id: string; readonly part: string | undefined };

/** A case as slides: for the room, or in the trainer's own window with notes and time. */
export function PresentPage({ id, part, ...presenting }: PresentPageProps): ReactNode {
  const library = useLibrary();
  const study = library.cases.find((one) => one.id === id);
  const { slide: name } = presenting;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is read once; from then on the show writes it
  const session = useMemo(() => {
    if (study === undefined) return undefined;
    const deck = deckOf(study, library);
    const first = deck.slides.findIndex((slide) => (name ? slide.id === name : part && slide.section === part));
    return new Session(deck, Math.max(0, first));
  }, [study, library]);
  if (session === undefined) return <NotInLibrary item={{ kind: "case", id }} />;
  return presenting.presenter ? (
    <PresenterWindow session={session} {...presenting} />
  ) : (
    <Stage session={session} {...presenting} />
  );
}
