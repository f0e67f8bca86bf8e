import type { ReactNode } from "react";
import { copiesOf } from "./keeper.ts";
import { useKept } from "./keeping.tsx";

/** "Copied 3 times, last on 12 May": nothing for a pattern that was never copied. */
export function CopiedBefore({ pattern }: { readonly pattern: string }): ReactNode {
  const copies = useKept((kept) => copiesOf(kept.usage, pattern));
  if (!copies) return null;
  const times = copies.count === 1 ? "once" : copies.count === 2 ? "twice" : `${copies.count} times`;
  return `Copied ${times}, last on ${dayOf(new Date(copies.lastUsed), new Date())}`;
}

/** The year is told where it is not this one. */
export function dayOf(date: Date, now: Date): string {
  const year = date.getFullYear() === now.getFullYear() ? {} : ({ year: "numeric" } as const);
  return new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", ...year }).format(date);
}
