/** Chromium asks nobody here, so it is told beforehand what main's handlers say to a page of its own. */
import type { BrowserContext } from "@playwright/test";

/** Electron's name for each permission of which Chromium can be told. */
const electronNames: Readonly<Record<string, string>> = {
  "clipboard-read": "clipboard-read",
  "clipboard-write": "clipboard-sanitized-write",
  geolocation: "geolocation",
  notifications: "notifications",
  camera: "media",
  microphone: "media",
  midi: "midi",
  "midi-sysex": "midiSysex",
  "storage-access": "storage-access",
};

const told = new WeakMap<BrowserContext, Map<string, Promise<void>>>();

/** @param ask which of these main grants to the page at this address */
export function tellPermissions(
  context: BrowserContext,
  address: string,
  ask: (names: readonly string[]) => Promise<readonly string[]>,
): Promise<void> {
  const { origin } = new URL(address);
  const origins = told.get(context) ?? new Map<string, Promise<void>>();
  told.set(context, origins);
  const telling = origins.get(origin) ?? tell(context, origin, ask);
  origins.set(origin, telling);
  return telling;
}

async function tell(
  context: BrowserContext,
  origin: string,
  ask: (names: readonly string[]) => Promise<readonly string[]>,
): Promise<void> {
  const granted = await ask([...new Set(Object.values(electronNames))]);
  const names = Object.keys(electronNames).filter((name) => granted.includes(electronNames[name] ?? ""));
  // Whatever is not named here is refused to this origin.
  await context.grantPermissions(names, { origin });
}
