/** Files as other programs write them, and files from strangers. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exportPatterns, exportSnippets, type FormatId, formatIds, importFile } from "#content/exchange";
import { parseTemplate } from "../../../content/compose/parse-template.ts";
import { asFile, patterns } from "./bundled.ts";

const bytesOf = (value: unknown) => new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value));
const read = (name: string, value: unknown, format?: FormatId) => importFile(format, name, bytesOf(value));

describe("a file of another program", () => {
  test("Zendesk: tags become ours, a comment may be a list, other actions are told", () => {
    const macro = {
      title: "Late parcel",
      actions: [
        {
          field: "comment_value",
          value: ["channel:all", "Hi {{ticket.requester.first_name}},\n\n{{ticket.custom_field_1}} is late."],
        },
        { field: "status", value: "solved" },
      ],
    };
    const { format, snippets, lost } = read("macros.json", { macros: [macro] });
    expect(format).toBe("zendesk");
    expect(snippets).toEqual([
      {
        id: "late-parcel",
        title: "Late parcel",
        template: "Hi {{@customer.first_name}},\n\n\\{\\{ticket.custom\\_field\\_1\\}\\} is late.",
        fields: {},
        source: "zendesk",
      },
    ]);
    expect(lost.map(({ what }) => what)).toEqual(["{{ticket.custom_field_1}}", "the action status"]);
  });

  test("Help Scout: HTML becomes a template, gaps become fields", () => {
    const text =
      '<p>Hi {%customer.firstName,fallback=there%},</p><p>your <b>order [order number?]</b><br>is <a href="https://x.y">here</a>.</p><ul><li>one</li><li>two</li></ul><script>alert(1)</script>';
    const { snippets, lost } = read("saved.json", [{ name: "Here", text, chatText: "" }]);
    expect(snippets[0]).toMatchObject({
      template: "Hi {{@customer.first_name|there}},\n\nyour **order {{order_number}}**\\\nis here.\n\n- one\n- two",
      fields: { order_number: { label: "Order number", type: "text" } },
    });
    expect(lost.map(({ what }) => what)).toEqual(["the addresses behind links", "<script>"]);
  });

  test("Espanso: forms, choices as a list of lines, and variables of other kinds", () => {
    const source = [
      "matches:",
      "  - triggers: [':late', ':tardy']",
      "    replace: 'Dear {{form1.Name}}, today is {{today}}.$|$'",
      "    vars:",
      "      - name: form1",
      "        type: form",
      "        params:",
      "          layout: 'Their name: [[Name]]'",
      "      - name: today",
      "        type: date",
      "  - trigger: ':gift'",
      "    form: 'Have [[gift]].'",
      "    form_fields:",
      "      gift:",
      "        type: choice",
      "        values: |",
      "          a voucher",
      "          a refund",
      "  - trigger: ':pic'",
      "    image_path: x.png",
    ].join("\n");
    const { snippets, lost, problems } = read("base.yml", source);
    expect(snippets.map(({ template }) => template)).toEqual(["Dear {{name}}, today is {{today}}.", "Have {{gift}}."]);
    expect(snippets[0]?.fields.name).toMatchObject({ label: "Their name" });
    expect(snippets[1]?.fields.gift).toMatchObject({ type: "choice", values: ["a voucher", "a refund"] });
    expect(lost.map(({ what }) => what)).toEqual([
      "the variable today",
      "the place of the cursor",
      "the further triggers",
    ]);
    expect(problems).toEqual([expect.objectContaining({ field: ":pic" })]);
  });

  test("TextExpander: popups with the default among their options, optional parts, percent signs", () => {
    const content =
      "Dear %filltext:name=person name:width:25%, 20%% off %fillpopup:name=why:late:default=lost:broken%.%fillpart:name=More:default=no% Write %fillarea:name=note:default=x%.%fillpartend%%|";
    const { snippets } = read("group.csv", `sorry,"${content}"\n`, "textexpander");
    expect(snippets[0]).toMatchObject({
      template: "Dear {{person_name}}, 20% off {{why}}.{{#if more}} Write {{note}}.{{/if}}",
      fields: {
        why: { type: "choice", values: ["lost", "late", "broken"], default: "lost" },
        more: { type: "toggle", default: false },
        note: { multiline: true, default: "x" },
      },
    });
  });

  test("VS Code: places by number, escapes, places within places", () => {
    // A dollar sign and a brace side by side would look like a template of our own language.
    const body = ["Dear @{1:name},", "\\@5 for @{2|a,b\\,c|} and @{1}, @{3:one @{4:two}} @TM_FILENAME@0"].map((line) =>
      line.replaceAll("@", "$"),
    );
    const { snippets } = read("x.code-snippets", { Sorry: { prefix: "sorry", body } });
    expect(snippets[0]).toMatchObject({
      id: "sorry",
      title: "Sorry",
      template: "Dear {{name}},\\\n$5 for {{a}} and {{name}}, {{one_two}} {{tm_filename}}",
      fields: { a: { type: "choice", values: ["a", "b,c"] } },
    });
  });

  test("Markdown of other programs keeps what a template knows", () => {
    const { snippets } = read("Sorry.md", "---\ntags: [a]\n---\n\nDear *you*,\n\n- one\n- two\n");
    expect(snippets[0]).toMatchObject({ title: "Sorry", template: "Dear *you*,\n\n- one\n- two" });
    expect(read("Code.md", "# Head\n\n```\nx {y}\n```\n").snippets[0]?.template).toContain("\\# Head");
  });
});

describe("a file from a stranger", () => {
  test.each([
    ["a prototype key", "x.json", '{"macro":{"title":"a","actions":[],"__proto__":{"x":1}}}', "zendesk"],
    ["nested values", "x.json", `${"[".repeat(50_000)}${"]".repeat(50_000)}`, "raycast"],
    ["an alias", "x.yml", "matches:\n  - &a {trigger: x, replace: y}\n  - *a\n", "espanso"],
    ["a bomb of aliases", "x.yml", "a: &a [x,x]\nb: &b [*a,*a]\nmatches: [*b,*b]\n", "espanso"],
    ["a tag", "x.yml", "matches:\n  - !!js/function x\n", "espanso"],
    ["a prototype in YAML", "x.yml", "matches:\n  - trigger: a\n    replace: b\n    __proto__: {x: 1}\n", "espanso"],
    ["an open quotation mark", "x.csv", '"a;b', "zammad"],
    ["another version", "x.json", '{"format":"amends-exchange","version":2,"patterns":[],"snippets":[]}', "json"],
    ["something else", "x.json", "[1,2,3]", "freshdesk"],
  ] as const)("with %s is refused with a reason", (_, name, text, format) => {
    const { snippets, patterns, problems } = read(name, text, format);
    expect([...snippets, ...patterns]).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
    for (const { fault, remedy } of problems) expect([fault, remedy].every((words) => words.length > 3)).toBe(true);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test("bytes that are no UTF-8 and files of no format we know are told", () => {
    expect(importFile(undefined, "x.json", new Uint8Array([0xff, 0xfe, 0x00])).problems).toHaveLength(1);
    expect(read("x.bin", "hello").problems[0]?.fault).toBe("its format was not recognised");
  });

  test("HTML in a pattern's notes is only what we write ourselves", () => {
    const pattern = (why: string) => ({
      format: "amends-exchange",
      version: 1,
      snippets: [],
      patterns: [{ ...patterns[0], why }],
    });
    const faults = read("x.json", pattern("<img src=x onerror=alert(1)>"), "json").problems.map(({ field }) => field);
    expect(faults).toEqual(["patterns.0.why"]);
    for (const why of ['<p onclick="x">a</p>', '<a href="javascript:x">a</a>', "<p", "a > b", '<ol start="x">']) {
      expect(read("x.json", pattern(why), "json").patterns, why).toEqual([]);
    }
    expect(read("x.json", pattern('<p>a &lt;b <a href="#x">b</a></p>'), "json").problems).toEqual([]);
  });
});

test("what is there already is told, by id, title or words", () => {
  const existing = [
    { id: "late", title: "x" },
    { id: "b", title: "MISSING  part" },
    { id: "c", title: "y", template: "We are  sorry." },
  ];
  const replies = [
    { short_code: "late", content: "a" },
    { short_code: "missing part", content: "b" },
    { short_code: "other", content: "We are sorry." },
    { short_code: "new", content: "d" },
  ];
  expect(importFile(undefined, "x.json", bytesOf(replies), existing).duplicates).toEqual([
    { id: "late", existing: "late", because: "same id" },
    { id: "missing-part", existing: "b", because: "same title" },
    { id: "other", existing: "c", because: "same words" },
  ]);
});

test("two snippets of one name get ids of their own", () => {
  const replies = [1, 2].map(() => ({ short_code: "a", content: "b" }));
  expect(read("x.json", replies).snippets.map(({ id }) => id)).toEqual(["a", "a-2"]);
});

test("a desk's tags in a program without a desk are read when the desk is told", () => {
  const file = bytesOf([{ name: "A", text: "Dear #{ticket.customer.firstname},", keyword: "a" }]);
  expect(importFile(undefined, "x.json", file, [], "zammad").snippets[0]?.template).toBe(
    "Dear {{@customer.first_name}},",
  );
  expect(importFile(undefined, "x.json", file).snippets[0]?.template).toBe(
    "Dear \\#\\{ticket.customer.firstname\\},".replace("\\#", "#"),
  );
});

describe.each(["espanso", "textexpander", "vscode", "raycast", "alfred"] as const)(
  "the desk's tags through %s",
  (format) => {
    const snippet = {
      id: "a",
      title: "A",
      template: "Dear {{@customer.first_name}}, it is {{@ticket.id}}.",
      fields: {},
    };

    test.each(["zendesk", "help-scout", "zammad", "freescout"] as const)("%s", (desk) => {
      const exported = exportSnippets(format, [snippet], { desk });
      const { name, bytes } = asFile(exported);
      expect(exported.lost.filter(({ what }) => what.startsWith("the wording"))).toEqual([]);
      expect(importFile(format, name, bytes, [], desk).snippets[0]?.template).toBe(snippet.template);
    });
  },
);

describe("whatever a file holds", () => {
  const formats = formatIds.filter((id) => id !== "alfred");

  test.each(formats)("%s with changed characters never throws", (format) => {
    const { name, bytes } = exportPatterns(format, patterns.slice(0, 2)).files.at(format === "espanso" ? 1 : 0) ?? {};
    const text = new TextDecoder().decode(bytes).slice(0, 6000);
    const signs = fc.constantFrom(...'{}[]"%$|:,;<>&*!\\\n \u0000\ufdd2\ufdd30#-a');
    const changes = fc.array(fc.tuple(fc.nat(text.length), signs), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(changes, (edits) => {
        let changed = text;
        for (const [at, sign] of edits) changed = changed.slice(0, at) + sign + changed.slice(at + 1);
        for (const { template } of importFile(format, name ?? "", bytesOf(changed)).snippets) {
          expect(parseTemplate(template, 1, "literal").faults).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ["help-scout", (many: string) => JSON.stringify([{ name: "a", text: many, chatText: "" }]), "<b>a</b><i>"],
    ["help-scout", (many: string) => JSON.stringify([{ name: "a", text: many, chatText: "" }]), "<ul><li>"],
    [
      "zendesk",
      (many: string) => JSON.stringify({ title: "a", actions: [{ field: "comment_value", value: many }] }),
      "[a?]{{b}}",
    ],
    ["textexpander", (many: string) => `a,${many}`, "%fillpart:name=x:default=yes%"],
    ["espanso", (many: string) => `matches:\n  - trigger: a\n    form: ${JSON.stringify(many)}`, "[[\u0436]]"],
    ["raycast", (many: string) => JSON.stringify([{ name: "a", text: many, keyword: "a" }]), '{argument name="a"'],
    ["vscode", (many: string) => JSON.stringify({ a: { prefix: "a", body: many } }), "$" + "{1:"],
    ["csv", (many: string) => `id,title,channel,tone,language,text,template,fields\na,b,,,,${many}`, '"'],
    ["markdown", (many: string) => many, "> - *"],
  ] as const)("%s of a million signs comes to an end", (format, wrap, part) => {
    const many = part.repeat(Math.ceil(90_000 / part.length));
    // A hang would run into the limit of the test runner; a clock of our own would fail on a busy machine.
    for (const text of [many, many.repeat(11)]) {
      expect(() => importFile(format, "x", bytesOf(wrap(text)))).not.toThrow();
    }
  });
});
