import fc from "fast-check";

/** What hostile text is put together from: tags cut anywhere, handlers, addresses, and markdown's signs. */
const pieces = fc.constantFrom(
  ..."<img <svg <math <style> </style> <script> </script> <iframe <a <p> </p> <table> <td> <form> </form> <mglyph> <mtext> <noscript> </noscript> <template> <title> </title> <xmp> <textarea> </textarea> <select> <b> </b> <i> <!-- --> --!> <![CDATA[ ]]> <? ?> </ > /> > src=x src= href= title= alt= id= name= style= xlink:href= srcdoc= action= formaction= onerror=alert(1) onload=alert(1) onfocus=alert(1) onclick=alert(1) ontoggle=alert(1) autofocus tabindex=1 open javascript:alert(1) data:text/html,<script>alert(1)</script> &#106;avascript:alert(1) javascript&colon;alert(1) https://x mailto:x #x ../cases/x.md &lt; &gt; &quot; &#x22; &amp; \" ' ` `` ``` [ ] ]( ) ![ ]: * ** _ ~~ | |-| # > - 1. \\".split(
    " ",
  ),
  " ",
  "\n",
  "\n\n",
  "    ",
  "\t",
  "\u0000",
  "\u00a0",
  "a",
);

/** Whole elements, so that some of what is generated is sure to run without protection. */
const armed = fc
  .record({
    element: fc.constantFrom(
      "img src=x",
      "svg",
      "iframe",
      "details open",
      "input autofocus",
      "video src=x",
      "a href=x",
      "p",
    ),
    handler: fc.constantFrom("onerror", "onload", "onclick", "onfocus", "ontoggle", "onmouseover"),
    quote: fc.constantFrom("", '"', "'"),
    gap: fc.constantFrom(" ", "\n", "/", "\t"),
  })
  .map(({ element, handler, quote, gap }) => `<${element}${gap}${handler}=${quote}alert(1)${quote}>`);

const link = fc
  .tuple(
    fc.constantFrom("javascript:", "JAVASCRIPT:", "java&Tab;script:", "data:text/html,", "https://x/"),
    fc.constantFrom("[a](@)", "<@>", "[a](<@>)", "![a](@)", '<a href="@">a</a>'),
  )
  .map(([scheme, form]) => form.replace("@", `${scheme}alert(1)`));

export const generatedMarkdown: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: pieces },
      { weight: 2, arbitrary: armed },
      { weight: 1, arbitrary: link },
      { weight: 1, arbitrary: fc.string({ maxLength: 4 }) },
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(""));

/** The same every time, so that a failure can be found again. */
export function sampleMarkdown(count: number): readonly string[] {
  const unique = new Set<string>();
  for (let seed = 1; unique.size < count; seed++) {
    for (const text of fc.sample(generatedMarkdown, { numRuns: count, seed })) unique.add(text);
  }
  return [...unique].slice(0, count);
}
