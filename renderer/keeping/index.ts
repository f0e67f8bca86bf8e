export { FavouriteToggle } from "./favourite-toggle.tsx";
export { Keeper, type SaveState } from "./keeper.ts";
export { KeepingProvider, useKeeper, useKept } from "./keeping.tsx";
