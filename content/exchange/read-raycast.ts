/** Snippets of Raycast, and collections of Alfred. */
import { FieldReading } from "./field-reading.ts";
import type { Intake, TextFile } from "./intake.ts";
import { foundText } from "./read-desk.ts";
import { eachPiece } from "./read-espanso.ts";
import { objectsOf, parseSafeJson, textOf } from "./safe-json.ts";

const placeholder =
  /\{argument((?: +\w+="[^"{}\n]*")*)\}|\{(?:clipboard|cursor|date|time|datetime|day|selection|uuid)\b[^{}\n]*\}/g;

export function readRaycast({ name, text }: TextFile, intake: Intake): void {
  const read = parseSafeJson(text);
  if (read.kind === "faulty") {
    intake.problem(name, "the file", read.fault, read.remedy);
    return;
  }
  for (const snippet of objectsOf(read.value)) {
    const title = textOf(snippet, "name") ?? "";
    const reading = new FieldReading(title, textOf(snippet, "text") ?? "");
    eachPiece(placeholder, reading, ([whole, attributes]) => {
      if (attributes !== undefined) {
        argument(attributes, reading);
        return;
      }
      if (whole === "{cursor}") {
        reading.lost.add("the place of the cursor", "a reply is copied whole");
        return;
      }
      reading.lost.add(whole, "what Raycast puts in by itself is kept as words");
      reading.text.words(whole);
    });
    const id = textOf(snippet, "keyword");
    intake.add(name, reading.found(id === undefined ? {} : { id }, intake.desk));
  }
}

function argument(attributes: string, reading: FieldReading): void {
  const values = new Map(
    [...attributes.matchAll(/(?<!\w)(\w+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, value]),
  );
  const options = values.get("options");
  const start = values.get("default");
  reading.field(values.get("name") ?? "argument", () => ({
    ...(options === undefined ? {} : { type: "choice", values: options.split(/, */) }),
    ...(start === undefined ? {} : { default: start }),
  }));
}

export function readAlfred({ name, text }: TextFile, intake: Intake): void {
  const read = parseSafeJson(text);
  if (read.kind === "faulty") {
    intake.problem(name, "the file", read.fault, read.remedy);
    return;
  }
  for (const snippet of objectsOf(read.value, "alfredsnippet")) {
    const id = textOf(snippet, "keyword");
    const words = { plain: textOf(snippet, "snippet") ?? "" };
    intake.add(name, foundText(textOf(snippet, "name") ?? "", words, intake.desk, id === undefined ? {} : { id }));
  }
}
