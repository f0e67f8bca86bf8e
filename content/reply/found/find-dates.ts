import { cyrillicMonths, englishMonths } from "./months.ts";

const weekday =
  "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|понедельник|вторник|среду|среда|четверг|пятниц[ау]|суббот[ау]|воскресенье|" +
  "понеділок|вівторок|середу|середа|четвер|п[’']ятниц[юя]|субот[уа]|неділ[яю]|сряда|четвъртък|петък|събота|неделя";
const year = "(?:,? (?:19|20)\\d{2}(?:\\s?(?:г(?:ода|\\.)?|р(?:оку|\\.)?)(?!\\p{L}))?)?";
const before = "(?<![\\p{L}\\p{N}.,/:-])";
const after = "(?![\\p{L}\\p{N}]|[.,:/-]\\d)";

const written = [
  // Tuesday 10 November 2026, 10th of November
  `${before}(?:(?:${weekday}),? )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?:${englishMonths})\\.?${year}${after}`,
  // November 10, 2026
  `${before}(?:(?:${weekday}),? )?(?:${englishMonths})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?${year}${after}`,
  // вторник, 10 ноября 2026 г.
  `${before}(?:(?:${weekday}),? )?(?<day>\\d{1,2})(?:-?го)? (?:${cyrillicMonths})(?!\\p{L})\\.?${year}${after}`,
].map((source) => new RegExp(source, "gu"));

/** 2026-11-10; 10.11.2026 and 10/11/26, where either number may be the month. */
const numeric = [
  new RegExp(`${before}(?<year>(?:19|20)\\d{2})-(?<one>\\d{2})-(?<other>\\d{2})${after}`, "gu"),
  new RegExp(`${before}(?<one>\\d{1,2})(?<mark>[./])(?<other>\\d{1,2})\\k<mark>(?:(?:19|20)?\\d{2})${after}`, "gu"),
];

/** Days that a text names with a number, as it writes them, in the order of the text. A weekday alone is none. */
export function findDates(text: string): readonly string[] {
  const found = [
    ...written.flatMap((form) => [...text.matchAll(form)].filter(({ groups }) => isDay(groups?.day))),
    ...numeric.flatMap((form) =>
      [...text.matchAll(form)].filter(({ groups }) => isDayAndMonth(groups?.one, groups?.other)),
    ),
  ];
  return found.sort((one, other) => one.index - other.index).map(([words]) => withoutFullStop(words.trim()));
}

/** `3 Nov.` at the end of a sentence; the `г.` and `р.` behind a year are words of their own. */
function withoutFullStop(words: string): string {
  return /\d\s?[гр]\.$/.test(words) ? words : words.replace(/\.$/, "");
}

function isDay(digits: string | undefined): boolean {
  const day = Number(digits);
  return day >= 1 && day <= 31;
}

function isDayAndMonth(one: string | undefined, other: string | undefined): boolean {
  const [low = 0, high = 0] = [Number(one), Number(other)].sort((a, b) => a - b);
  return low >= 1 && low <= 12 && high >= 1 && high <= 31;
}
