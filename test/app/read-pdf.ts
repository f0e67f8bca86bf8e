/** What a PDF holds, read by programs that are not ours: poppler's. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canRun, installOnDebian, onSearchPath } from "./programs.ts";

type Word = {
  readonly text: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

export type PdfPage = {
  readonly width: number;
  readonly height: number;
  /** In the order in which the page was written. */
  readonly text: string;
  readonly words: readonly Word[];
};

export type Pdf = {
  readonly pages: readonly PdfPage[];
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[];
};

/** Whether poppler is here; as root on Debian it is fetched first. */
export function hasPoppler(): boolean {
  const here = () => ["pdftotext", "pdffonts"].every((name) => onSearchPath([name]).some(canRun));
  if (!here()) installOnDebian("poppler-utils");
  return here();
}

export function readPdf(bytes: Buffer): Pdf {
  const folder = mkdtempSync(join(tmpdir(), "amends-paper-"));
  const file = join(folder, "paper.pdf");
  writeFileSync(file, bytes);
  const run = (program: string, ...options: string[]) =>
    execFileSync(program, options, { encoding: "utf8", maxBuffer: 1 << 26 });
  const texts = run("pdftotext", "-raw", "-enc", "UTF-8", file, "-").split("\f");
  const boxes = [
    ...run("pdftotext", "-bbox", file, "-").matchAll(/<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/g),
  ];
  const fonts = run("pdffonts", file)
    .split("\n")
    .slice(2)
    .filter((line) => line !== "");
  rmSync(folder, { recursive: true });
  return {
    pages: boxes.map(([, width, height, words = ""], at) => ({
      width: Number(width),
      height: Number(height),
      text: texts[at] ?? "",
      words: readWords(words),
    })),
    // name, type, encoding, emb, sub, uni, object and its number
    fonts: fonts.map((line) => {
      const columns = line.trim().split(/\s+/);
      return { name: columns[0] ?? "", embedded: columns.at(-5) === "yes" };
    }),
  };
}

function readWords(boxes: string): Word[] {
  const shape = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)<\/word>/g;
  return [...boxes.matchAll(shape)].map(([, left, top, right, bottom, text = ""]) => ({
    text: text.replaceAll("&amp;", "&"),
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }));
}

/** Letters alone: spaces, stops and the breaks of lines differ between a page and its paper. */
export function lettersOf(text: string): string {
  return text.normalize("NFKC").replace(/[^\p{L}]/gu, "");
}
