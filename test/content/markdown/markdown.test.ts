import fc from "fast-check";
import { Marked } from "marked";
import { describe, expect, test } from "vitest";
import { deepestNesting, nestsTooDeep } from "../../../content/markdown/nesting.ts";
import { readLink, renderMarkdown } from "../../../content/markdown.ts";
import { generatedMarkdown } from "./generated-markdown.ts";
import { hostileMarkdown } from "./hostile-markdown.ts";

const html = (source: string) => renderMarkdown(source).html;

describe("links", () => {
  test.each([
    ["https://example.com/a?b=c#d", "https://example.com/a?b=c#d"],
    ["HTTPS://EXAMPLE.com", "https://example.com/"],
    ["mailto:a@example.com", "mailto:a@example.com"],
    ["../cases/united.md", "#case/united"],
    ["../patterns/down-right-now.md", "#pattern/down-right-now"],
    ["../principles/six-components.md", "#principle/six-components"],
    ["../phrases/sorry-if.md", "#phrase/sorry-if"],
    ["#regret", "#regret"],
  ])("%s leads to %s", (href, address) => {
    expect(html(`[x](${href})`)).toBe(`<p><a href="${address}">x</a></p>\n`);
  });

  test.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "&#106;avascript:alert(1)",
    "&#x6A;avascript&colon;alert(1)",
    "java&#10;script:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "http://example.com",
    "//example.com",
    "/cases/united.md",
    "../cases/../cases/united.md",
    "../../cases/united.md",
    "../cases/United.md",
    "../secrets/united.md",
    "../cases/united.md?x",
    "#Regret",
    "#a/b",
    "https://user:word@example.com",
    "app://bundle/x",
    "https:",
    "",
  ])("%j is refused and its words stay", (href) => {
    expect(readLink(href)).toEqual({ kind: "refused" });
    expect(html(`[x](<${href}>)`)).toBe("<p>x</p>\n");
  });
});

describe("what is written", () => {
  test.each([
    ["<b onclick=alert(1)>x</b>", "<p>&lt;b onclick=alert(1)&gt;x&lt;/b&gt;</p>\n"],
    ["<script>\nalert(1)\n</script>", "<p>&lt;script&gt;\nalert(1)\n&lt;/script&gt;</p>\n"],
    ["<pre>\n\n**x**\n\n</pre>", "<p>&lt;pre&gt;\n\n**x**\n\n&lt;/pre&gt;</p>\n"],
    ["![a *b*](x.png)", "<p>a b</p>\n"],
    ["# A", "<h2>A</h2>\n"],
    ["### A", "<h3>A</h3>\n"],
    ["```js\n<b>\n```", "<pre><code>&lt;b&gt;\n</code></pre>\n"],
    ["```\n```", "<pre><code></code></pre>\n"],
    ["a & b &amp; &lt;c&gt; \u00a0 \"d\" 'e'", "<p>a &amp; b &amp; &lt;c&gt; &nbsp; \"d\" 'e'</p>\n"],
    ["&#0;&#xD800;&#x110000;&bogus;", "<p>\ufffd\ufffd\ufffd&amp;bogus;</p>\n"],
    ["3. a\n4. b", '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>\n'],
    ["- [x] a", "<ul>\n<li>\u2611 a</li>\n</ul>\n"],
    ["a\u0000b", "<p>a\ufffdb</p>\n"],
  ])("%j", (source, expected) => {
    expect(html(source)).toBe(expected);
  });

  test("its words are kept for search, a line for each block", () => {
    const { text } = renderMarkdown("# A\n\nB *c*\nd [e](x)\n\n- f\n- g `h`\n\n> i\n\n| j | k |\n|-|-|\n| l | &amp; |");
    expect(text).toBe("A\nB c d e\nf\ng h\ni\nj k\nl &");
  });
});

describe("a text that the parser cannot be trusted with is shown as it was typed", () => {
  const deep = 20_000;
  test.each([
    ["quotations", "> ".repeat(deep)],
    ["lists on one line", "- ".repeat(deep)],
    ["numbers on one line", "1. ".repeat(deep)],
    ["lists by indentation", Array.from({ length: 200 }, (_, depth) => `${"  ".repeat(depth)}- a`).join("\n")],
    ["brackets", "[".repeat(deep)],
    ["emphasis", "*a **a ".repeat(deep)],
    ["lines under", "_a __a ".repeat(deep)],
    ["strokes", "~~a ~b ".repeat(deep)],
    ["length", "a ".repeat(150_000)],
  ])("%s", (_, source) => {
    const { asTyped, html: shown } = renderMarkdown(source);
    expect(asTyped).toBe(true);
    expect(shown.startsWith("<p>")).toBe(true);
  });

  test("and everyday text is not", () => {
    const everyday = `${"**Say** *it* [plainly](#regret), a_b_c and 2 * 3 * 4.\n".repeat(300)}\n- a\n  - b\n    - c\n\n> > d`;
    expect(nestsTooDeep(everyday)).toBe(false);
    expect(nestsTooDeep("-".repeat(300))).toBe(false);
    expect(nestsTooDeep("*".repeat(300))).toBe(false);
    expect(nestsTooDeep(`${"[".repeat(deepestNesting)}a`)).toBe(false);
    expect(nestsTooDeep(`${"[".repeat(deepestNesting + 1)}a`)).toBe(true);
  });
});

describe("hostile text", () => {
  /** A tag as our renderer may write it: nothing but an allowed address or a list's start. */
  const ours =
    /^<(?:\/?(?:p|br|hr|h[2-6]|ul|ol|li|blockquote|pre|code|strong|em|del|a|table|thead|tbody|tr|th|td)|ol start="\d+"|a href="(?:https:\/\/|mailto:|#[a-z0-9])[^"]*")>$/;
  const foreignTags = (rendered: string) => (rendered.match(/<[^>]*>?/g) ?? []).filter((tag) => !ours.test(tag));

  test.each(hostileMarkdown)("%j makes no tag of its own", (source) => {
    expect(foreignTags(html(source))).toEqual([]);
  });

  test("put together at random makes none either", () => {
    fc.assert(
      fc.property(fc.oneof(generatedMarkdown, fc.string({ unit: "binary" })), (source) => {
        expect(foreignTags(html(source))).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  test("would make many, if raw HTML were let through", () => {
    const readable = hostileMarkdown.filter((source) => !nestsTooDeep(source));
    const harmed = readable.filter((source) => foreignTags(new Marked().parse(source, { async: false })).length > 0);
    expect(harmed.length).toBeGreaterThan(200);
  });
});
