import { createContext, type ReactNode, use, useSyncExternalStore } from "react";
import type { Keeper, Kept } from "./keeper.ts";

const KeeperContext = createContext<Keeper | undefined>(undefined);

export function KeepingProvider(props: { readonly keeper: Keeper; readonly children: ReactNode }): ReactNode {
  return <KeeperContext value={props.keeper}>{props.children}</KeeperContext>;
}

export function useKeeper(): Keeper {
  const keeper = use(KeeperContext);
  if (!keeper) throw new Error("useKeeper is used outside of KeepingProvider");
  return keeper;
}

/** One part of what is kept; the component renders again only when that part changes. */
export function useKept<Part>(select: (kept: Kept) => Part): Part {
  const keeper = useKeeper();
  return useSyncExternalStore(keeper.subscribe, () => select(keeper.current()));
}
