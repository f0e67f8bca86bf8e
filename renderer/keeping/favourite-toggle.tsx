import { Star } from "lucide-react";
import type { ReactNode } from "react";
import { Toggle, useShortcut } from "../ui/index.ts";
import { useKeeper, useKept } from "./keeping.tsx";

/** @param about the key of the open item, such as `case/lego` */
export function FavouriteToggle({ about }: { readonly about: string }): ReactNode {
  const keeper = useKeeper();
  const on = useKept((kept) => kept.shelf.favourites.includes(about));
  const toggle = () => keeper.toggleFavourite(about);
  useShortcut("s", toggle);
  return (
    <Toggle on={on} onChange={toggle} icon={<Star fill={on ? "currentColor" : "none"} />}>
      Favourite
    </Toggle>
  );
}
