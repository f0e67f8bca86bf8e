/**
 * Chromium knows no schemes but its own, so a page of `app://bundle/` lives at `http://bundle.app.localhost:PORT/`,
 * which Chromium takes for as secure as Electron takes the other. Main sees Electron's form alone.
 */
const schemeHost = /^([a-z][a-z0-9+-]*)\.([a-z][a-z0-9+-]*)\.localhost$/;

/** Electron's address as Chromium is given it; addresses of any other scheme stay as they are. */
export function toChromium(address: string, port: number, schemes: Iterable<string>): string {
  for (const scheme of schemes) {
    const rest = address.startsWith(`${scheme}://`) ? address.slice(scheme.length + 3) : undefined;
    const [, host, path] = /^([^/?#]*)(.*)$/s.exec(rest ?? "") ?? [];
    if (rest !== undefined && host) return `http://${host}.${scheme}.localhost:${port}${path || "/"}`;
  }
  return address;
}

/** Chromium's address as main is told it. */
export function toElectron(address: string): string {
  const start = address.startsWith("blob:") ? "blob:" : "";
  const bare = address.slice(start.length);
  if (!URL.canParse(bare)) return address;
  const { protocol, hostname, origin } = new URL(bare);
  const [, host, scheme] = (protocol === "http:" && schemeHost.exec(hostname)) || [];
  return host && scheme ? `${start}${scheme}://${host}${bare.slice(origin.length)}` : address;
}
