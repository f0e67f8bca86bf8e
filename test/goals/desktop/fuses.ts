/** The fuses as the configuration of the packages asks for them; `sec:fuses` reads them back from a packed binary. */
import type { RecordedDoor } from "./recorded-door.ts";

/** Electron's names for them, and how each must stand; the ninth is not electron-builder's to set. */
const wanted: Readonly<Record<string, boolean>> = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
};

export function fuseFaults({ packaging }: RecordedDoor): readonly string[] {
  const set = packaging?.electronFuses ?? {};
  return Object.entries(wanted).flatMap(([name, value]) =>
    set[name] === value ? [] : [`${name} is ${set[name]}, not ${value}`],
  );
}
