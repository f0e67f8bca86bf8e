import type { ReactNode } from "react";
import { Compare } from "./compare.tsx";
import { Teams } from "./teams.tsx";
import type { Shown } from "./use-show.ts";
import { Vote } from "./vote.tsx";

/** What the room does on the slide that is shown: it votes, writes or compares; nothing on any other. */
export function RoomWork({ stop: { slide, deck }, room, actInRoom }: Shown): ReactNode {
  switch (slide.kind) {
    case "decide":
      return <Vote deck={deck} room={room} act={actInRoom} />;
    case "teams":
      return <Teams room={room} act={actInRoom} />;
    case "compare":
      return <Compare deck={deck} room={room} act={actInRoom} />;
    default:
      return null;
  }
}
