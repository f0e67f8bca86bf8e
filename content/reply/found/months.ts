/** Names of the months as they stand in a date: the genitive in Russian and Ukrainian, shortened forms where they are usual. */
const names: readonly (readonly string[])[] = [
  ["January|Jan", "января|янв", "січня|січ", "януари|ян"],
  ["February|Feb", "февраля|фев", "лютого|лют", "февруари|фев"],
  ["March|Mar", "марта|мар", "березня|бер", "март"],
  ["April|Apr", "апреля|апр", "квітня|квіт", "април|апр"],
  ["May", "мая", "травня|трав", "май"],
  ["June|Jun", "июня|июн", "червня|черв", "юни"],
  ["July|Jul", "июля|июл", "липня|лип", "юли"],
  ["August|Aug", "августа|авг", "серпня|серп", "август|авг"],
  ["September|Sept|Sep", "сентября|сент|сен", "вересня|вер", "септември|септ"],
  ["October|Oct", "октября|окт", "жовтня|жовт", "октомври|окт"],
  ["November|Nov", "ноября|нояб|ноя", "листопада|лист", "ноември|ноем"],
  ["December|Dec", "декабря|дек", "грудня|груд", "декември|дек"],
];

/** Only with its capital letter: "10 may be enough" names no day. */
export const englishMonths = names.map(([english]) => english).join("|");

/** Longest first, so that a shortened form does not end the match within the whole one. */
export const cyrillicMonths = names
  .flatMap(([, ...others]) => others.flatMap((forms) => forms.split("|")))
  .sort((one, other) => other.length - one.length)
  .join("|");
