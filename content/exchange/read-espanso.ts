/** Espanso packages and match files. */
import { parseSafeYaml } from "../front-matter/safe-yaml.ts";
import type { YamlLimits } from "../front-matter/yaml-limits.ts";
import type { Field } from "../pattern.ts";
import { leaveOut } from "./espanso.ts";
import { FieldReading } from "./field-reading.ts";
import type { Intake, TextFile } from "./intake.ts";
import { exchangeLimits } from "./limits.ts";
import { foundText } from "./read-desk.ts";
import { isObject, type JsonObject, textOf } from "./safe-json.ts";

const limits: YamlLimits = { bytes: exchangeLimits.entry, keys: 200, tokens: 400_000 };

export function readEspanso({ name, text }: TextFile, intake: Intake): void {
  const read = parseSafeYaml(text.replace(/\r\n?/g, "\n"), limits);
  if (read.kind === "faults") {
    for (const { line, fault, remedy } of read.faults.slice(0, 5))
      intake.problem(name, "the file", fault, remedy, line);
    return;
  }
  const matches = isObject(read.value) ? read.value.matches : undefined;
  if (Array.isArray(matches)) for (const match of matches.filter(isObject)) readMatch(match, name, intake);
  else intake.problem(name, "matches", "the file has no list of matches", "choose another file");
}

function readMatch(match: JsonObject, file: string, intake: Intake): void {
  const triggers = Array.isArray(match.triggers) ? match.triggers : [match.trigger];
  const trigger = triggers.find((one) => typeof one === "string") ?? textOf(match, "regex") ?? "";
  const title = textOf(match, "label") ?? trigger;
  const id = trigger.replace(/^\W+/, "");
  const html = textOf(match, "html");
  const markdown = textOf(match, "markdown");
  if (html !== undefined || markdown !== undefined) {
    const words = html === undefined ? { markdown: markdown ?? "" } : { html };
    intake.add(file, foundText(title, words, intake.desk, { id }));
    return;
  }
  const form = textOf(match, "form");
  const replace = textOf(match, "replace");
  if (form === undefined && replace === undefined) {
    intake.problem(file, title, "the match writes no text", "leave it out: pictures are not kept");
    return;
  }
  const reading = new FieldReading(title, form ?? replace ?? "");
  if (form !== undefined) readForm(match.form_fields, reading);
  else readReplace(match, reading);
  if (triggers.length > 1) reading.lost.add("the further triggers", "a snippet has one name");
  intake.add(file, reading.found({ id }, intake.desk));
}

function readForm(specs: unknown, reading: FieldReading): void {
  eachPiece(/\[\[([^[\]]*)\]\]|\$\|\$/g, reading, ([, name]) => {
    if (name === undefined) {
      tellCursor(reading);
      return;
    }
    place(name.trim(), specOf(specs, name.trim()), undefined, reading);
  });
}

function readReplace(match: JsonObject, reading: FieldReading): void {
  const variables = (Array.isArray(match.vars) ? match.vars : []).filter(isObject);
  eachPiece(/\{\{\s*(\w+)(?:\.(\w+))?\s*\}\}|\$\|\$/g, reading, ([whole, name, part]) => {
    const variable = variables.find((one) => one.name === name);
    if (name === undefined) tellCursor(reading);
    else if (variable === undefined) reading.text.words(whole);
    else readVariable(name, part, variable, reading);
  });
}

function readVariable(name: string, part: string | undefined, variable: JsonObject, reading: FieldReading): void {
  const params = isObject(variable.params) ? variable.params : {};
  if (variable.type === "form" && part !== undefined) {
    place(part, specOf(params.fields, part), labelIn(textOf(params, "layout") ?? "", part), reading);
    return;
  }
  const kind = textOf(variable, "type") ?? "unknown";
  reading.lost.add(`the variable ${name}`, `what Espanso finds out by itself (${kind}) becomes a field to fill in`);
  place(name, kind === "choice" ? { ...params, type: "choice" } : {}, undefined, reading);
}

function tellCursor(reading: FieldReading): void {
  reading.lost.add("the place of the cursor", "a reply is copied whole");
}

/** The source in pieces: words between the matches of a pattern, and what is done at each. */
export function eachPiece(pattern: RegExp, reading: FieldReading, at: (match: RegExpMatchArray) => void): void {
  const text = reading.source;
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    reading.text.words(text.slice(from, match.index));
    at(match);
    from = match.index + match[0].length;
  }
  reading.text.words(text.slice(from));
}

function specOf(specs: unknown, name: string): JsonObject {
  const spec = isObject(specs) && Object.hasOwn(specs, name) ? specs[name] : undefined;
  return isObject(spec) ? spec : {};
}

/** The words before a field in the layout of a form. */
function labelIn(layout: string, name: string): string | undefined {
  const end = `: [[${name}]]`;
  const line = layout.split("\n").find((one) => one.endsWith(end));
  return line === undefined || line.length === end.length ? undefined : line.slice(0, -end.length);
}

function place(name: string, spec: JsonObject, label: string | undefined, reading: FieldReading): void {
  const values = choicesOf(spec);
  const start = textOf(spec, "default");
  const [shown = "", other] = values ?? [];
  if (values?.length === 2 && other === leaveOut) {
    const describe = () => ({ ...(label === undefined ? {} : { label }), default: start === shown });
    reading.optional(name, describe, () => reading.text.words(shown));
    return;
  }
  reading.field(name, (): Partial<Field> => {
    return {
      ...(label === undefined ? {} : { label }),
      ...(values === undefined ? {} : { type: "choice", values }),
      ...(start === undefined ? {} : { default: start }),
      ...(spec.multiline === true ? { multiline: true } : {}),
    };
  });
}

/** A list, or one text of a line for each. */
function choicesOf(spec: JsonObject): string[] | undefined {
  if (spec.type !== "choice" && spec.type !== "list") return undefined;
  if (typeof spec.values === "string")
    return spec.values
      .split("\n")
      .map((one) => one.trim())
      .filter((one) => one !== "");
  if (!Array.isArray(spec.values)) return undefined;
  const values = spec.values.map((one: unknown) => (isObject(one) ? textOf(one, "label") : one));
  return values.filter((one): one is string => typeof one === "string");
}
