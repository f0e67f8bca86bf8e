export { CompareAll } from "./compare.tsx";
export { PresentPage, PresentTraining } from "./present-page.tsx";
export { SlideView } from "./slide-view.tsx";
export { Replies } from "./vote.tsx";
