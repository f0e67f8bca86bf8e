/** What is written, read by each format's own parser. */
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import type { Pattern } from "#content";
import { exportPatterns, exportSnippets, type FormatId, formatIds } from "#content/exchange";
import { readCsv } from "../../../content/exchange/csv.ts";
import { patterns } from "./bundled.ts";

const textOf = (bytes: Uint8Array | undefined) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
const pick = (...ids: readonly string[]): Pattern[] => patterns.filter(({ id }) => ids.includes(id));
const one = pick("badge-for-patience");
const jsonOf = (format: FormatId) => exportPatterns(format, one).files.map(({ bytes }) => JSON.parse(textOf(bytes)));

describe("an Espanso package", () => {
  const { files } = exportPatterns("espanso", patterns, { name: "sorry" });
  const [manifest, matches, readme] = files.map(({ bytes }) => textOf(bytes));
  const Match = z.object({
    trigger: z.string(),
    label: z.string(),
    replace: z.string().optional(),
    form: z.string().optional(),
    form_fields: z.record(z.string(), z.object({})).optional(),
    vars: z
      .array(z.object({ name: z.string(), type: z.string(), params: z.object({ layout: z.string() }) }))
      .optional(),
  });
  const all = z.object({ matches: z.array(Match) }).parse(parse(matches ?? "")).matches;

  test("is a folder of its own name, with what Espanso asks for", () => {
    expect(files.map(({ name }) => name)).toEqual(["sorry/_manifest.yml", "sorry/package.yml", "sorry/README.md"]);
    expect(parse(manifest ?? "")).toMatchObject({ name: "sorry", version: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
    expect(readme).toContain(`\`${all[0]?.trigger}\``);
  });

  test("has a trigger for each wording, and no two alike", () => {
    expect(new Set(all.map(({ trigger }) => trigger)).size).toBe(all.length);
  });

  test("asks once for a field that stands twice, by the long form", () => {
    const short = all.filter(({ form }) => form !== undefined);
    const long = all.filter(({ vars }) => vars !== undefined);
    expect(short.length).toBeGreaterThan(0);
    expect(long.length).toBeGreaterThan(0);
    for (const { form = "" } of short) {
      const names = [...form.matchAll(/\[\[(\w+)\]\]/g)].map(([, name]) => name);
      expect(new Set(names).size).toBe(names.length);
    }
    for (const { replace = "", vars } of long) {
      const names = [...replace.matchAll(/\{\{form1\.(\w+)\}\}/g)].map(([, name]) => name);
      expect(names.length).toBeGreaterThan(new Set(names).size);
      const asked = [...(vars?.[0]?.params.layout ?? "").matchAll(/\[\[(\w+)\]\]/g)].map(([, name]) => name);
      expect(asked.toSorted()).toEqual([...new Set(names)].toSorted());
    }
  });
});

test("a Zendesk macro is one request, with the desk's own tags", () => {
  const [macro] = exportSnippets("zendesk", [
    { id: "a", title: "A", template: "Dear {{@customer.first_name|friend}},\n\nit is **{{thing}}**.", fields: {} },
  ]).files.map(({ bytes }) => JSON.parse(textOf(bytes)));
  expect(macro).toEqual({
    macro: {
      title: "Apology::A",
      description: null,
      active: true,
      restriction: null,
      actions: [
        {
          field: "comment_value_html",
          value:
            '<p>Dear {{ticket.requester.first_name | default: "friend"}},</p><p>it is <strong>[thing?]</strong>.</p>',
        },
        { field: "comment_mode_is_public", value: "true" },
        { field: "current_tags", value: "apology a" },
      ],
    },
  });
});

test("Freshdesk, Chatwoot, Help Scout and Gorgias get lists of what their APIs take", () => {
  expect(Object.keys(jsonOf("freshdesk")[0][0])).toEqual(["title", "content_html", "folder_id", "visibility"]);
  expect(Object.keys(jsonOf("chatwoot")[0][0])).toEqual(["short_code", "content"]);
  expect(Object.keys(jsonOf("help-scout")[0][0])).toEqual(["name", "text", "chatText"]);
  const [macro] = jsonOf("gorgias")[0];
  expect(Object.keys(macro)).toEqual(["name", "external_id", "intent", "language", "usage", "actions"]);
  expect(Object.keys(macro.actions[0].arguments)).toEqual(["body_html", "body_text"]);
});

test("Raycast and VS Code get the keys that they read", () => {
  expect(Object.keys(jsonOf("raycast")[0][0])).toEqual(["name", "text", "keyword"]);
  const [snippet] = Object.values(
    z.record(z.string(), z.object({ prefix: z.string(), body: z.array(z.string()) })).parse(jsonOf("vscode")[0]),
  );
  expect(snippet?.body[0]).toMatch(/^Subject: \$\{1:Name of the badge\}/);
});

test("an Alfred collection is an archive of one file for each snippet, and its settings", () => {
  const [file] = exportPatterns("alfred", one).files;
  const inside = unzipSync(file?.bytes ?? new Uint8Array());
  const names = Object.keys(inside);
  expect(names.at(-1)).toBe("info.plist");
  expect(textOf(inside["info.plist"])).toMatch(/^<\?xml .*<\/plist>\n$/s);
  const snippets = names.slice(0, -1).map((name) => JSON.parse(textOf(inside[name])).alfredsnippet);
  expect(snippets).toHaveLength(3);
  for (const [index, { uid, keyword }] of snippets.entries()) expect(names[index]).toBe(`${keyword} [${uid}].json`);
});

test("tables are RFC 4180, and only our own has a byte order mark", () => {
  const table = textOf(exportPatterns("csv", one).files[0]?.bytes);
  expect(table.startsWith('\ufeff"id","title"')).toBe(true);
  expect(table.endsWith('"\r\n')).toBe(true);
  expect(textOf(exportPatterns("zammad", one).files[0]?.bytes)).toMatch(
    /^"name";"keywords";"content";"note";"active"\r\n/,
  );
  expect(textOf(exportPatterns("textexpander", one).files[0]?.bytes)).toMatch(
    /^"badge-for-patience-email-bulk-playful","/,
  );
});

test("no cell of our table is run by a spreadsheet, and each comes back", () => {
  const titles = ["=1+1", "+1", "-1", "@x", "'=1", "''x", "=cmd|' /C calc'!A0", "\uff1d1"];
  const { files } = exportSnippets(
    "csv",
    titles.map((title, at) => ({ id: `s${at}`, title, template: title.includes("x") ? "a" : "b", fields: {} })),
  );
  const rows = readCsv(textOf(files[0]?.bytes), { separator: ",", neutralise: false });
  if (rows.kind === "faulty") throw new Error(rows.fault);
  for (const row of rows.rows)
    for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/);
  const back = readCsv(textOf(files[0]?.bytes), { separator: ",", neutralise: true });
  expect(back.kind === "rows" && back.rows.slice(1).map(([, title]) => title)).toEqual(titles);
});

test("chosen variants alone are written", () => {
  const { files } = exportPatterns("markdown", one, { variants: { "badge-for-patience": ["in-app-warm"] } });
  expect(files.map(({ name }) => name)).toEqual(["badge-for-patience-in-app-warm.md"]);
});

test.each(formatIds)("%s of nothing is no file or an empty one, and never a fault", (format) => {
  expect(exportPatterns(format, []).lost).toEqual([]);
});

test("what is lost is told by pattern, thing and reason", () => {
  expect(exportPatterns("zendesk", one).lost).toMatchSnapshot();
});
