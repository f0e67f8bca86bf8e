import { describe, expect, test } from "vitest";
import { decodeText } from "../../content/decode.ts";

describe("bytes of a file", () => {
  test("lose their byte order mark and Windows line ends", () => {
    const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from("Ї\r\nb\rc\n")]);
    expect(decodeText(bytes)).toEqual({ kind: "text", text: "Ї\nb\nc\n" });
  });

  test.each([
    ["UTF-16 with its mark", Buffer.from("\ufeffab", "utf16le")],
    ["a lone continuation byte", Buffer.from([0x61, 0x80])],
    ["a cut character", Buffer.from("Ї").subarray(0, 1)],
    ["an overlong slash", Buffer.from([0xc0, 0xaf])],
    ["a surrogate", Buffer.from([0xed, 0xa0, 0x80])],
    ["Windows-1251", Buffer.from([0xcf, 0xf0, 0xe8])],
  ])("%s is refused rather than replaced", (_, bytes) => {
    expect(decodeText(bytes)).toMatchObject({ kind: "unreadable", remedy: expect.stringContaining("UTF-8") });
  });
});
