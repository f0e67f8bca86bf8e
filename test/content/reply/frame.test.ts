import { describe, expect, test } from "vitest";
import { compileLibrary, contentDirectory } from "#content/compile";
import { toPlain } from "#content/compose";
import { joinReply, type ReplyPiece } from "#content/reply";
import { takeApart } from "../../../content/reply/frame.ts";
import { draftOf } from "../compose/draft-of.ts";
import { lines, piece, replyOf } from "./pieces.ts";

const plain = (pieces: readonly ReplyPiece[], frameOnce = true) =>
  toPlain(joinReply({ ...replyOf(pieces, {}), frameOnce }).draft, "with-gaps");

const letter = (key: string, body: string) =>
  piece(key, `Dear {{customer_name}},\n\n${body}\n\n{{agent_name}}, ${key} desk`);

describe("greeting and sign-off", () => {
  test("stand once: the first greeting, the last sign-off, and own lines between them", () => {
    expect(plain([letter("a", "We broke it."), letter("b", "It is mended."), lines("own", "Rain today.")])).toBe(
      "Dear [customer name?],\n\nWe broke it.\n\nIt is mended.\n\nRain today.\n\n[agent name?], b desk",
    );
  });

  test("stay with each piece when the switch is off", () => {
    expect(plain([letter("a", "We broke it."), letter("b", "It is mended.")], false)).toBe(
      "Dear [customer name?],\n\nWe broke it.\n\n[agent name?], a desk\n\nDear [customer name?],\n\nIt is mended.\n\n[agent name?], b desk",
    );
  });

  test("leave one piece alone as it was written", () => {
    const sms = piece(
      "sms",
      "{{customer_name}}, [we sold it twice](#responsibility). Answer this text. {{@agent.name}}",
    );
    expect(plain([sms])).toBe("[customer name?], we sold it twice. Answer this text. [your name?]");
  });

  test("within a sentence go as well, and the sentence gets its capital letter", () => {
    const sms = piece(
      "sms",
      "{{customer_name}}, [we sold it twice](#responsibility). Answer this text. {{@agent.name}}",
    );
    expect(plain([letter("a", "We broke it."), sms])).toBe(
      "Dear [customer name?],\n\nWe broke it.\n\nWe sold it twice. Answer this text.\n\n[agent name?], a desk",
    );
  });

  test("say of each piece what became of them", () => {
    const { frames } = joinReply(replyOf([letter("a", "One."), letter("b", "Two."), lines("own", "Three.")]));
    expect([...frames]).toEqual([
      ["a", { greeting: "kept", signOff: "left out" }],
      ["b", { greeting: "left out", signOff: "kept" }],
      ["own", { greeting: "none", signOff: "none" }],
    ]);
  });
});

describe.each([
  ["Dear {{customer_name}},", true],
  ["Hello {{customer_name}},", true],
  ["Good morning,", true],
  ["{{customer_name}},", true],
  ["Здравствуйте, {{customer_name}}!", true],
  ["Уважаемая {{customer_name}},", true],
  ["Вітаю, {{customer_name}}!", true],
  ["Шановний {{customer_name}},", true],
  ["Здравейте, {{customer_name}},", true],
  ["Dear reader, we broke it. And we mended it.", false],
  ["Hi-fi sets leave us on {{day}}", false],
  ["Hello {{customer_name}}. We broke it.", false],
  ["[Dear {{customer_name}}, we broke it](#responsibility)", false],
  ["{{customer_name}} wrote to us:", false],
])("%s", (line, isGreeting) => {
  test(isGreeting ? "is a greeting" : "is no greeting", () => {
    expect(takeApart(draftOf(`${line}\n\nWe broke it.`).variant.body).greeting !== undefined).toBe(isGreeting);
  });
});

describe.each([
  ["{{agent_name}}", true],
  ["{{@agent.name}}", true],
  ["{{signatory_name}}, {{role}}", true],
  ["{{agent_name}}\\\n{{phone}}, my own line", true],
  ["Kind regards,\\\n{{agent_name}}", true],
  ["As you were,\\\n{{agent_name}}, who has now checked it", true],
  ["С уважением,\\\n{{agent_name}}", true],
  ["З повагою,\\\n{{agent_name}}", true],
  ["С уважение,\\\n{{agent_name}}", true],
  ["{{agent_name}} will ring you.", false],
  ["{{agent_name}}, our best driver, brings it on {{day}}.", false],
  ["{{duty_name}} is writing it.", false],
  ["Thank you for waiting.", false],
  ["It reached {{agent_name}}", false],
  ["{{agent_name}}, [and we are sorry](#regret)", false],
])("%s", (line, isSignOff) => {
  test(isSignOff ? "is a sign-off" : "is no sign-off", () => {
    expect(takeApart(draftOf(`We broke it.\n\n${line}`).variant.body).signOff !== undefined).toBe(isSignOff);
  });
});

test("a wording that is nothing but a greeting stays whole", () => {
  const { body } = draftOf("Dear {{customer_name}},").variant;
  expect(takeApart(body)).toEqual({ body });
});

test("every letter of the library is taken apart, and no script for the telephone is", async () => {
  const { library } = await compileLibrary(contentDirectory);
  const variants = library.patterns.flatMap((pattern) =>
    pattern.variants.map((variant) => ({
      name: `${pattern.id} ${variant.id}`,
      variant,
      framed: takeApart(variant.body),
    })),
  );
  const unsigned = variants.filter(({ variant, framed }) => variant.channel.startsWith("email") && !framed.signOff);
  const ungreeted = variants.filter(({ variant, framed }) => variant.channel === "email-personal" && !framed.greeting);
  const spoken = variants.filter(
    ({ variant, framed }) => ["phone", "in-person"].includes(variant.channel) && (framed.greeting || framed.signOff),
  );
  expect([...unsigned, ...ungreeted, ...spoken].map(({ name }) => name)).toEqual([]);
});
