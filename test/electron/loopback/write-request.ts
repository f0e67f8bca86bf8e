/** Requests as text, with any part of them as wrong as a test needs it. */

export type Target = { readonly port: number; readonly token: string };

export type Parts = {
  readonly method?: string;
  readonly path?: string;
  readonly version?: string;
  /** Header lines by name; nothing leaves one out, a list sends it more than once. */
  readonly headers?: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body?: string;
};

export function get(
  port: number,
  { method = "GET", path = "/", version = "HTTP/1.1", headers = {}, body = "" }: Parts,
): string {
  return write(`${method} ${path} ${version}`, { Host: `127.0.0.1:${port}`, ...headers }, body);
}

export function post({ port, token }: Target, parts: Parts): string {
  const { method = "POST", path = "/api/readUserData", version = "HTTP/1.1", headers = {}, body = "null" } = parts;
  const all = {
    Host: `127.0.0.1:${port}`,
    Authorization: `Bearer ${token}`,
    "Content-Type": "application/json",
    "Content-Length": String(body.length),
    ...headers,
  };
  return write(`${method} ${path} ${version}`, all, body);
}

function write(line: string, headers: NonNullable<Parts["headers"]>, body: string): string {
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one: string) => `${name}: ${one}`),
  );
  return `${[line, ...lines].join("\r\n")}\r\n\r\n${body}`;
}
