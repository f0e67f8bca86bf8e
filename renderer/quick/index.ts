export { QuickWindow } from "./quick-window.tsx";
