import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { askedFields, missing, subjectOf, toHtml, toMarkdown, toPlain } from "#content/compose";
import { emptyTray, joinReply, type ReplyPiece, withPattern, withValue } from "#content/reply";
import { field } from "../compose/draft-of.ts";
import { lines, piece, replyOf } from "./pieces.ts";

const plain = (pieces: readonly ReplyPiece[], values = {}) =>
  toPlain(joinReply(replyOf(pieces, values)).draft, "with-gaps");

describe("pieces of one reply", () => {
  test("are parted by an empty line in plain text and Markdown, and are paragraphs in HTML", () => {
    const { draft } = joinReply(replyOf([piece("a", "We **broke** it."), lines("own", "One.\nTwo.\n\nThree & four.")]));
    expect(toPlain(draft, "strict")).toBe("We broke it.\n\nOne.\nTwo.\n\nThree & four.");
    expect(toHtml(draft, "strict")).toBe(
      "<p>We <strong>broke</strong> it.</p><p>One.<br>Two.</p><p>Three &amp; four.</p>",
    );
    expect(toMarkdown(draft, "strict")).toBe("We **broke** it.\n\nOne.\\\nTwo.\n\nThree \\& four.");
  });

  test("have the subject of the first e-mail among them", () => {
    const chat = piece("chat", "Subject: Not this\n\nA.", { channel: "live-chat" });
    const mail = piece("mail", "Subject: {{part}} is coming\n\nB.");
    const later = piece("later", "Subject: Nor this\n\nC.");
    const { draft } = joinReply(replyOf([chat, mail, later]));
    expect(subjectOf(draft, "with-gaps")).toBe("[part?] is coming");
  });

  test("have the subject of an own reply that says nothing of its channel", () => {
    const mine = (channel: string) =>
      joinReply(replyOf([piece("mine", "Subject: Mine\n\nA.", { channel, isOwn: true })])).draft;
    expect(subjectOf(mine(""), "strict")).toBe("Mine");
    expect(subjectOf(mine("live-chat"), "strict")).toBeUndefined();
  });

  test("lose no line that was typed, and put every piece's words in once and in order", () => {
    const word = fc.stringMatching(/^[a-zа-яіїєґ0-9 .,;!?'"<>&*_#[\]-]{1,30}$/).filter((text) => text.trim() !== "");
    const typed = fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(typed, (all) => {
        const written = plain(all.map((one, at) => lines(String(at), one.join("\n"))));
        const tidy = (text: string) => text.replace(/\s+/g, " ").trim();
        expect(written.split(/\n+/)).toEqual(all.flat().map(tidy));
      }),
    );
  });
});

describe("a question that several pieces ask", () => {
  const shared = (label: string, more = {}) => ({ fields: { order_number: field(label, more) } });

  test("is asked once when it is the same, and its value fills every place", () => {
    const pieces = [
      piece("a", "Order {{order_number}} is late.", shared("Order number")),
      piece("b", "We look for {{order_number}}.", shared("Order number", { hint: "Read it from the order." })),
    ];
    const { draft } = joinReply(replyOf(pieces));
    const asked = askedFields(draft);
    expect(asked.map((one) => one.field.label)).toEqual(["Order number"]);
    expect(plain(pieces, { [asked[0]?.name ?? ""]: "482" })).toBe("Order 482 is late.\n\nWe look for 482.");
  });

  test.each([
    ["label", shared("Order number"), shared("Old order number")],
    ["type", shared("Order number"), shared("Order number", { type: "choice", values: ["1"] })],
    [
      "choices",
      shared("Order number", { type: "choice", values: ["1"] }),
      shared("Order number", { type: "choice", values: ["1", "2"] }),
    ],
  ])("is asked apart where its %s differs, and says for which pattern", (_, one, other) => {
    const pieces = [piece("a", "Order {{order_number}}.", one), piece("b", "For {{order_number}}.", other)];
    const asked = askedFields(joinReply(replyOf(pieces)).draft);
    expect(asked.map((ask) => ask.field.hint)).toEqual(["For “Pattern a”.", "For “Pattern b”."]);
    const [first, second] = asked.map(({ name }) => name);
    expect(plain(pieces, { [first ?? ""]: "1", [second ?? ""]: "1" })).toBe("Order 1.\n\nFor 1.");
  });

  test("is asked apart where a clause has to fit another sentence", () => {
    const what = (hint: string) => ({ fields: { what_happened: field("What we did", { hint }) } });
    const pieces = [
      piece("a", "{{what_happened}}.", what("With we.")),
      piece("b", "We {{what_happened}}.", what("Begin with the verb.")),
    ];
    expect(askedFields(joinReply(replyOf(pieces)).draft)).toHaveLength(2);
  });

  test("is needed if one piece needs it, and has one line unless all have several", () => {
    const pieces = [
      piece(
        "a",
        "{{#if order_number}}Order {{order_number}}.{{/if}}",
        shared("Order number", { required: false, multiline: true }),
      ),
      piece("b", "For {{order_number}}.", shared("Order number")),
    ];
    const [asked] = askedFields(joinReply(replyOf(pieces)).draft);
    expect(asked).toMatchObject({ needed: true, field: { required: true, multiline: false } });
  });

  test("keeps its value when the piece that brought it is taken away", () => {
    const [a, b] = [piece("a", "{{day}}", {}), piece("b", "By {{day}}.", {})];
    const key = askedFields(joinReply(replyOf([a, b])).draft)[0]?.name ?? "";
    expect(plain([b], { [key]: "Friday" })).toBe("By Friday.");
  });
});

test("a value fills every place of its field, however the pieces are ordered", () => {
  const names = ["day", "part", "sum"] as const;
  const texts = fc.array(fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(texts, (all) => {
      const pieces = all.map((used, at) => piece(String(at), used.map((name) => `a {{${name}}}`).join(" ")));
      const { draft } = joinReply(replyOf(pieces));
      const asked = askedFields(draft);
      expect(asked).toHaveLength(new Set(all.flat()).size);
      const values = Object.fromEntries(asked.map(({ name, field: one }) => [name, `<${one.label}>`]));
      const filled = { ...draft, values };
      expect(missing(filled)).toEqual([]);
      const expected = all.map((used) => used.map((name) => `a <${name}>`).join(" ")).join("\n\n");
      expect(toPlain(filled, "strict")).toBe(expected);
    }),
  );
});

test("what was typed into an open pattern comes with it, and does not replace what the reply already holds", () => {
  const [a, b] = [piece("a", "{{day}} {{part}}"), piece("b", "{{day}}")];
  const first = withPattern(emptyTray, a, { day: "Friday", part: "peg" });
  const second = withPattern(first, b, { day: "Monday" });
  expect(toPlain(joinReply(second).draft, "strict")).toBe("Friday peg\n\nFriday");
  const key = askedFields(joinReply(second).draft)[0]?.name ?? "";
  expect(toPlain(joinReply(withValue(second, key, "Sunday")).draft, "strict")).toBe("Sunday peg\n\nSunday");
});
