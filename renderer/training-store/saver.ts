/** Brings the reader's sessions to the host: one at a time, and of each only as it is when its turn comes. */
import type { SaveOutcome } from "#contract";
import { HostError } from "../bridge.ts";

export type Saving =
  | { readonly kind: "saved" }
  | { readonly kind: "saving" }
  | { readonly kind: "failed"; readonly reason: string; readonly remedy: string };

export class Saver {
  private readonly waiting = new Set<string>();
  private sending: string | undefined;

  constructor(
    /** Sends a session, or that it is gone, by its id. */
    private readonly send: (id: string) => Promise<SaveOutcome>,
    private readonly tell: (saving: Saving) => void,
  ) {}

  /** What fails waits, and is tried again with the next change or by `again`. */
  save(id: string): void {
    this.waiting.add(id);
    void this.again();
  }

  /** Whether the host has not yet what the page has. */
  readonly isUnsaved = (id: string): boolean => this.sending === id || this.waiting.has(id);

  async again(): Promise<void> {
    if (this.sending !== undefined) return;
    this.tell({ kind: "saving" });
    let failed: Saving | undefined;
    for (let [id] = this.waiting; id !== undefined && !failed; [id] = this.waiting) {
      this.waiting.delete(id);
      this.sending = id;
      const outcome = await this.sendSafely(id);
      if (outcome.kind === "failed") {
        this.waiting.add(id);
        failed = outcome;
      }
    }
    this.sending = undefined;
    this.tell(failed ?? { kind: "saved" });
  }

  private async sendSafely(id: string): Promise<SaveOutcome> {
    try {
      return await this.send(id);
    } catch (error) {
      const remedy = error instanceof HostError ? error.remedy : "Reload the page; if it stays, start Amends again.";
      return { kind: "failed", reason: error instanceof Error ? error.message : String(error), remedy };
    }
  }
}
