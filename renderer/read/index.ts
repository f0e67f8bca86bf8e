export { ItemPage } from "./item-page.tsx";
export { StartPage } from "./start-page.tsx";
