const number = "\\d{1,3}(?:[ \\u00a0\\u202f,.]\\d{3}){1,4}(?:[.,]\\d{1,2})?|\\d{1,12}(?:[.,]\\d{1,2})?";
const signs = "(?:US|A|C|NZ|HK)?\\$|£|€|₴|₽|¥|₹";
const codes = "EUR|USD|GBP|UAH|RUB|BGN|CHF|SEK|NOK|DKK|PLN|CZK";
const words =
  "euros?|dollars?|pounds?|hryvnias?|roubles?|rubles?|leva|евро|доллар(?:а|ов)?|рубл(?:ь|я|ей)|руб\\.?|гривен|гривн[аыию]|гривень|грн\\.?|євро|долар(?:а|и|ів)?|лева?|лв\\.?";

/** The sum ends where its digits end: `€5.00` is one, the first half of `€5.001` or of `€5:30` is none. */
const ended = "(?![\\p{L}\\p{N}]|[.,:]\\d)";
const before = "(?<![\\p{L}\\p{N}.,:$£€])";

const forms = [
  new RegExp(`${before}(?:${signs}|(?:${codes}) )\\s?(?:${number})${ended}`, "gu"),
  new RegExp(`${before}(?:${number})\\s?(?:${signs}|(?:${codes})${ended})`, "gu"),
  new RegExp(
    `${before}(?:${number})\\s(?:${words})(?!\\p{L})|${before}(?:${number})(?:руб\\.?|грн\\.?|лв\\.?)(?!\\p{L})`,
    "giu",
  ),
];

/** Sums of money as the text writes them, in its order. A number without a currency is none. */
export function findAmounts(text: string): readonly string[] {
  return forms
    .flatMap((form) => [...text.matchAll(form)])
    .sort((one, other) => one.index - other.index)
    .map(([words]) => words.trim());
}
