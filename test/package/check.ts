import { packApp } from "./packed-app.ts";

console.log(await packApp(process.cwd()));
