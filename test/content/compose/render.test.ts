import { describe, expect, test } from "vitest";
import { askedFields, missing, readyVariant, subjectOf, toHtml, toMarkdown, toPieces, toPlain } from "#content/compose";
import { draftOf, field } from "./draft-of.ts";

const letter = `Subject: {{part}} is on its way

Dear {{name}},

[We left out](#responsibility) {{part}}, and **that is ours**.

- It left on {{day}}.
- Nothing to pay.

> You wrote *this*.

{{agent}}\\
{{@ticket.id}}
`;
const filled = { part: "the red brick", name: "Maria", day: "Thursday", agent: "Sam", "@ticket.id": "482" };

describe("a filled-in reply", () => {
  test("is plain text with points and quotations, and no newline at the end", () => {
    expect(toPlain(draftOf(letter, filled), "strict")).toBe(
      "Dear Maria,\n\nWe left out the red brick, and that is ours.\n\n- It left on Thursday.\n- Nothing to pay.\n\n> You wrote this.\n\nSam\n482",
    );
  });

  test("is semantic HTML without a style, a class or a link", () => {
    expect(toHtml(draftOf(letter, filled), "strict")).toBe(
      "<p>Dear Maria,</p><p>We left out the red brick, and <strong>that is ours</strong>.</p><ul><li>It left on Thursday.</li><li>Nothing to pay.</li></ul><blockquote><p>You wrote <em>this</em>.</p></blockquote><p>Sam<br>482</p>",
    );
  });

  test("is Markdown", () => {
    expect(toMarkdown(draftOf(letter, filled), "strict")).toBe(
      "Dear Maria,\n\nWe left out the red brick, and **that is ours**.\n\n- It left on Thursday.\n- Nothing to pay.\n\n> You wrote *this*.\n\nSam\\\n482",
    );
  });

  test("has its subject apart, on one line, with a capital letter", () => {
    expect(subjectOf(draftOf(letter, filled), "strict")).toBe("The red brick is on its way");
    expect(subjectOf(draftOf("No subject."), "strict")).toBeUndefined();
  });

  test("tells the preview which words are whose", () => {
    const [, paragraph] = toPieces(draftOf(letter, { part: "it" })).body;
    expect(paragraph).toEqual({
      kind: "paragraph",
      pieces: [
        { kind: "text", text: "We left out", component: "responsibility" },
        { kind: "text", text: " " },
        { kind: "filled", field: "part", text: "it" },
        { kind: "text", text: ", and " },
        { kind: "text", text: "that is ours", strong: true },
        { kind: "text", text: "." },
      ],
    });
    const last = toPieces(draftOf(letter, { part: "it" })).body.at(-1);
    expect(last).toMatchObject({
      pieces: [{ kind: "gap" }, { kind: "break" }, { kind: "desk", text: "[ticket number?]" }],
    });
  });

  test("can show examples where nothing is filled in, and still counts them as missing", () => {
    const draft = draftOf("It left on {{day}}.", {}, { day: field("Day", { example: "Thursday 26 November" }) });
    expect(toPieces(draft, "examples").body).toMatchObject([
      {
        pieces: [
          { text: "It left on " },
          { kind: "example", text: "Thursday 26 November", field: "day" },
          { text: "." },
        ],
      },
    ]);
    expect(toPieces(draft, "examples").gaps).toHaveLength(1);
  });
});

describe("a gap is never copied in silence", () => {
  test("what is missing is listed once each in reading order, the subject first", () => {
    expect(missing(draftOf(letter, { name: "Maria" })).map(({ name }) => name)).toEqual([
      "part",
      "day",
      "agent",
      "@ticket.id",
    ]);
    expect(missing(draftOf(letter, filled))).toEqual([]);
  });

  test("strict copying refuses, copying with gaps names them in words", () => {
    const draft = draftOf(
      "Dear {{name}}, see {{url}}.",
      {},
      { name: field("Customer name"), url: field("URL of the page") },
    );
    for (const write of [toPlain, toHtml, toMarkdown, subjectOf])
      expect(() => write(draft, "strict")).toThrow("Customer name");
    expect(toPlain(draft, "with-gaps")).toBe("Dear [customer name?], see [URL of the page?].");
    expect(toMarkdown(draft, "with-gaps")).toBe("Dear \\[customer name?\\], see \\[URL of the page?\\].");
  });

  test("only spaces or invisible characters are no value", () => {
    expect(missing(draftOf("{{a}} {{b}}", { a: "  \n ", b: "\u200b\u202e" }))).toHaveLength(2);
  });

  test("a help-desk variable without a desk is asked for by its label", () => {
    expect(missing(draftOf("Hello {{@customer.first_name}}."))).toEqual([
      { name: "@customer.first_name", label: "Customer's first name" },
    ]);
  });
});

