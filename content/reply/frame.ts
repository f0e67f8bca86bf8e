/** The greeting and the sign-off of a wording, found by rule, so that a reply of several wordings has each once. */
import type { Block, Inline } from "../compose/template.ts";
import { isGreetingLine, isSignOff, nameAlone, signers, sketch } from "./frame-words.ts";

export type Framed = {
  /** `ownLine`: it stands on a line of its own, as in a letter; otherwise it leads or ends a sentence. */
  readonly greeting?: { readonly words: readonly Inline[]; readonly ownLine: boolean };
  readonly body: readonly Block[];
  readonly signOff?: { readonly words: readonly Inline[]; readonly ownLine: boolean };
};

/** A wording taken apart. A wording that is nothing but greeting and sign-off stays whole. */
export function takeApart(whole: readonly Block[]): Framed {
  const opened = takeGreeting(whole);
  const closed = takeSignOff(opened.rest);
  if (closed.rest.length === 0) return { body: whole };
  return {
    ...(opened.greeting && { greeting: opened.greeting }),
    body: closed.rest,
    ...(closed.signOff && { signOff: closed.signOff }),
  };
}

type Opened = { readonly greeting?: Framed["greeting"]; readonly rest: readonly Block[] };

function takeGreeting(blocks: readonly Block[]): Opened {
  const [first, ...others] = blocks;
  if (first?.kind !== "paragraph") return { rest: blocks };
  const [line = [], ...lines] = splitLines(first.children);
  if (isGreetingLine(sketch(line))) {
    const rest = joinLines(lines);
    return { greeting: { words: line, ownLine: true }, rest: rest.length > 0 ? [paragraph(rest), ...others] : others };
  }
  const led = leadingName(first.children);
  return led
    ? { greeting: { words: led.name, ownLine: false }, rest: [paragraph(led.rest), ...others] }
    : { rest: blocks };
}

/** `Maria, we sent you…`: the name goes, and the sentence begins with a capital letter. */
function leadingName(nodes: readonly Inline[]) {
  const at = nodes.findIndex((node) => node.kind === "field" || node.kind === "desk");
  const after = nodes[at + 1];
  if (at === -1 || at > 1 || after?.kind !== "text" || !after.text.startsWith(", ")) return undefined;
  const name = nodes.slice(0, at + 1);
  if (!nameAlone(sketch(name))) return undefined;
  const text = after.text.slice(2);
  const rest: readonly Inline[] = text === "" ? nodes.slice(at + 2) : [{ ...after, text }, ...nodes.slice(at + 2)];
  return { name: [...name, { kind: "text", text: "," } as const], rest: capitalised(rest) };
}

type Closed = { readonly signOff?: Framed["signOff"]; readonly rest: readonly Block[] };

function takeSignOff(blocks: readonly Block[]): Closed {
  const last = blocks.at(-1);
  if (last?.kind !== "paragraph") return { rest: blocks };
  const others = blocks.slice(0, -1);
  const lines = splitLines(last.children);
  // The longest run of last lines that reads as a sign-off: a closing formula above the name belongs to it.
  const from = lines.findIndex((_, at) => isSignOff(lines.slice(at).map(sketch)));
  if (from !== -1) {
    const rest = joinLines(lines.slice(0, from));
    return {
      signOff: { words: joinLines(lines.slice(from)), ownLine: true },
      rest: rest.length > 0 ? [...others, paragraph(rest)] : others,
    };
  }
  const ended = trailingName(last.children);
  return ended
    ? { signOff: { words: ended.name, ownLine: false }, rest: [...others, paragraph(ended.rest)] }
    : { rest: blocks };
}

/** `…answer this text. Sam`: what stands after the last full stop and begins with who signs. */
function trailingName(nodes: readonly Inline[]) {
  const at = nodes.findLastIndex((node) => signers.test(sketch([node]) ?? ""));
  const before = nodes[at - 1];
  if (before?.kind !== "text" || !/[.!?…]["”»)]* $/.test(before.text)) return undefined;
  const name = nodes.slice(at);
  if (!isSignOff([sketch(name)])) return undefined;
  return { name, rest: [...nodes.slice(0, at - 1), { ...before, text: before.text.trimEnd() }] };
}

export function paragraph(children: readonly Inline[]): Block {
  return { kind: "paragraph", children };
}

function splitLines(nodes: readonly Inline[]): readonly (readonly Inline[])[] {
  const lines: Inline[][] = [[]];
  for (const node of nodes) {
    if (node.kind === "break") lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines;
}

function joinLines(lines: readonly (readonly Inline[])[]): readonly Inline[] {
  return lines.flatMap((line, at) => (at === 0 ? line : [{ kind: "break" } as const, ...line]));
}

/** A field at the start of a sentence is given its capital letter when it is filled in; fixed words get it here. */
function capitalised(nodes: readonly Inline[]): readonly Inline[] {
  const [first, ...rest] = nodes;
  switch (first?.kind) {
    case "text":
      return [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest];
    case "strong":
    case "emphasis":
    case "component":
      return [{ ...first, children: capitalised(first.children) }, ...rest];
    default:
      return nodes;
  }
}
