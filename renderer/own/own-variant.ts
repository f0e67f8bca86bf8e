import type { Variant } from "#content";
import type { OwnReply } from "#contract";

/** The only wording of an own reply, as what fills in and stacks patterns takes it. */
export function ownVariant({ subject, body, channel = "", tone = "" }: OwnReply): Variant {
  return { id: "own", channel, tone, body, ...(subject && { subject }) };
}
