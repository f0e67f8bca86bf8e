/** TextExpander's table of abbreviation, content and label. */
import type { Field } from "../pattern.ts";
import { readCsv } from "./csv.ts";
import { FieldReading } from "./field-reading.ts";
import type { Intake, TextFile } from "./intake.ts";

export function readTextExpander({ name, text }: TextFile, intake: Intake): void {
  const read = readCsv(text, { separator: ",", neutralise: false });
  if (read.kind === "faulty") {
    intake.problem(name, "the table", read.fault, read.remedy, read.line);
    return;
  }
  for (const [abbreviation = "", content, label] of read.rows) {
    if (content === undefined) {
      intake.problem(name, abbreviation, "a row has no content", "the second column holds the text");
      continue;
    }
    const reading = new FieldReading(label === undefined || label === "" ? abbreviation : label, content);
    new Content(reading).read();
    intake.add(name, reading.found({ id: abbreviation }, intake.desk));
  }
}

const mark =
  /%%|%\||%fillpartend%|%(filltext|fillarea|fillpopup|fillpart):([^%\n]*)%|%(?:clipboard|(?:snippet|date|time|key):[^%\n]*%)/g;

class Content {
  private readonly marks: readonly RegExpMatchArray[];
  private at = 0;
  private next = 0;

  private readonly text: string;

  constructor(private readonly reading: FieldReading) {
    this.text = reading.source;
    this.marks = [...this.text.matchAll(mark)];
  }

  read(): void {
    // A closing mark without an opening one ends a stretch early; what follows is still read.
    do this.stretch();
    while (this.next < this.marks.length);
    this.reading.text.words(this.text.slice(this.at));
  }

  /** Reads up to the end of an optional part, or of the text. */
  private stretch(): void {
    while (this.next < this.marks.length) {
      const match = this.marks[this.next];
      this.next += 1;
      if (match?.index === undefined) continue;
      this.reading.text.words(this.text.slice(this.at, match.index));
      this.at = match.index + match[0].length;
      if (match[0] === "%fillpartend%") return;
      this.mark(match);
    }
  }

  private mark([whole, kind, attributes = ""]: RegExpMatchArray): void {
    const { text, lost } = this.reading;
    if (whole === "%%") text.words("%");
    else if (whole === "%|") lost.add("the place of the cursor", "a reply is copied whole");
    else if (kind === undefined) {
      lost.add(whole, "what TextExpander puts in by itself is kept as words");
      text.words(whole);
    } else {
      this.fill(kind, readAttributes(attributes));
    }
  }

  private fill(kind: string, { name, start, options }: Attributes): void {
    if (kind === "fillpart") {
      this.reading.optional(
        name,
        () => ({ default: start === "yes" }),
        () => this.stretch(),
      );
      return;
    }
    this.reading.field(name, (): Partial<Field> => {
      const values = [...(start === undefined || options.includes(start) ? [] : [start]), ...options];
      return {
        ...(kind === "fillpopup" ? { type: "choice", values } : {}),
        ...(kind === "fillarea" ? { multiline: true } : {}),
        ...(start === undefined || start === "" ? {} : { default: start }),
      };
    });
  }
}

type Attributes = { readonly name: string; readonly start: string | undefined; readonly options: readonly string[] };

function readAttributes(text: string): Attributes {
  let name = "field";
  let start: string | undefined;
  const options: string[] = [];
  for (const part of text.split(":")) {
    const [, key, value = ""] = /^(name|default|width|height)=(.*)$/s.exec(part) ?? [];
    if (key === "name") name = value;
    else if (key === "default") start = value;
    else if (key === undefined) options.push(part);
  }
  return { name, start, options };
}
