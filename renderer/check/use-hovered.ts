import { type PointerEvent, useState } from "react";
import type { NamedWeak } from "./marks.ts";

/** The weak phrase under the pointer, and where its first words stand, in pixels from the corner of the text. */
export type Hovered = { readonly phrase: NamedWeak; readonly x: number; readonly y: number };

type Hovering = {
  readonly hovered: Hovered | undefined;
  readonly onPointerMove: (event: PointerEvent<HTMLTextAreaElement>) => void;
  readonly onPointerLeave: () => void;
};

/** @param rangeOf the place of a phrase under the box, since a box tells no places of its words */
export function useHovered(weak: readonly NamedWeak[], rangeOf: (phrase: NamedWeak) => Range | undefined): Hovering {
  const [hovered, setHovered] = useState<Hovered>();
  const leave = () => setHovered(undefined);
  return {
    hovered,
    onPointerLeave: leave,
    onPointerMove: ({ currentTarget: box, clientX, clientY, buttons }) => {
      const caret = buttons === 0 ? document.caretPositionFromPoint(clientX, clientY) : null;
      const at = caret?.offsetNode === box ? caret.offset : -1;
      const phrase = weak.find(({ start, end }) => start <= at && at <= end);
      if (phrase?.key === hovered?.phrase.key) return;
      const rects = [...((phrase && rangeOf(phrase))?.getClientRects() ?? [])];
      const under = rects.find(({ top, bottom }) => top - 8 <= clientY && clientY <= bottom + 8);
      if (!phrase || !under) return leave();
      const frame = box.getBoundingClientRect();
      setHovered({ phrase, x: Math.min(under.left - frame.left, frame.width - 320), y: under.bottom - frame.top });
    },
  };
}
