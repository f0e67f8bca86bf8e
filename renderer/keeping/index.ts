export { CopiedBefore } from "./copied-before.tsx";
export { FavouriteToggle } from "./favourite-toggle.tsx";
export { copiesOf, Keeper, type SaveState } from "./keeper.ts";
export { KeepingProvider, useKeeper, useKept } from "./keeping.tsx";
