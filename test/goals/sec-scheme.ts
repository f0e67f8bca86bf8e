/**
 * `npm run -s sec:scheme` — our scheme serves every file that the build made, with its own type and headers, and nothing
 * else: more than 300 addresses and methods, and a link out of the folder. Control: a resolver that joins the
 * path to the folder, as Electron's own example does, which must let some of them out.
 */
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, normalize } from "node:path";
import { openShell, pageHeaders, type ShellManifest, shellManifestFile } from "#services";
import { serveBundle } from "../../electron/main/bundle-scheme.ts";
import { buildFirst } from "../app/build-first.ts";
import { hostileAddresses, otherMethods } from "../electron/main/hostile-addresses.ts";
import { report } from "./report.ts";

type Served = { readonly status: number; readonly body: Buffer; readonly headers: Headers };
type Resolve = (method: string, url: string) => Promise<Served>;

const secret = "outside the build";

/** A build of its own, with a secret beside it and links to the secret within. */
async function layOut(): Promise<{ readonly folder: string; readonly buildDir: string }> {
  const folder = await mkdtemp(join(tmpdir(), "amends-scheme-"));
  const buildDir = join(folder, "build");
  await cp(join(process.cwd(), "build"), buildDir, { recursive: true });
  await writeFile(join(folder, "package.json"), secret);
  for (const at of ["link-out", "assets/link-out"]) {
    await symlink(join(folder, "package.json"), join(buildDir, "renderer", at));
  }
  return { folder, buildDir };
}

function ours(buildDir: string): Resolve {
  const serve = serveBundle(openShell(buildDir));
  return async (method, url) => {
    const response = await serve({ method, url } as Request);
    return {
      status: response.status,
      headers: response.headers,
      body: Buffer.from(await response.arrayBuffer()),
    };
  };
}

/** What many apps do: whatever host and method, the path is decoded and joined to the folder. */
function careless(buildDir: string): Resolve {
  return async (_, url) => {
    const headers = new Headers();
    try {
      const path = decodeURIComponent(/^app:\/\/[^/]*([^?#]*)/.exec(url)?.[1] ?? "");
      const file = normalize(join(buildDir, "renderer", path.replaceAll("\\", "/")));
      return { status: 200, headers, body: await readFile(file) };
    } catch {
      return { status: 404, headers, body: Buffer.alloc(0) };
    }
  };
}

buildFirst();
const { folder, buildDir } = await layOut();
const manifest: ShellManifest = JSON.parse(await readFile(join(buildDir, shellManifestFile), "utf8"));
const paths = Object.keys(manifest);
const hostile = hostileAddresses(paths).map((url) => ["GET", url] as const);
const methods = otherMethods.flatMap((method) =>
  paths.slice(0, 3).map((path) => [method, `app://bundle${path}`] as const),
);

async function escapes(resolve: Resolve): Promise<readonly string[]> {
  const out: string[] = [];
  for (const [method, url] of [...hostile, ...methods]) {
    const { status, body } = await resolve(method, url);
    if (status !== 404 || (body.length > 0 && body.toString() !== "No such file.")) out.push(`${method} ${url}`);
  }
  return out;
}

async function badlyServed(resolve: Resolve): Promise<readonly string[]> {
  const bad: string[] = [];
  for (const [path, { file, type }] of Object.entries(manifest)) {
    const { status, headers, body } = await resolve("GET", `app://bundle${path}`);
    const head = await resolve("HEAD", `app://bundle${path}`);
    const expected = { ...pageHeaders, "Content-Type": type };
    const told = Object.entries(expected).every(([name, value]) => headers.get(name) === value);
    const same = body.equals(await readFile(join(buildDir, ...file.split("/"))));
    if (status !== 200 || !told || !same || head.status !== 200 || head.body.length > 0) bad.push(path);
  }
  return bad;
}

const door = ours(buildDir);
const out = await escapes(door);
const bad = await badlyServed(door);
const control = await escapes(careless(buildDir));
await rm(folder, { recursive: true, force: true });

const tried = hostile.length + methods.length;
report("sec:scheme", tried >= 300 && out.length + bad.length === 0 && paths.length > 0 && control.length > 0, {
  addresses: hostile.length,
  methods: methods.length,
  escapes: out,
  served: `${paths.length - bad.length}/${paths.length}`,
  served_wrong: bad,
  control_escapes: control.length,
});
