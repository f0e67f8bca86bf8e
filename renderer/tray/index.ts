export { addOwn, addPattern, countPieces, redo, tellStep, undo } from "./tell.ts";
export { changeTray, newKey, useSteps, useTray } from "./tray-store.ts";
export { UndoKeys } from "./undo-keys.tsx";
