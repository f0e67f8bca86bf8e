import type { NativeTheme } from "electron";
import { strict } from "../strict.ts";
import { Emitter } from "./emitter.ts";
import { host } from "./halves.ts";
import { emitSoon } from "./preventable.ts";

type Played = "inForcedColorsMode" | "shouldUseDarkColors" | "themeSource";

/** The system of the double is light, and has no colours of its own. */
class DoubleTheme extends Emitter implements Pick<NativeTheme, Played> {
  readonly inForcedColorsMode = false;
  private source: NativeTheme["themeSource"] = "system";

  constructor() {
    super("nativeTheme", ["updated"]);
  }
  get shouldUseDarkColors(): boolean {
    return this.source === "dark";
  }
  get themeSource(): NativeTheme["themeSource"] {
    return this.source;
  }
  set themeSource(source: NativeTheme["themeSource"]) {
    if (this.source === source) return;
    this.source = source;
    void host().setColours(source === "system" ? null : source);
    emitSoon(this, "updated");
  }
}

export const nativeTheme = strict("nativeTheme", new DoubleTheme());
