import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findValues, offersFor } from "#content/reply";
import { field } from "../compose/draft-of.ts";

const found = (message: string, kind: string) =>
  findValues(message).flatMap((value) => (value.kind === kind ? [value.text] : []));

describe("names", () => {
  test.each([
    ["Hello, my name is Anna Lindqvist and I bought a shelf.", ["Anna Lindqvist"]],
    ["My name's O'Brien.", ["O'Brien"]],
    ["Where is it?\n\nKind regards,\nMs A. Lindqvist", ["Ms A. Lindqvist"]],
    ["Where is it?\n\nBest,\n\nJan van der Berg\nRotterdam", ["Jan van der Berg"]],
    ["Thanks in advance, Jean-Luc", ["Jean-Luc"]],
    ["Thank you - Maria", ["Maria"]],
    ["From: Anna Lindqvist <anna@example.com>\nSubject: shelf", ["Anna Lindqvist"]],
    ["Меня зовут Иван Петров, заказ не пришёл.", ["Иван Петров"]],
    ["С уважением,\nЕлена Ким", ["Елена Ким"]],
    ["Мене звати Олена Шевченко.", ["Олена Шевченко"]],
    ["З повагою\nІван Ґалаґан", ["Іван Ґалаґан"]],
    ["Казвам се Георги Димитров и чакам.", ["Георги Димитров"]],
    ["С уважение,\nг-жа\nМария Иванова", ["Мария Иванова"]],
    ["С уважение,\nг-н Петър Стоянов", ["г-н Петър Стоянов"]],
    ["Hi, I'm Sarah Connor. It broke.", ["Sarah Connor"]],
    ["I'm German and I am Very", []],
    ["This is John Smith, writing again.", ["John Smith"]],
    ["Name: Peter Novak\nOrder: 48213", ["Peter Novak"]],
    ["Здравствуйте! Я Анна Петрова, где заказ?", ["Анна Петрова"]],
    ["Я Оксана Бондар. Де замовлення?", ["Оксана Бондар"]],
    ["Аз съм Мария Иванова и чакам.", ["Мария Иванова"]],
    ["Поверніть гроші. Дякую, Ірина", ["Ірина"]],
    ["Where is it? Thanks. Waiting", []],
    ["Where is it?\n\nAnna Lindqvist\n", ["Anna Lindqvist"]],
    ["Where is it?\n\nThank You", []],
    ["Where is it?\nUrgent", []],
    [`My name is ${"Anna-".repeat(40)}Maria`, []],
    ["Поздрави,\nМария Иванова", ["Мария Иванова"]],
    ["my name is on the parcel", []],
    ["My name is not the point. Where is it?", []],
    ["Best shelf I ever had", []],
    ["Best,\nSent from my iPhone", []],
    ["Kind regards,\nThe Support Team", []],
    ["Thanks, I will wait.", []],
    ["Thank you for nothing", []],
    ["I asked Anna Lindqvist at the counter.", []],
    ["С уважением отношусь к вашей работе", []],
    ["Спасибо, жду ответа", []],
  ])("%j", (message, names) => {
    expect(found(message, "name")).toEqual(names);
  });
});

describe("numbers", () => {
  test.each([
    ["My order number is 48213.", ["48213"]],
    ["order #48213 and Order No. 77", ["48213", "77"]],
    ["Order 48213 has not come", ["48213"]],
    ["order: LB-20417", ["LB-20417"]],
    ["the number of my order is late, but number of the order: 5512", ["5512"]],
    ["ticket #993, booking ref AB12CD", ["993", "AB12CD"]],
    ["order ref 48213", ["48213"]],
    ["Заказ № 55-204 и номер заказа: 7781", ["55-204", "7781"]],
    ["замовлення №12345", ["12345"]],
    ["Поръчка № 98765 закъснява", ["98765"]],
    ["рейс SU2578", ["SU2578"]],
    ["I ordered 3 shelves", []],
    ["order 3 more", []],
    ["I will order 12 of them", []],
    ["the order of 12.11.2026", []],
    ["an order from 2024, order 2024", []],
    ["order number unknown", []],
    ["order no longer wanted", []],
    ["I ordered it (order (#48213))", ["48213"]],
    ["Номерът на поръчката ми е 77812", ["77812"]],
    ["Номер мого замовлення 77123", ["77123"]],
    ["Посылка трек RA123456789RU, ТТН 20450123456789", ["RA123456789RU", "20450123456789"]],
    ["border 48213", []],
    ["call me on 020 7946 0018", []],
    ["case closed, parcel lost", []],
    ["заказ 2 стула", []],
  ])("%j", (message, numbers) => {
    expect(found(message, "number")).toEqual(numbers);
  });
});

