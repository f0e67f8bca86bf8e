import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  askedFields,
  cautions,
  type DeskId,
  deskIds,
  deskProfile,
  type deskVariables,
  missing,
  refusals,
  subjectOf,
  toHtml,
  toMarkdown,
  toPieces,
  toPlain,
  translateTags,
  writeTag,
} from "#content/compose";
import { draftOf } from "./draft-of.ts";

const letter =
  "Subject: {{@ticket.subject}}\n\nDear {{@customer.first_name}},\n\nit is {{thing}}, *ours*.\n\n{{@agent.signature}}";
/** What some desks have no tag for. */
const rest = { "@agent.signature": "Sam", "@ticket.subject": "My order" };
const drafted = (desk: DeskId | undefined, values = {}) => ({ ...draftOf(letter, values), desk });

describe("with a desk chosen", () => {
  test.each([
    ["zendesk", "Dear {{ticket.requester.first_name}},\n\nit is late, ours.\n\nSam"],
    ["freshdesk", "Dear {{ticket.requester.firstname}},\n\nit is late, ours.\n\nSam"],
    ["help-scout", "Dear {%customer.firstName%},\n\nit is late, ours.\n\nSam"],
    ["chatwoot", "Dear {{contact.first_name}},\n\nit is late, ours.\n\nSam"],
    ["zammad", "Dear #{ticket.customer.firstname},\n\nit is late, ours.\n\nSam"],
    ["freescout", "Dear {%customer.firstName%},\n\nit is late, ours.\n\nSam"],
    ["gorgias", "Dear {{ticket.customer.firstname}},\n\nit is late, ours.\n\nSam"],
    ["intercom", "Dear {{first_name}},\n\nit is late, ours.\n\nSam"],
  ] as const)("%s gets its own tags", (desk, text) => {
    expect(toPlain(drafted(desk, { thing: "late", ...rest }), "strict")).toBe(text);
  });

  test("plain mail asks for everything, as no desk does", () => {
    const asked = (desk: DeskId | undefined) => askedFields(drafted(desk)).map(({ name }) => name);
    expect(asked("mail")).toEqual(asked(undefined));
    expect(asked("zendesk")).toEqual(["thing", "@agent.signature"]);
    expect(missing(drafted("zendesk")).map(({ name }) => name)).toEqual(["thing", "@agent.signature"]);
  });

  test("the tag is the same in HTML, in Markdown and in the subject, and the preview knows it", () => {
    const draft = drafted("zendesk", { thing: "late", ...rest });
    const withFallback = { ...draft, fallbacks: { "customer.first_name": "friend" } };
    expect(toHtml(withFallback, "strict")).toContain(
      '<p>Dear {{ticket.requester.first_name | default: "friend"}},</p>',
    );
    expect(toMarkdown(draft, "strict")).toContain("Dear {{ticket.requester.first_name}},");
    expect(subjectOf(draft, "strict")).toBe("{{ticket.title}}");
    expect(toPieces(draft).body[0]).toMatchObject({
      pieces: [{ kind: "text" }, { kind: "tag", field: "@customer.first_name" }, { kind: "text" }],
    });
  });

  test("the words for an unknown name come from the writer, then from the pattern, and only where they fit", () => {
    const draft = draftOf("Dear {{@customer.first_name|friend}},");
    const said = (desk: DeskId, fallbacks = {}) => toPlain({ ...draft, desk, fallbacks }, "strict");
    expect(said("help-scout")).toBe("Dear {%customer.firstName,fallback=friend%},");
    expect(said("intercom", { "customer.first_name": "there" })).toBe('Dear {{first_name | fallback:"there"}},');
    expect(said("freescout")).toBe("Dear {%customer.firstName%},");
    expect(said("intercom", { "customer.first_name": 'a"b' })).toBe("Dear {{first_name}},");
  });
});

