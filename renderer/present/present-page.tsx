import { type ReactNode, useMemo, useState } from "react";
import { deckOf, type Programme, programmeOf, programmeOfTraining } from "#content/present";
import { NotInLibrary, useLibrary } from "../library/index.ts";
import type { Presenting } from "../route.ts";
import { NoSuchTraining, useTraining } from "../training-store/index.ts";
import { PresenterWindow } from "./presenter-window.tsx";
import { Session } from "./session.ts";
import { Stage } from "./stage.tsx";

type PresentPageProps = Presenting & { readonly id: string; readonly part: string | undefined };

/** A case as slides: for the room, or in the trainer's own window with notes and time. */
export function PresentPage({ id, part, ...presenting }: PresentPageProps): ReactNode {
  const library = useLibrary();
  const study = library.cases.find((one) => one.id === id);
  const programme = useMemo(() => study && programmeOf(deckOf(study, library)), [study, library]);
  if (programme === undefined) return <NotInLibrary item={{ kind: "case", id }} />;
  return <Showing programme={programme} part={part} {...presenting} />;
}

/** The cases of a training session, one after another. */
export function PresentTraining({ id, ...presenting }: Presenting & { readonly id: string }): ReactNode {
  const library = useLibrary();
  const training = useTraining(id);
  const found = training.kind === "found" ? training.session : undefined;
  const programme = useMemo(() => found && programmeOfTraining(found, library), [found, library]);
  if (training.kind === "loading") return null;
  if (programme === undefined) return <NoSuchTraining training={training} />;
  return <Showing key={programme.id} programme={programme} part={undefined} {...presenting} />;
}

type ShowingProps = Presenting & { readonly programme: Programme; readonly part: string | undefined };

function Showing({ programme, part, ...presenting }: ShowingProps): ReactNode {
  const { slide: name } = presenting;
  // The address is read once: from then on the show writes it.
  const [session] = useState(() => {
    const first = programme.stops.findIndex((stop) =>
      name ? stop.name === name : part && stop.slide.section === part,
    );
    return new Session(programme, Math.max(0, first));
  });
  return presenting.presenter ? (
    <PresenterWindow session={session} {...presenting} />
  ) : (
    <Stage session={session} {...presenting} />
  );
}
