import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseTemplate } from "../../../content/compose/parse-template.ts";
import { templateSource } from "./template-source.ts";

const body = (source: string) => parseTemplate(source).body;

describe("a variant's text", () => {
  test("keeps fields, help-desk variables, marks, breaks and styles apart", () => {
    const source = "Dear {{customer_name}}, **we** [left out {{part}}](#responsibility).\\\n*{{@agent.name}}*";
    expect(body(source)).toEqual([
      {
        kind: "paragraph",
        children: [
          { kind: "text", text: "Dear " },
          { kind: "field", name: "customer_name" },
          { kind: "text", text: ", " },
          { kind: "strong", children: [{ kind: "text", text: "we" }] },
          { kind: "text", text: " " },
          {
            kind: "component",
            component: "responsibility",
            children: [
              { kind: "text", text: "left out " },
              { kind: "field", name: "part" },
            ],
          },
          { kind: "text", text: "." },
          { kind: "break" },
          { kind: "emphasis", children: [{ kind: "desk", variable: "agent.name" }] },
        ],
      },
    ]);
  });

  test("takes its first line as the subject", () => {
    const parsed = parseTemplate("\nSubject: {{part}} is on its way\n\nDear you,\n");
    expect(parsed.subject).toEqual([
      { kind: "field", name: "part" },
      { kind: "text", text: " is on its way" },
    ]);
    expect(parsed.body).toHaveLength(1);
    expect(parsed.faults).toEqual([]);
  });

  test("opens a block around paragraphs whether or not its marks stand apart", () => {
    const when = { kind: "when", field: "later", shown: [words("We write again.")], otherwise: [words("Bye.")] };
    expect(body("A.\n\n{{#if later}}\n\nWe write again.\n\n{{else}}\n\nBye.\n\n{{/if}}\n\nB.")).toEqual([
      words("A."),
      when,
      words("B."),
    ]);
    expect(body("{{#if later}}\nWe write again.\n{{else}}\nBye.\n{{/if}}")).toEqual([when]);
  });

  test("reads a line's own block, lists and quotations", () => {
    expect(body("On {{#if day}}{{day}}{{else}}some day{{/if}}.\n\n1. one\n2. two\n\n> said")).toMatchObject([
      { children: [{ text: "On " }, { kind: "when", field: "day" }, { text: "." }] },
      { kind: "list", ordered: true, items: [[{ text: "one" }], [{ text: "two" }]] },
      { kind: "quote", children: [words("said")] },
    ]);
  });

  test("reads an address that markdown would link as words", () => {
    expect(body("Write to help@example.com or see https://example.com/a_b_c.")).toEqual([
      words("Write to help@example.com or see https://example.com/a_b_c."),
    ]);
  });
});

describe("a fault in a template is told with its line", () => {
  test.each([
    ["A.\n\n{{#if a}}\n\nB.", 13, "{{#if a}} is never closed"],
    ["A.\n\nB {{/if}} c.", 13, "{{/if}} without an open {{#if}}"],
    ["A {{else}} b.", 11, "{{else}} without an open {{#if}}"],
    ["{{#if a}}\nA {{#if b}}x{{else}}y{{else}}z{{/if}}.\n{{/if}}", 12, "a second {{else}} in one block"],
    ["{{#if a}}\n{{#if b}}\nx\n{{/if}}\n{{/if}}", 12, "{{#if b}} stands inside {{#if a}}"],
    ["{{#if a}}\n\n{{/if}}\n\nA.", 11, "{{#if a}} surrounds nothing"],
    ["A\nand {{ b }}.", 12, "{{ b }} is no placeholder"],
    ["A {b}.", 11, "{ is no placeholder"],
    ["A {{B}}.", 11, "{{B}} is no placeholder"],
    ["A {{#if a.b}}x{{/if}}.", 11, "{{#if a.b}} is no placeholder"],
    ["A\n\n- b\n- c `d`", 14, "code (`d`)"],
    ["A [b](https://example.com).", 11, "a link to https://example.com"],
    ["A <b>c</b>.", 11, "raw HTML (<b>)"],
    ["A\n\n    b", 13, "a block of the kind code"],
    ["Subject: A\nB", 12, "text right under the subject"],
    ["Subject:\n\nB", 11, "the subject is empty or no plain line"],
    ["- a\n\n  b", 11, "a list item holds more than one paragraph"],
  ])("%j", (source, line, fault) => {
    const { faults } = parseTemplate(source, 11);
    expect(faults.map((one) => [one.line, one.fault])).toContainEqual([line, fault]);
    for (const { remedy } of faults) expect(remedy).not.toBe("");
  });
});

