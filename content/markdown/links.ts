import { decodeReferences } from "./escape.ts";

/** Folders of the library and the kind of item that each holds. */
const kinds: Readonly<Record<string, string>> = {
  cases: "case",
  patterns: "pattern",
  principles: "principle",
  phrases: "phrase",
};

/** What a link in a text leads to. */
export type LinkTarget =
  /** Another file of the library: `../cases/united.md`. */
  | { readonly kind: "item"; readonly item: string; readonly id: string }
  /** `#regret`: words that carry a component of an apology. */
  | { readonly kind: "mark"; readonly id: string }
  | { readonly kind: "address"; readonly url: string }
  /** Anything else, which is shown as its text. */
  | { readonly kind: "refused" };

export function readLink(href: string): LinkTarget {
  const written = decodeReferences(href).trim();
  const file = /^\.\.\/(cases|patterns|principles|phrases)\/([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/.exec(written);
  if (file?.[1] !== undefined && file[2] !== undefined) {
    return { kind: "item", item: kinds[file[1]] ?? file[1], id: file[2] };
  }
  const mark = /^#([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(written);
  if (mark?.[1] !== undefined) return { kind: "mark", id: mark[1] };

  if (!URL.canParse(written)) return { kind: "refused" };
  const url = new URL(written);
  const allowed =
    url.protocol === "mailto:" || (url.protocol === "https:" && url.username === "" && url.password === "");
  return allowed ? { kind: "address", url: url.href } : { kind: "refused" };
}

/** The address a link is given in the page, or `undefined` when it loses its address. */
export function pageAddress(target: LinkTarget): string | undefined {
  switch (target.kind) {
    case "item":
      return `#${target.item}/${target.id}`;
    case "mark":
      return `#${target.id}`;
    case "address":
      return target.url;
    case "refused":
      return undefined;
  }
}