describe("optional words", () => {
  const toggled = { later: field("Later", { type: "toggle", required: false }) };

  test.each([
    [{}, "We write."],
    [{ later: true }, "We write again."],
    [{ later: "yes" }, "We write."],
  ])("a toggle %j", (values, text) => {
    expect(toPlain(draftOf("We write{{#if later}} again{{/if}}.", values, toggled), "strict")).toBe(text);
  });

  test("a toggle starts as its default", () => {
    const on = { later: field("Later", { type: "toggle", required: false, default: true }) };
    expect(toPlain(draftOf("A{{#if later}} b{{else}} c{{/if}}.", {}, on), "strict")).toBe("A b.");
    expect(toPlain(draftOf("A{{#if later}} b{{else}} c{{/if}}.", { later: false }, on), "strict")).toBe("A c.");
  });

  test("another field shows its words when it has a value", () => {
    const fields = { day: field("Day", { required: false }) };
    const source = "It comes {{#if day}}on {{day}}{{else}}soon{{/if}}.";
    expect(toPlain(draftOf(source, { day: "Friday" }, fields), "strict")).toBe("It comes on Friday.");
    expect(toPlain(draftOf(source, {}, fields), "strict")).toBe("It comes soon.");
  });

  test("a required field on which words depend is still asked for", () => {
    expect(missing(draftOf("It comes{{#if day}} on {{day}}{{/if}}."))).toHaveLength(1);
  });

  test("what is left out leaves no doubled space, no space before a comma and no empty line", () => {
    expect(
      toPlain(draftOf("We {{#if later}}will{{/if}} write {{#if later}}again{{/if}}, soon.", {}, toggled), "strict"),
    ).toBe("We write, soon.");
    expect(
      toPlain(
        draftOf("A.\n\n{{#if later}}\nB.\n{{/if}}\n\nC {{#if later}}d{{/if}}\n\n- {{#if later}}e{{/if}}", {}, toggled),
        "strict",
      ),
    ).toBe("A.\n\nC");
    expect(toPlain(draftOf("{{#if later}}A{{/if}}\\\nB\\\n{{#if later}}C{{/if}}", {}, toggled), "strict")).toBe("B");
  });

  test("points of an optional block join the list beside them", () => {
    const source = "1. a\n\n{{#if later}}\n\n1. b\n\n{{/if}}\n\n1. c";
    expect(toPlain(draftOf(source, { later: true }, toggled), "strict")).toBe("1. a\n2. b\n3. c");
    expect(toHtml(draftOf(source, {}, toggled), "strict")).toBe("<ol><li>a</li><li>c</li></ol>");
  });
});

describe("choices and defaults", () => {
  const fields = { gift: field("Gift", { type: "choice", values: ["a month", "a refund"], default: "a month" }) };

  test("a choice starts from its default and takes only its own values", () => {
    expect(toPlain(draftOf("You get {{gift}}.", {}, fields), "strict")).toBe("You get a month.");
    expect(toPlain(draftOf("You get {{gift}}.", { gift: "a refund" }, fields), "strict")).toBe("You get a refund.");
    expect(missing(draftOf("You get {{gift}}.", { gift: "a car" }, fields))).toHaveLength(1);
  });

  test("a default that was cleared is a gap", () => {
    const zone = { zone: field("Zone", { default: "UTC" }) };
    expect(toPlain(draftOf("At 9 {{zone}}.", {}, zone), "strict")).toBe("At 9 UTC.");
    expect(missing(draftOf("At 9 {{zone}}.", { zone: "" }, zone))).toHaveLength(1);
  });

  test("names that every object has are no fields and no values", () => {
    expect(missing(draftOf("{{constructor}} {{value_of}}", {}, {}))).toHaveLength(2);
  });
});

describe("the form", () => {
  const fields = {
    later: field("Later", { type: "toggle", required: false }),
    day: field("Day"),
    note: field("Note", { required: false }),
    zone: field("Zone", { default: "UTC" }),
  };
  const source = "{{#if later}}On {{day}}.{{/if}} {{#if note}}{{note}}{{/if}} {{zone}} {{@agent.name}}";

  test("asks for what the text as it stands would say", () => {
    const asked = (values: Record<string, boolean>) =>
      askedFields(draftOf(source, values, fields)).map(({ name }) => name);
    expect(asked({})).toEqual(["later", "note", "zone", "@agent.name"]);
    expect(asked({ later: true })).toEqual(["later", "day", "note", "zone", "@agent.name"]);
  });

  test("says which of them the text cannot do without", () => {
    const needed = askedFields(draftOf(source, { later: true }, fields)).filter((one) => one.needed);
    expect(needed.map(({ name }) => name)).toEqual(["day", "zone", "@agent.name"]);
  });

  test("a variant that needs nothing can be copied at once", () => {
    const [needs, ready] = [draftOf("A {{day}}."), draftOf("A {{#if note}}b{{/if}}.", {}, fields)].map(
      (draft, index) => ({
        id: `v${index}`,
        channel: "sms",
        tone: "plain",
        body: draft.variant.body,
      }),
    );
    if (needs === undefined || ready === undefined) throw new Error("two variants expected");
    expect(readyVariant({ variants: [needs, ready], fields })?.id).toBe("v1");
    expect(readyVariant({ variants: [needs], fields })).toBeUndefined();
  });
});
