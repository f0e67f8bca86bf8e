export { PresentPage, PresentTraining } from "./present-page.tsx";
