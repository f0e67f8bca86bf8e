import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseTemplate } from "../../../content/compose/parse-template.ts";
import type { Block, Inline } from "../../../content/compose/template.ts";
import { tidyBlocks } from "../../../content/compose/tidy-template.ts";
import { writeTemplate } from "../../../content/compose/write-template.ts";

const folder = join(import.meta.dirname, "../../../content/patterns");
const variantsOf = (file: string) =>
  readFileSync(join(folder, file), "utf8")
    .split(/^## .*$/m)
    .slice(1);

describe("a template written out", () => {
  test.each(readdirSync(folder))("%s reads back as the same tree", (file) => {
    for (const source of variantsOf(file)) {
      const { faults: _, ...template } = parseTemplate(source);
      const written = writeTemplate(template);
      expect(written?.styleLost).toBe(false);
      const { faults, ...again } = parseTemplate(written?.text ?? "");
      expect(faults).toEqual([]);
      expect({ ...again, body: tidyBlocks(again.body) }).toEqual({ ...template, body: tidyBlocks(template.body) });
    }
  });

  test("keeps braces that mean nothing, behind a backslash", () => {
    const body: Block[] = [{ kind: "paragraph", children: [{ kind: "text", text: "if (a) { b } {{c}} {%d%} }}" }] }];
    const written = writeTemplate({ body });
    expect(written?.text).toBe("if (a) \\{ b \\} \\{\\{c\\}\\} \\{%d%\\} \\}\\}");
    expect(parseTemplate(written?.text ?? "", 1, "literal").body).toEqual(body);
    expect(parseTemplate(written?.text ?? "").faults).not.toEqual([]);
  });

  test("keeps the words of a tag for an unknown value", () => {
    const { body, faults } = parseTemplate("Dear {{@customer.first_name|friend}},");
    expect(faults).toEqual([]);
    expect(writeTemplate({ body })?.text).toBe("Dear {{@customer.first_name|friend}},");
  });

  test("leaves marks out where Markdown would not read them", () => {
    const strong: Inline = { kind: "strong", children: [{ kind: "text", text: "a. " }] };
    const written = writeTemplate({ body: [{ kind: "paragraph", children: [strong, { kind: "text", text: "b" }] }] });
    expect(written).toEqual({ text: "a. b", styleLost: true });
  });

  const words = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("Subject: x", "1. a", "- a", "> a", "# a", "{{a}}", "<b>", "a  b", "www.x.y", "a@b.c", "***", "]("),
  );
  const inline: fc.Arbitrary<Inline> = fc.oneof(
    words.map((text): Inline => ({ kind: "text", text })),
    fc.constantFrom<Inline>(
      { kind: "break" },
      { kind: "field", name: "a_b" },
      { kind: "desk", variable: "agent.name" },
    ),
  );
  const line = fc.array(inline, { maxLength: 6 });
  const block: fc.Arbitrary<Block> = fc.oneof(
    line.map((children): Block => ({ kind: "paragraph", children })),
    fc
      .tuple(fc.boolean(), fc.array(line, { maxLength: 3 }))
      .map(([ordered, items]): Block => ({ kind: "list", ordered, items })),
    line.map((children): Block => ({ kind: "quote", children: [{ kind: "paragraph", children }] })),
  );

  test("any words in paragraphs, lists and quotations read back as they were", () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
        const written = writeTemplate({ body: blocks });
        fc.pre(!/[\ufdd0\ufdd1\0]/.test(JSON.stringify(blocks)));
        expect(written).toBeDefined();
        expect(tidyBlocks(parseTemplate(written?.text ?? "", 1, "literal").body)).toEqual(tidyBlocks(blocks));
      }),
      { numRuns: 500 },
    );
  });
});
