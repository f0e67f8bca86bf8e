import { describe, expect, it } from "vitest";
import { typeset } from "#content/compile";

describe("typeset", () => {
  it.each([
    [`She said "yes", and he'd gone.`, "She said “yes”, and he’d gone."],
    [`"Missing"`, "“Missing”"],
    [`the agent's "we're 'looking into it'"`, "the agent’s “we’re ‘looking into it’”"],
    [`(a "case")`, "(a “case”)"],
    [`the customers' own words`, "the customers’ own words"],
  ])("sets %s", (typed, set) => {
    expect(typeset(typed)).toBe(set);
  });

  it("leaves tags as they are and begins anew in each block", () => {
    const html = `<p>He wrote <a href="#regret">"I'm sorry"</a>.</p>\n<p>"Really"</p>`;
    expect(typeset(html)).toBe(`<p>He wrote <a href="#regret">“I’m sorry”</a>.</p>\n<p>“Really”</p>`);
  });
});