describe("sums", () => {
  test.each([
    ["You took €42.00 and £1,240.", ["€42.00", "£1,240"]],
    ["42,50 € or 42 EUR or EUR 42", ["42,50 €", "42 EUR", "EUR 42"]],
    ["US$5 and 5 dollars", ["US$5", "5 dollars"]],
    ["списали 1 500 руб., 300 рублей и 20₽", ["1 500 руб.", "300 рублей", "20₽"]],
    ["зняли 250 грн та 40 гривень", ["250 грн", "40 гривень"]],
    ["взехте 25 лв. и 10 лева", ["25 лв.", "10 лева"]],
    ["It cost 42.", []],
    ["20 % off, 5 kg, 12:30", []],
    ["$ and € alone, $HOME", []],
    ["42 eurostars, 5 рублёвых", []],
    ["version €1.2.3", []],
    ["5 dollarisation plans", []],
  ])("%j", (message, sums) => {
    expect(found(message, "amount")).toEqual(sums);
  });
});

describe("days", () => {
  test.each([
    ["It came on 3 Nov. It was due on 2 October.", ["3 Nov", "2 October"]],
    ["on 12 November 2026 and on 3rd of March", ["12 November 2026", "3rd of March"]],
    ["Tuesday 10 November, then Nov 12th, 2026", ["Tuesday 10 November", "Nov 12th, 2026"]],
    ["since 2026-11-10 or 10.11.2026 or 11/10/26", ["2026-11-10", "10.11.2026", "11/10/26"]],
    ["во вторник, 10 ноября 2026 г. и 5 мая", ["вторник, 10 ноября 2026 г.", "5 мая"]],
    ["10 листопада 2026 року, 1-го травня", ["10 листопада 2026 року", "1-го травня"]],
    ["на 12 ноември 2026 г. и 3 май", ["12 ноември 2026 г.", "3 май"]],
    ["10 may be enough", []],
    ["32 November, 0 May", []],
    ["45.13.2026 and 2026-13-40", []],
    ["version 1.2.3 and 1.2.2026.4", []],
    ["at 12:30 on Tuesday", []],
    ["ratio 3/4, 12.50", []],
    ["room 112 November wing", []],
    ["5 маек и 3 мартини", []],
    ["10 октябрьских дней", []],
  ])("%j", (message, days) => {
    expect(found(message, "date")).toEqual(days);
  });
});

describe("offers", () => {
  const message = findValues(
    "Order no. 48213, ticket #993: you took €42.00 on 12 November 2026.\n\nKind regards,\nMs Lindqvist",
  );
  test.each([
    ["customer_name|Customer's name|text|", ["Ms Lindqvist"]],
    ["@customer.name", ["Ms Lindqvist"]],
    ["@customer.first_name", []],
    ["order_number|Order number|text|", ["48213"]],
    ["@ticket.id", ["993"]],
    ["case_number", ["993"]],
    ["wrong_amount", ["€42.00"]],
    ["charge_date", ["12 November 2026"]],
    ["arrival_date", []],
    ["refund_date", []],
    ["agent_name", []],
    ["phone_number", []],
    ["product_name", []],
  ])("%s takes what it may want, and no more", (key, offers) => {
    expect(offersFor(key, field("A field"), message)).toEqual(offers);
  });

  test("go to no choice and to no switch", () => {
    expect(offersFor("order_number", field("A", { type: "choice", values: ["48213"] }), message)).toEqual([]);
    expect(offersFor("order_number", field("A", { type: "toggle" }), message)).toEqual([]);
  });
});

test.each([
  ["letters", "a".repeat(100_000)],
  ["digits", "1,".repeat(50_000)],
  ["names", "Abc-".repeat(25_000)],
  ["orders", "order no. # ".repeat(8000)],
  ["closings", "Thanks \n".repeat(12_000)],
  ["halves of characters", "\ud800".repeat(100_000)],
  ["right-to-left and control characters", "\u202eשלום\u0000\u001b[31m ".repeat(8000)],
])("a message of 100,000 %s has nothing to offer", (_, message) => {
  expect(findValues(message)).toEqual([]);
});

test("what stands among marks of direction and control characters is found without them", () => {
  const message = "\u202eorder no. 48213\u202c \u0007My name is Eve\u0000";
  expect(findValues(message).map(({ text }) => text)).toEqual(["Eve", "48213"]);
});

test("any message is read, and every value stands in it as it is offered", () => {
  const bits = fc.constantFrom(
    "order no. ",
    "№",
    "€",
    "12",
    ".",
    ",",
    " ",
    "\n",
    "Best,\n",
    "Anna ",
    "May ",
    "-",
    "/",
    "рублей",
  );
  const messages = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(bits, { maxLength: 60 }).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(messages, (message) => {
      const read = message.replace(/\r\n?/g, "\n");
      for (const { text } of findValues(message)) expect(read).toContain(text);
    }),
  );
});
