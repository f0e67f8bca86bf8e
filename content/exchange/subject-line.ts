import type { Block, Inline } from "../compose/template.ts";
import type { Template } from "../compose/write-template.ts";

/** Takes a first paragraph `Subject: …` as the subject, which is how we write it where there is no other place. */
export function withSubject(blocks: readonly Block[]): Template {
  const [first, ...body] = blocks;
  const [words, ...rest] = first?.kind === "paragraph" ? first.children : [];
  if (words?.kind !== "text" || !words.text.startsWith("Subject:") || body.length === 0) return { body: blocks };
  const subject: readonly Inline[] = [{ kind: "text", text: words.text.slice("Subject:".length) }, ...rest];
  if (subject.some((node) => node.kind === "break")) return { body: blocks };
  return { subject, body };
}
