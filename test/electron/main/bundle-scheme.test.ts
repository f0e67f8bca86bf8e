import { describe, expect, test } from "vitest";
import { contentSecurityPolicy, type Shell } from "#services";
import { serveBundle, shellPath } from "../../../electron/main/bundle-scheme.ts";

const page = { type: "text/html; charset=utf-8", body: Buffer.from("<!doctype html>") };
const script = { type: "text/javascript; charset=utf-8", body: Buffer.from("export {};") };
const files = new Map([
  ["/", page],
  ["/assets/index-a_1.js", script],
]);
const asked: string[] = [];
const shell: Shell = {
  read: async (path) => {
    asked.push(path);
    return files.get(path);
  },
};

function get(url: string, method = "GET"): Promise<Response> {
  return serveBundle(Promise.resolve(shell))({ url, method } as Request);
}

describe("our scheme", () => {
  test("serves each listed file with its type and the page's policy", async () => {
    for (const [path, file] of files) {
      const response = await get(`app://bundle${path}`);
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toBe(file.type);
      expect(response.headers.get("content-security-policy")).toBe(contentSecurityPolicy);
      expect(Buffer.from(await response.arrayBuffer())).toEqual(file.body);
    }
  });

  test("serves the page whatever place its fragment names", async () => {
    expect((await get("app://bundle/#case/lego")).status).toBe(200);
  });

  test.each([
    "app://bundle",
    "app://bundle/index.html",
    "app://bundle/?",
    "app://bundle/?a=1",
    "app://bundle//",
    "app://bundle//assets/index-a_1.js",
    "app://bundle/assets/",
    "app://bundle/assets/../",
    "app://bundle/./",
    "app://bundle/../../etc/passwd",
    "app://bundle/..%2f..%2fetc%2fpasswd",
    "app://bundle/%2e%2e/%2e%2e/etc/passwd",
    "app://bundle/%252e%252e%252fetc%252fpasswd",
    "app://bundle/..\\..\\etc\\passwd",
    "app://bundle/assets\\index-a_1.js",
    "app://bundle/assets/index-a_1.js%00",
    "app://bundle/assets/index-a_1.js\u0000.png",
    "app://bundle/assets/index-a_1.js::$DATA",
    "app://bundle/assets/index-a_1.js?raw",
    "app://bundle/ASSETS/index-a_1.js",
    "app://bundle/C:/Windows/win.ini",
    "app://bundle/file:///etc/passwd",
    "app://bundle:80/",
    "app://user@bundle/",
    "app://user:pass@bundle/",
    "app://bundle.example/",
    "app://bundle2/",
    "app://other/",
    "app:///",
    "app:/",
    "app:bundle",
    "APP://bundle/",
    " app://bundle/",
    "app://bundle/\t",
    "http://bundle/",
    "https://bundle/",
    "file:///",
    "about:blank",
    "data:text/html,x",
    "",
  ])("gives nothing for %j", async (url) => {
    asked.length = 0;
    const response = await get(url);
    expect([response.status, await response.text()]).toEqual([404, "No such file."]);
    expect(asked.filter((path) => files.has(path))).toEqual([]);
  });

  test.each(["POST", "PUT", "DELETE", "OPTIONS", "get", ""])("gives nothing to the method %j", (method) => {
    expect(shellPath(method, "app://bundle/")).toBeUndefined();
  });

  test("answers HEAD without a body", async () => {
    const response = await get("app://bundle/", "HEAD");
    expect([response.status, await response.text()]).toEqual([200, ""]);
  });
});
