import { EventEmitter } from "node:events";
import { lacking } from "../strict.ts";

/** Tells main of the events that the double plays, and refuses to be waited on for any other. */
export class Emitter extends EventEmitter {
  constructor(
    readonly part: string,
    readonly played: readonly string[],
  ) {
    super();
  }

  override on(name: string, listener: (...inputs: unknown[]) => void): this {
    this.expect(name);
    return super.on(name, listener);
  }
  override once(name: string, listener: (...inputs: unknown[]) => void): this {
    this.expect(name);
    return super.once(name, listener);
  }

  expect(name: string): void {
    if (!this.played.includes(name)) throw lacking(`the event ${name} of ${this.part}`);
  }
}
