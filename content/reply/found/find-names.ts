const part = "\\p{Lu}[\\p{L}’'-]*\\p{L}";
const initial = "\\p{Lu}\\.";
const particle = "(?:van|von|der|den|de|da|di|del|della|la|le|bin|al|ter|ten|af|av)";
const title = "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\\.?";
const name = `(?:${title} )?(?:${part}|${initial})(?: (?:${particle} ){0,2}(?:${part}|${initial})){0,3}`;

/** What introduces a name within a sentence; what follows must be written as a name is. */
const introduced = new RegExp(
  `(?<!\\p{L})(?:[Mm]y name is|[Mm]y name[’']s|[Мм]еня зовут|[Мм]ене звати|[Мм]оє ім[’']я|[Кк]азвам се|[Ии]мето ми е)\\s+(?<name>${name})`,
  "gu",
);

/** `From: Anna Lindqvist <anna@example.com>`, as mail programs and help desks quote it. */
const sender = new RegExp(`^(?:From|От|Від):\\s*"?(?<name>${name})"?\\s*(?:<[^<>\\n]*>)?\\s*$`, "gmu");

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

/** Signatures end with these as often as with a person. */
const nobody =
  /\b(?:Team|Support|Customer|Service|Sent|Regards|Thanks|iPhone|Android|Outlook|Order|Company|Ltd|Inc|GmbH)\b|Отправлено|Надіслано|Изпратено|Команда|Екип/u;

/** Names by which the writer of a message calls themselves, in the order of the text. */
export function findNames(text: string): readonly string[] {
  return [introduced, sender, signed]
    .flatMap((form) => [...text.matchAll(form)])
    .sort((one, other) => one.index - other.index)
    .map((match) => match.groups?.name ?? "")
    .filter((found) => !nobody.test(found));
}
