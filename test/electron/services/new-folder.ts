import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A new empty folder; whoever asks for it removes it. */
export function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "amends-test-"));
}
