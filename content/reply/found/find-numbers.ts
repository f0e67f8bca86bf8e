/** What a number names: a field for an order is not offered the number of a ticket. */
const numberKinds = ["order", "booking", "case", "parcel"] as const;
export type NumberOf = (typeof numberKinds)[number];

const named: Readonly<Record<NumberOf, string>> = {
  order: "orders?|purchase|invoice|заказ(?:а|у|ом|е)?|заказу|замовлення|замовленням|поръчка(?:та)?|фактура",
  booking:
    "booking|reservation|flight|брон(?:ь|и|ирование|ирования|ювання)|рейс(?:а|у)?|резервация(?:та)?|полет(?:а|ът)?",
  case: "ticket|case|claim|complaint|request|reference|ref|тикет(?:а|у)?|обращени[ея]|заявк[аиу]|звернення|запит(?:у)?|сигнал|билет|жалба",
  parcel:
    "parcel|tracking|shipment|consignment|посылк[аиу]|трек(?:-номер)?|ттн|накладн(?:а|ая)|відправлення|посилк[аиу]|пратка(?:та)?|товарителница",
};

/** `number`, `No.`, `№`, `#`, a colon: with one of them even a short number is a number of something. */
const mark = "(?:number|ref(?:erence)?\\.?|no\\.?|nr\\.?|num\\.?|id|code|номер(?:ом|а)?|ном\\.?|№|#|:|-)";
/** With a digit in it: "parcel tracking RA12" is read on from its second word. */
const token = "(?<token>(?=[\\p{L}/-]{0,23}\\p{N})[\\p{L}\\p{N}](?:[\\p{L}\\p{N}]|[-/](?=[\\p{L}\\p{N}])){1,23})";
const ended = "(?![\\p{L}\\p{N}]|[.,:/]\\d)";

type Form = { readonly of: NumberOf; readonly isMarked: boolean; readonly source: string };

function formsFor(of: NumberOf): readonly Form[] {
  const names = `(?:${named[of]})`;
  const after = `(?<!\\p{L})${names}(?:\\s*\\(?${mark}){1,3}(?:\\s(?:is|was|е))?\\s*${token}${ended}`;
  const before = `(?<!\\p{L})(?:number|номер(?:ът|а)?)\\s(?:of\\s(?:my\\s|the\\s)?|на\\s)?(?:мо\\p{L}{1,3}\\s)?${names}(?:\\sми)?(?:\\s(?:is|е))?\\s*[:№#]*\\s*${token}${ended}`;
  const bare = `(?<!\\p{L})${names}\\s(?:is\\s|was\\s)?${token}${ended}`;
  return [
    { of, isMarked: true, source: after },
    { of, isMarked: true, source: before },
    { of, isMarked: false, source: bare },
  ];
}

const forms = numberKinds.flatMap(formsFor).map((form) => ({ ...form, pattern: new RegExp(form.source, "giu") }));

type FoundNumber = { readonly text: string; readonly of: NumberOf };

/** Numbers that the text calls by what they number, in its order: `order no. 48213`, `заказ № 48213`. */
export function findNumbers(text: string): readonly FoundNumber[] {
  const found = new Map<number, FoundNumber>();
  for (const { of, isMarked, pattern } of forms) {
    for (const match of text.matchAll(pattern)) {
      const words = match.groups?.token ?? "";
      const at = match.index + match[0].length - words.length;
      // "Order ref 48213" is the number of an order, not of a case as well.
      if (isNumber(words, isMarked) && !found.has(at)) found.set(at, { of, text: words });
    }
  }
  return [...found].sort(([one], [other]) => one - other).map(([, number]) => number);
}

/** Written in capitals, and no date. Without a mark a short number may count things, and four digits may be a year. */
function isNumber(token: string, isMarked: boolean): boolean {
  const digits = token.replace(/\P{N}/gu, "").length;
  if (token !== token.toUpperCase()) return false;
  if (/^(?:\d{1,2}[/-]){2}\d{2,4}$|^\d{4}-\d{2}-\d{2}$/.test(token)) return false;
  return isMarked ? digits >= 2 : digits >= 4 && !/^(?:19|20)\d{2}$/.test(token);
}
