export { finish, type Saved } from "./finish.ts";