describe("words that the desk would run", () => {
  test.each([
    ["zendesk", "{% if x %}"],
    ["zendesk", "x {%"],
    ["help-scout", "{%user.email%}"],
    ["zammad", "#{config.fqdn}"],
    ["chatwoot", "{%x%}"],
  ] as const)("%s: %s is missing, with a reason", (desk, value) => {
    const draft = drafted(desk, { thing: value, ...rest });
    expect(missing(draft).map(({ name }) => name)).toEqual(["thing"]);
    expect(refusals(draft)).toEqual([
      expect.objectContaining({ name: "thing", reason: expect.stringContaining(deskProfile(desk).name) }),
    ]);
    expect(toPlain(draft, "with-gaps")).toContain("it is [thing?], ours.");
    expect(() => toPlain(draft, "strict")).toThrow();
  });

  test("two values that make a tag together are both refused", () => {
    const draft = { ...draftOf("So {{a}}{{b}}.", { a: "{", b: "% if %}" }), desk: "zendesk" as const };
    expect(refusals(draft).map(({ name }) => name)).toEqual(["a", "b"]);
  });

  test("what another desk would run is only words here", () => {
    expect(refusals(drafted("zammad", { thing: "{%x%}" }))).toEqual([]);
    expect(refusals(drafted(undefined, { thing: "{%x%}" }))).toEqual([]);
  });

  test("an optional field that is refused is not left out in silence", () => {
    const draft = { ...draftOf("Yes.{{#if a}} Also {{a}}.{{/if}}", { a: "{%x%}" }), desk: "zendesk" as const };
    expect(toPlain(draft, "with-gaps")).toBe("Yes. Also [a?].");
  });

  test("no value puts a live mark into any desk's text", () => {
    const values = fc.string({ unit: fc.constantFrom("{", "}", "%", "#", "a", " ", "<") });
    fc.assert(
      fc.property(values, values, fc.constantFrom(...deskIds), (a, b, desk) => {
        const draft = { ...draftOf("So {{a}}{{b}}: {{a}}% or {{b}}", { a, b }), desk };
        for (const mark of deskProfile(desk).live) {
          expect(toPlain(draft, "with-gaps")).not.toContain(mark);
          expect(toMarkdown(draft, "with-gaps")).not.toContain(mark);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("the table of desks", () => {
  test.each(deskIds)("%s: every tag is found again for its variable, and none stands for two", (desk) => {
    const { tags, marks } = deskProfile(desk);
    const names = Object.values(tags).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const variable of Object.keys(tags) as (keyof typeof deskVariables)[]) {
      const tag = writeTag(desk, variable, "friend") ?? "";
      expect(marks === undefined || tag.startsWith(marks.open)).toBe(true);
      expect(translateTags(`a ${tag} b`, desk, desk)).toMatchObject({ text: `a ${tag} b`, changed: 1, kept: [] });
    }
  });

  test("what is said beside each tag", () => {
    const { variant } = draftOf("{{@customer.first_name}} {{@agent.signature}} {{@ticket.id}}");
    const told = deskIds.map((desk) => [desk, cautions(desk, { variants: [variant] })]);
    expect(Object.fromEntries(told)).toMatchSnapshot();
  });
});

describe("a macro of one desk in another's tags", () => {
  test("is translated, with the words for an unknown value where the other has them", () => {
    expect(
      translateTags('Hi {{ticket.requester.first_name | default: "there"}}, #{{ticket.id}}', "zendesk", "intercom"),
    ).toEqual({
      text: 'Hi {{first_name | fallback:"there"}}, #{{ticket.id}}',
      changed: 1,
      kept: [{ tag: "{{ticket.id}}", why: "Intercom has no tag for the ticket number" }],
      withoutFallback: [],
    });
    expect(translateTags("Hi {%customer.firstName,fallback=there%}", "help-scout", "zammad")).toMatchObject({
      text: "Hi #{ticket.customer.firstname}",
      withoutFallback: ["{%customer.firstName,fallback=there%}"],
    });
  });

  test("keeps and tells what nobody knows", () => {
    const text = "{% if ticket.x %}{{ticket.custom_field_12}}{% endif %} {{ ticket.requester.email }}";
    const { text: translated, kept } = translateTags(text, "zendesk", "freshdesk");
    expect(translated).toBe("{% if ticket.x %}{{ticket.custom_field_12}}{% endif %} {{ticket.requester.email}}");
    expect(kept.map(({ tag }) => tag)).toEqual(["{% if ticket.x %}", "{{ticket.custom_field_12}}", "{% endif %}"]);
  });

  test("never changes a text without tags", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...deskIds), fc.constantFrom(...deskIds), (text, from, to) => {
        fc.pre(!/[{#]/.test(text));
        expect(translateTags(text, from, to).text).toBe(text);
      }),
    );
  });
});
