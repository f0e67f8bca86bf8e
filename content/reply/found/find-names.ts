const part = "\\p{Lu}[\\p{L}’'-]*\\p{L}";
const initial = "\\p{Lu}\\.";
const particle = "(?:van|von|der|den|de|da|di|del|della|la|le|bin|al|ter|ten|af|av)";
const title = "(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\\.?|г-(?:н|жа|ца)|пані?)";
const further = `(?: (?:${particle} ){0,2}(?:${part}|${initial}))`;
const name = `(?:${title} )?(?:${part}|${initial})${further}{0,3}`;
/** Where one word could be a name, or "German", or "Late". */
const wholeName = `(?:${title} (?:${part}|${initial})${further}{0,3}|(?:${part}|${initial})${further}{1,3})`;

/** What introduces a name within a sentence; what follows must be written as a name is. */
const introduced = new RegExp(
  `(?<!\\p{L})(?:[Mm]y name is|[Mm]y name[’']s|[Мм]еня зовут|[Мм]ене звати|[Мм]оє ім[’']я|[Кк]азвам се|[Ии]мето ми е)\\s+(?<name>${name})`,
  "gu",
);

/** These introduce other things as well, so that more than one word is asked of a name. */
const said = new RegExp(
  `(?<!\\p{L})(?:I[’']m|I am|[Tt]his is|Я|Это|Це|[Аа]з съм)[,—–]?\\s+(?<name>${wholeName})`,
  "gu",
);

/** `From: Anna Lindqvist <anna@example.com>`, as mail programs and help desks quote it, and `Name: Anna` of a form. */
const sender = new RegExp(
  `^(?:From|От|Від|(?:[Yy]our |[Ff]ull )?[Nn]ame|Имя|ФИО|Ім[’']я|Име):\\s*"?(?<name>${name})"?\\s*(?:<[^<>\\n]*>)?\\s*$`,
  "gmu",
);

const closings = [
  "(?:[Ww]ith )?(?:[Kk]ind|[Bb]est|[Ww]arm|[Ww]armest) (?:regards|wishes)|[Rr]egards|[Yy]ours(?: (?:sincerely|faithfully|truly))?|[Ss]incerely(?: yours)?|[Tt]hanks(?: (?:again|in advance))?|[Tt]hank you|[Bb]est|[Cc]heers",
  "[Сс] уважением|[Вв]сего доброго|[Сс]пасибо(?: заранее)?|[Сс] наилучшими пожеланиями",
  "[Зз] повагою|[Дд]якую|[Уу]сього найкращого",
  "[Сс] уважение|[Пп]оздрави|[Бб]лагодаря|[Сс] поздрави",
].join("|");

/** The line under a closing formula, or the rest of its line. */
const signed = new RegExp(
  `^[^\\S\\n]*(?:${closings})[^\\S\\n]*(?:[,.!][^\\S\\n]*(?:\\n\\s*)?|\\n\\s*|[^\\S\\n]*[-–—][^\\S\\n]*)(?<name>${name})[^\\S\\n]*[,.]?[^\\S\\n]*$`,
  "gmu",
);

/** The same at the end of a line that says more; a full stop alone would make a name of "Thanks. Waiting". */
const signedInLine = new RegExp(
  `[.!?…][^\\S\\n]+(?:${closings})[^\\S\\n]*[,–—-][^\\S\\n]*(?<name>${name})[^\\S\\n]*\\.?[^\\S\\n]*$`,
  "gmu",
);

/** Nothing but a name, in the last line. */
const lastLine = new RegExp(`\\n[^\\S\\n]*(?<name>${wholeName})\\s*$`, "gu");

/** A longer one is none, and would cover the fields that it is offered for. */
const longestName = 80;

/** Signatures end with these as often as with a person. */
const nobody =
  /\b(?:Team|Support|Thank|You|Please|Help|Best|Customer|Service|Sent|Regards|Thanks|iPhone|Android|Outlook|Order|Company|Ltd|Inc|GmbH)\b|Отправлено|Надіслано|Изпратено|Команда|Екип/u;

/** Names by which the writer of a message calls themselves, in the order of the text. */
export function findNames(text: string): readonly string[] {
  return [introduced, said, sender, signed, signedInLine, lastLine]
    .flatMap((form) => [...text.matchAll(form)])
    .sort((one, other) => one.index - other.index)
    .map((match) => match.groups?.name ?? "")
    .filter((found) => found.length <= longestName && !nobody.test(found));
}