describe("whatever is written", () => {
  const marks = fc.constantFrom(
    "{{",
    "}}",
    "{{#if a}}",
    "{{else}}",
    "{{/if}}",
    "{{a}}",
    "\n",
    "\n\n",
    "> ",
    "- ",
    "*",
    "**",
    "[",
    "](#b)",
    "`",
    "<",
    "Subject: ",
    "\\",
  );
  const messy = fc.array(fc.oneof(marks, fc.string(), fc.string({ unit: "binary" }))).map((parts) => parts.join(""));

  test("parsing never throws, and no brace is left in the words", () => {
    fc.assert(
      fc.property(messy, (source) => {
        const { body: blocks, subject } = parseTemplate(source);
        const texts: string[] = [];
        JSON.stringify([blocks, subject], (key, value) => {
          if (key === "text") texts.push(value);
          return value;
        });
        expect(texts.join("")).not.toMatch(/[{}]/);
      }),
      { numRuns: 1000 },
    );
  });

  test("plain words come back as they were", () => {
    const word = fc
      .stringMatching(/^[\p{L}\p{N}.,;?'’"()-]{1,12}$/u)
      .filter((one) => !/^(\d+[.)]|-+|Subject.*|.*www\..*)$/i.test(one));
    const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `So ${words.join(" ")}`);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), (sentences) => {
        expect(body(sentences.join("\n\n"))).toEqual(sentences.map(words));
      }),
    );
  });

  test("a template written out and read again is the same", () => {
    fc.assert(
      fc.property(template(), (blocks) => {
        const once = body(templateSource(blocks));
        expect(body(templateSource(once))).toEqual(once);
        expect(once).toEqual(blocks);
      }),
    );
  });
});

function words(text: string) {
  return { kind: "paragraph" as const, children: [{ kind: "text" as const, text }] };
}

/** Templates as an author may write them: words between any two placeholders, and no block in a block. */
function template() {
  const text = fc
    .stringMatching(/^[a-zA-Z#*_&<>!1-9.:@/-]{1,10}$/)
    .map((one) => ({ kind: "text" as const, text: `a ${one} b` }));
  const name = fc.constantFrom("part", "customer_name", "day_2");
  const leaf = fc.oneof(
    name.map((one) => ({ kind: "field" as const, name: one })),
    fc.constantFrom("agent.name", "ticket.id").map((variable) => ({ kind: "desk" as const, variable })),
    fc.constant({ kind: "break" as const }),
  );
  const styled = fc.oneof(
    text.map((one) => ({ kind: "strong" as const, children: [one] })),
    text.map((one) => ({ kind: "emphasis" as const, children: [one] })),
    fc.tuple(text, leaf, text).map((children) => ({ kind: "component" as const, component: "regret", children })),
    fc
      .tuple(name, text, text)
      .map(([field, one, other]) => ({ kind: "when" as const, field, shown: [one], otherwise: [other] })),
  );
  // A blank on each side, as marks need one to be read as marks.
  const line = fc
    .tuple(text, fc.oneof(leaf, styled), text)
    .map(([before, node, after]) =>
      node.kind === "break"
        ? [before, node, after]
        : [{ ...before, text: `${before.text} ` }, node, { ...after, text: ` ${after.text}` }],
    );
  const paragraph = line.map((children) => ({ kind: "paragraph" as const, children }));
  const list = fc
    .array(
      line.filter((nodes) => nodes.every((node) => node.kind !== "break")),
      { minLength: 1, maxLength: 3 },
    )
    .map((items) => ({ kind: "list" as const, ordered: true, items }));
  const plain = fc.oneof(
    paragraph,
    fc.tuple(paragraph).map((children) => ({ kind: "quote" as const, children })),
  );
  const when = fc
    .tuple(name, paragraph, paragraph)
    .map(([field, shown, otherwise]) => ({ kind: "when" as const, field, shown: [shown], otherwise: [otherwise] }));
  return fc
    .array(fc.oneof(plain, list, when), { minLength: 1, maxLength: 4 })
    .map((blocks) =>
      blocks.filter(
        (block, index) => index === 0 || block.kind === "paragraph" || blocks[index - 1]?.kind === "paragraph",
      ),
    );
}
