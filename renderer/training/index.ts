export { AddToSession } from "./add-to-session.tsx";
export { TrainingPage } from "./training-page.tsx";
