/** How greetings and sign-offs look in the languages of the library. Rules about words, apart from the rules about trees. */
import type { Inline } from "../compose/template.ts";

/** Names under which patterns ask for the customer's name, and for the name of who signs. */
const customer = String.raw`\{(?:customer_name|@customer\.first_name|@customer\.name)\}`;
const signer = String.raw`\{(?:agent_name|@agent\.name|@agent\.first_name|@agent\.signature|manager_name|signatory_name|duty_name)\}`;

const greetings = [
  "dear|hello|hi|hey|good (?:morning|afternoon|evening|day)",
  "здравствуйте|здравствуй|уважаем(?:ый|ая|ые)|добрый (?:день|вечер)|доброе утро|привет|дорог(?:ой|ая|ие)",
  "вітаю|вітаємо|шановн(?:ий|а|і)|добр(?:ий (?:день|вечір)|ого (?:дня|ранку))|привіт|дорог(?:ий|а|і)",
  "здравейте|здравей|уважаем(?:и|а)|уважаем[аи] (?:господине|госпожо)|добър (?:ден|вечер)|добро утро|скъп(?:и|а)",
].join("|");

const closings = [
  "(?:with )?(?:kind|best|warm|warmest) (?:regards|wishes)|regards|yours(?: (?:sincerely|faithfully|truly))?|sincerely(?: yours)?|as you were|thank you|thanks|best",
  "с уважением|всего доброго|с наилучшими пожеланиями|спасибо",
  "з повагою|усього найкращого|з найкращими побажаннями|дякую",
  "с уважение|с поздрави|поздрави|благодаря",
].join("|");

const greetingLine = new RegExp(`^(?:(?:${greetings})(?![\\p{L}-])[^.!?…]{0,60}?|${customer})[,!:]?$`, "iu");
const greetedName = new RegExp(`^(?:(?:${greetings}) )?${customer}$`, "iu");
const closingLine = new RegExp(`^(?:${closings}),?$`, "iu");
const signedLine = new RegExp(`^${signer}(?:$|,)`, "u");

export const signers = new RegExp(`^${signer}$`, "u");

/** The words of a line with its fields in single braces; undefined where it holds more than words and fields. */
export function sketch(nodes: readonly Inline[]): string | undefined {
  let words = "";
  for (const node of nodes) {
    switch (node.kind) {
      case "text":
        words += node.text;
        break;
      case "field":
        words += `{${node.name}}`;
        break;
      case "desk":
        words += `{@${node.variable}}`;
        break;
      case "strong":
      case "emphasis": {
        const inner = sketch(node.children);
        if (inner === undefined) return undefined;
        words += inner;
        break;
      }
      default:
        return undefined;
    }
  }
  return words.trim();
}

export function isGreetingLine(line: string | undefined): boolean {
  return line !== undefined && greetingLine.test(line);
}

/** The customer's name, with or without a word of greeting before it. */
export function nameAlone(words: string | undefined): boolean {
  return words !== undefined && greetedName.test(words);
}

/** At most so many lines stand under a name: a role, a number, an address. */
const linesUnderName = 3;

/** Lines from a name on, or from the closing formula above it. A sentence about somebody who signs is none. */
export function isSignOff(lines: readonly (string | undefined)[]): boolean {
  const [first, ...rest] = lines;
  if (first === undefined || lines.includes(undefined)) return false;
  if (closingLine.test(first)) return rest.length === 0 || isSignOff(rest);
  const endsSentence = lines.some((line) => /[.!?…]$/.test(line ?? ""));
  return signedLine.test(first) && !endsSentence && rest.length <= linesUnderName;
}
