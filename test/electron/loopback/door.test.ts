import { connect, type Socket } from "node:net";
import { networkInterfaces } from "node:os";
import { afterEach, beforeEach, expect, test } from "vitest";
import { contentSecurityPolicy } from "#services";
import { ask } from "./door-process.ts";
import { sendRaw } from "./send-raw.ts";
import { openTestDoor, type TestDoor } from "./test-door.ts";

let door: TestDoor;
let address: URL;

beforeEach(async () => {
  door = await openTestDoor();
  address = new URL(door.address);
});
afterEach(() => door.close());

test("the page and its files come with their types and the same policy each", async () => {
  for (const [path, type] of [
    ["/", "text/html; charset=utf-8"],
    ["/assets/index-a_1-B.js", "text/javascript; charset=utf-8"],
  ]) {
    const response = await fetch(new URL(path ?? "", address));
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": type,
      "content-security-policy": contentSecurityPolicy,
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cache-control": "no-store",
    });
    expect(response.headers.has("set-cookie")).toBe(false);
    expect(response.headers.has("access-control-allow-origin")).toBe(false);
  }
});

test("the policy lets in our own files and nothing else", () => {
  expect(contentSecurityPolicy).toMatchInlineSnapshot(
    `"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types amends dompurify"`,
  );
});

test("a refusal carries the policy too, and no word of what would have been right", async () => {
  const response = await ask(address, "wrong", "readUserData");
  expect(response.status).toBe(401);
  expect(response.headers.get("content-security-policy")).toBe(contentSecurityPolicy);
  expect(await response.text()).not.toContain(door.token);
});

test("a HEAD is answered without the body", async () => {
  const answer = await sendRaw(door.port, `HEAD / HTTP/1.1\r\nHost: 127.0.0.1:${door.port}\r\n\r\n`);
  expect(answer).toMatch(/^HTTP\/1.1 200 OK/);
  expect(answer.endsWith("\r\n\r\n")).toBe(true);
});

test("a request reaches its handler with its input, and its output comes back as JSON", async () => {
  expect(await (await ask(address, door.token, "readBundle", "library")).json()).toBe("the library");
  expect(await (await ask(address, door.token, "savePdf", { suggestedName: "x.pdf" })).json()).toEqual({
    kind: "use-print-dialog",
  });
  expect(door.calls).toEqual(["readBundle", "savePdf"]);
});

test("a file may be longer than anything else that is asked, and no longer than that", async () => {
  const file = (length: number) => ({ kind: "file", name: "x.json", base64: "A".repeat(length) });
  expect((await ask(address, door.token, "previewImport", file(1_000_000))).status).toBe(200);
  expect((await ask(address, door.token, "previewImport", file(8_000_000))).status).toBe(413);
  expect((await ask(address, door.token, "confirmImport", file(1_000_000))).status).toBe(413);
});

test("a long text is the same for every page that asks", async () => {
  const text = `“the library” ${'with "quotes" and a 🧱\n'.repeat(10_000)}`;
  const long = await openTestDoor({ bundle: text });
  for (let page = 0; page < 3; page++) {
    expect(await (await ask(new URL(long.address), long.token, "readBundle", "library")).json()).toBe(text);
  }
  await long.close();
});

test.each([
  ["readBundle", "index", 400],
  ["readNothing", null, 404],
  ["writeNote", { about: "case/lego" }, 400],
  ["writeNote", { about: "case/lego", text: "x".repeat(300_000) }, 413],
])("%s of %j is refused with %i", async (name, input, status) => {
  expect((await ask(address, door.token, name, input)).status).toBe(status);
  expect(door.calls).toEqual([]);
});

test("a page opened by a link of another site is shown; one put in a frame is not", async () => {
  const opened = (dest: string) =>
    sendRaw(
      door.port,
      `GET / HTTP/1.1\r\nHost: 127.0.0.1:${door.port}\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: ${dest}\r\n\r\n`,
    );
  expect(await opened("document")).toMatch(/^HTTP\/1.1 200/);
  expect(await opened("iframe")).toMatch(/^HTTP\/1.1 403/);
});

test("no other address of this machine leads to the door", async () => {
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .map((one) => one.address)
    .filter((one) => one !== "127.0.0.1");
  for (const host of ["127.0.0.2", "::1", ...others]) expect(await canConnect(host, door.port)).toBe(false);
  expect(await canConnect("127.0.0.1", door.port)).toBe(true);
});

test("many that connect and say little do not keep the reader out", async () => {
  const idle = Array.from({ length: 200 }, (_, at) => {
    const socket: Socket = connect({ host: "127.0.0.1", port: door.port });
    socket.on("error", () => {});
    if (at % 2 === 0) socket.write("GET / HTTP/1.1\r\nHost: 127.");
    return socket;
  });
  await Promise.all(idle.map((socket) => new Promise((resolve) => socket.once("connect", resolve))));
  expect((await fetch(address)).status).toBe(200);
  expect((await ask(address, door.token, "readUserData")).status).toBe(200);
  for (const socket of idle) socket.destroy();
});

test("each launch has its own key", async () => {
  const other = await openTestDoor();
  expect(other.token).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(other.token).not.toBe(door.token);
  expect((await ask(new URL(other.address), door.token, "readUserData")).status).toBe(401);
  await other.close();
});

test("a port in use is an error that says so", async () => {
  await expect(openTestDoor({ port: door.port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});

function canConnect(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
