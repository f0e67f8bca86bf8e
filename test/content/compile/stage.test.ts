import { describe, expect, test } from "vitest";
import { type Change, compileSmall } from "./small-library.ts";

const one = "cases/first.md";
const last = "1. What would you send?\n2. When?\n";

const stage = `${last}
## Stage

- **Two** things happened

### The opening · 0:30

<!-- Say nothing yet. -->

### The complaint · 1:30

Something broke.

<!-- Read it aloud. -->

<!-- decide -->

### What do you send? · 5:00

1. **The part.** [Today](#repair), without a word.
2. **A letter.** [We are sorry](#regret) for the lost hours.
3. **Both.** [The part](#repair) and [a letter](#regret).

<!-- Hands. -->

<!-- reveal -->

### What they sent · 3:00

<!-- Pause. -->

### Side by side · 2:00

<!-- Ask what is empty. -->

### Before you go · 3:00

1. Which would you have believed?

<!-- One word each. -->
`;

/** A staged case with one thing changed. */
function staged(from = "", to = ""): Change {
  return { file: one, from: last, to: from === "" ? stage : stage.replace(from, to) };
}

const withTwo: Change = { file: one, from: "Not [these", to: "Two. Not [these" };

describe("the stage of a case", () => {
  test("is compiled apart from the text that is read", async () => {
    const { library, problems } = await compileSmall(withTwo, staged());
    expect(problems).toEqual([]);
    const study = library.cases.find(({ id }) => id === "first");
    expect(study?.sections).toHaveLength(8);
    expect(JSON.stringify(study?.sections)).not.toContain("Something broke");
    expect(study?.anatomy.map(({ component }) => component)).toEqual(["regret"]);
    expect(study?.stage.acts?.decide.options.map(({ components }) => components)).toEqual([
      ["repair"],
      ["regret"],
      ["repair", "regret"],
    ]);
    expect(study?.stage.acts?.complaint).toMatchObject({ seconds: 90, script: "<p>Read it aloud.</p>\n" });
  });

  test("a paragraph after Note: is said to the trainer, as in reveal.js", async () => {
    const noted = { file: one, from: "Not [these", to: "Two. First.\n\nNote: Wait *here*.\n\nNot [these" };
    const { library, problems } = await compileSmall(noted, staged("<!-- Pause. -->", "Note:\nPause."));
    expect(problems).toEqual([]);
    const study = library.cases.find(({ id }) => id === "first");
    expect(JSON.stringify(study?.sections)).not.toMatch(/Note:|Wait/);
    expect(study?.stage.cues).toEqual([
      { section: "what-not-to-copy", block: 1, note: "<p>Wait <em>here</em>.</p>\n" },
    ]);
    expect(study?.stage.acts?.reveal.script).toBe("<p>Pause.</p>\n");
  });

  test("a note is a whole paragraph, never words within one", async () => {
    const { library } = await compileSmall({ file: one, from: "Not [these", to: "Please Note: wait.\n\nNot [these" });
    expect(library.cases.find(({ id }) => id === "first")?.stage.cues).toEqual([]);
  });

  test("a cut and a note in a section are taken out of what is read", async () => {
    const { library, problems } = await compileSmall({
      file: one,
      from: "Not [these",
      to: "First.\n\n---\n\n<!-- Wait. -->\n\nNot [these",
    });
    expect(problems).toEqual([]);
    const study = library.cases.find(({ id }) => id === "first");
    expect(study?.sections.find(({ id }) => id === "what-not-to-copy")?.html).not.toMatch(/<hr>|Wait/);
    expect(study?.stage.cues).toEqual([
      { section: "what-not-to-copy", block: 1 },
      { section: "what-not-to-copy", block: 1, note: "<p>Wait.</p>\n" },
    ]);
  });

  test.each([
    ["a figure that the case does not hold", staged("**Two**", "**Three**")],
    ["a step without a time", staged("### The complaint · 1:30", "### The complaint")],
    ["a step without a script", staged("<!-- Pause. -->\n", "")],
    ["a reveal before the decision", staged("<!-- decide -->", "<!-- reveal -->")],
    ["a missing step", staged("### Side by side · 2:00\n\n<!-- Ask what is empty. -->\n", "")],
    ["two replies", staged("3. **Both.** [The part](#repair) and [a letter](#regret).\n", "")],
    ["a reply without a label", staged("**The part.** ", "")],
    ["a reply that fits no slide", staged("without a word", `without ${"a word and ".repeat(12)}`)],
    ["a component nobody knows", staged("#repair", "#repairs")],
    ["a session that is too long", staged("5:00", "59:00")],
  ] satisfies readonly (readonly [string, Change])[])("%s is told with its place and remedy", async (_, change) => {
    const { problems } = await compileSmall(withTwo, change);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.join("\n")).toMatchSnapshot();
  });
});
