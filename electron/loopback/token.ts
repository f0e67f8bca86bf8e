import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** 256 bits, new for every launch, in an alphabet that needs no escaping in an address. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** Whether an Authorization header carries the token; takes as long for a near miss as for a far one. */
export function carriesToken(header: string | undefined, token: string): boolean {
  const offered = /^Bearer ([A-Za-z0-9_-]{43})$/.exec(header ?? "")?.[1] ?? "";
  return timingSafeEqual(digest(offered), digest(token));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
