import { describe, expect, test } from "vitest";
import type { DraftComponent, Language } from "#content";
import { checkDraft } from "#content/draft";
import { check, checker, componentsOf } from "./checker.ts";

type Row = readonly [lang: Language, text: string, components: readonly DraftComponent[]];

describe("a sentence carries", () => {
  test.each<Row>([
    ["en", "Your parcel arrived two days late.", ["acknowledgement"]],
    ["en", "We sent you the wrong size.", ["acknowledgement", "responsibility"]],
    ["en", "That was our mistake.", ["responsibility"]],
    ["en", "The outage was caused by an expired certificate.", ["explanation"]],
    ["en", "We're truly sorry.", ["regret"]],
    ["en", "We apologise for any inconvenience caused.", ["regret"]],
    ["en", "I have refunded the delivery fee.", ["repair"]],
    ["en", "From Monday a colleague reads every label.", ["repentance"]],
    ["en", "This will not happen again.", ["repentance"]],
    ["ru", "Ваш заказ опоздал на два дня.", ["acknowledgement"]],
    ["ru", "Я перепутала ваш заказ.", ["acknowledgement", "responsibility"]],
    ["ru", "Это наша вина.", ["responsibility"]],
    ["ru", "Приносим извинения за доставленные неудобства.", ["regret"]],
    ["ru", "Деньги вернули сегодня утром.", ["repair"]],
    ["ru", "Мы ввели двойную проверку перед отправкой.", ["repentance"]],
    ["uk", "Ваше замовлення запізнилося на два дні.", ["acknowledgement"]],
    ["uk", "Я переплутав ваше замовлення.", ["acknowledgement", "responsibility"]],
    ["uk", "Перепрошуємо за незручності.", ["regret"]],
    ["uk", "Гроші повернули сьогодні вранці.", ["repair"]],
    ["uk", "Тепер кожну посилку зважують двоє.", ["repentance"]],
    ["bg", "Поръчката Ви закъсня с два дни.", ["acknowledgement"]],
    ["bg", "Объркахме поръчката Ви.", ["acknowledgement", "responsibility"]],
    ["bg", "Извиняваме се за причиненото неудобство.", ["regret"]],
    ["bg", "Сумата е възстановена днес.", ["repair"]],
    ["bg", "Въведохме двойна проверка преди изпращане.", ["repentance"]],
  ])("%s: %s", (lang, text, components) => {
    expect(componentsOf(text, lang)).toEqual(components);
  });
});

/** The definitions of the six parts, sentence by sentence, each in all four languages. */
describe("by its definition", () => {
  const definitions: readonly (readonly [rule: string, rows: readonly Row[]])[] = [
    [
      "being sorry to hear it is no regret",
      [
        ["en", "Sad to hear that.", []],
        ["ru", "Грустно это слышать.", []],
        ["uk", "Прикро це чути.", []],
        ["bg", "Неприятно ни е да го чуем.", []],
      ],
    ],
    [
      "being sorry for feelings is none",
      [
        ["en", "I'm sorry you felt ignored.", []],
        ["ru", "Жаль, что вы так восприняли наш ответ.", []],
        ["uk", "Шкода, що ви так сприйняли нашу відповідь.", []],
        ["bg", "Съжаляваме, че се чувствате така.", []],
      ],
    ],
    [
      "bad news is none",
      [
        ["en", "We regret to inform you that the claim was declined.", []],
        ["ru", "С сожалением сообщаем, что заявка отклонена.", []],
        ["uk", "З жалем повідомляємо, що заявку відхилено.", []],
        ["bg", "Със съжаление Ви уведомяваме, че молбата е отхвърлена.", []],
      ],
    ],
    [
      "asking to say it again is none",
      [
        ["en", "Sorry, I missed that.", []],
        ["ru", "Простите, не расслышала.", []],
        ["uk", "Вибачте, не розчула.", []],
        ["bg", "Извинете, не чух.", []],
      ],
    ],
    [
      "an apology with an if is none",
      [
        ["en", "We apologise if your service was interrupted.", []],
        ["ru", "Приносим извинения, если это вам помешало.", []],
        ["uk", "Перепрошуємо, якщо це вам завадило.", []],
        ["bg", "Извиняваме се, ако това Ви е попречило.", []],
      ],
    ],
    [
      "looking into it is no repair",
      [
        ["en", "We will look into the matter.", []],
        ["ru", "Мы обязательно разберёмся.", []],
        ["uk", "Ми обов'язково розберемося.", []],
        ["bg", "Непременно ще проверим случая.", []],
      ],
    ],
    [
      "an offer that is asked is no repair",
      [
        ["en", "Would you like us to refund it?", []],
        ["ru", "Вернуть вам деньги?", []],
        ["uk", "Повернути вам гроші?", []],
        ["bg", "Да Ви върнем ли парите?", []],
      ],
    ],
    [
      "a hope is no repentance",
      [
        ["en", "Fingers crossed it won't happen again.", []],
        ["ru", "Хочется верить, что подобное не повторится.", []],
        ["uk", "Сподіваємося, таке не повториться.", []],
        ["bg", "Дано не се повтори.", []],
      ],
    ],
    [
      "an undated vow is repentance",
      [
        ["en", "It will not happen again.", ["repentance"]],
        ["ru", "Такого больше не повторится.", ["repentance"]],
        ["uk", "Такого більше не повториться.", ["repentance"]],
        ["bg", "Няма да се повтори.", ["repentance"]],
      ],
    ],
    [
      "a fault that is supposed is not owned",
      [
        ["en", "If we made a mistake, we are glad to check.", []],
        ["ru", "Если мы ошиблись, проверим.", []],
        ["uk", "Якщо ми помилилися, перевіримо.", []],
        ["bg", "Ако сме сгрешили, ще проверим.", []],
      ],
    ],
  ];

  test.each(definitions.flatMap(([rule, rows]) => rows.map((row) => [rule, ...row] as const)))(
    "%s (%s): %s",
    (_, lang, text, components) => {
      expect(componentsOf(text, lang)).toEqual(components);
      if (components.includes("repentance")) {
        expect(check(text, lang).advice.map(({ id }) => id)).toContain("undated-vow");
      }
    },
  );

  test.each<readonly [Language, string]>([
    ["en", "The delay was caused by our supplier."],
    ["ru", "Задержка произошла по вине поставщика."],
    ["uk", "Затримка сталася з вини постачальника."],
    ["bg", "Закъснението е по вина на доставчика."],
  ])("passing the blame on explains nothing (%s): %s", (lang, text) => {
    expect(componentsOf(text, lang)).not.toContain("explanation");
    expect(componentsOf(text, lang)).not.toContain("responsibility");
    expect(check(text, lang).weak.length).toBe(1);
  });
});

describe("nothing is carried by", () => {
  test.each<readonly [Language, string]>([
    ["en", "Sorry to hear that."],
    ["en", "I'm sorry you feel that way."],
    ["en", "We regret to inform you that your claim was declined."],
    ["en", "Sorry, could you repeat that?"],
    ["en", "Sorry if you were affected."],
    ["en", "Sorry, but those are the rules."],
    ["en", "If we made a mistake, it will be corrected."],
    ["en", "We did not make a mistake."],
    ["en", "We might have sent the wrong size."],
    ["en", "We will look into it."],
    ["en", "Unfortunately we cannot refund you."],
    ["en", "Hopefully it won't happen again."],
    ["en", "Thank you for your patience."],
    ["en", "We received your message and have forwarded it."],
    ["ru", "Нам жаль это слышать."],
    ["ru", "Извините, если вас это задело."],
    ["ru", "К сожалению, мы не можем вернуть деньги."],
    ["ru", "Извините, а какой у вас номер заказа?"],
    ["ru", "Надеемся, впредь такого не случится."],
    ["uk", "Нам шкода це чути."],
    ["uk", "Вибачте, якщо вас це образило."],
    ["uk", "На жаль, ми не можемо повернути гроші."],
    ["bg", "Съжаляваме да чуем това."],
    ["bg", "Съжаляваме, ако сме Ви засегнали."],
    ["bg", "За съжаление не можем да Ви върнем парите."],
  ])("%s: %s", (lang, text) => {
    expect(componentsOf(text, lang)).toEqual([]);
  });
});

test("passing the blame is neither responsibility nor explanation, and owning it is", () => {
  const blame = componentsOf("The delay was caused by the courier.", "en");
  expect(blame).not.toContain("responsibility");
  expect(blame).not.toContain("explanation");
  expect(componentsOf("Your order was late because our driver had two rounds that day.", "en")).toContain(
    "explanation",
  );
});

test("a deed is a confession beside an apology, and a report without one", () => {
  const deed = "We parked your car in row nine.";
  expect(componentsOf(deed, "en")).toEqual([]);
  expect(componentsOf(`${deed} I'm sorry.`, "en")).toContain("responsibility");
});

/** What is done every day is no repair, no reason and no change of ways where nothing had gone wrong. */
describe("in a plain answer nothing is carried by", () => {
  test.each<readonly [Language, string]>([
    ["en", "A technician will visit you on Tuesday at 10 to read the meter."],
    ["en", "I have booked you on the 10.40 instead of the 9.15, as you wanted."],
    ["en", "If your own reading is different, send us a photo of the dial and we will correct the bill."],
    ["en", "Your password is refused because it was used before."],
    ["en", "From 1 July our desk opens at 8 every weekday."],
    ["en", "We've received your message about the broken chair."],
    ["en", "Sorry, I couldn't find an order under that number."],
    ["ru", "Мастер придёт во вторник в 10 и снимет показания счётчика."],
    ["ru", "По вашему предложению мы перенесли баки."],
    ["ru", "Если у вас другая цифра, пришлите фото, и мы пересчитаем счёт."],
    ["ru", "Цена выросла из-за подорожания какао."],
    ["ru", "С 1 июля касса работает каждый день с 8 утра."],
    ["uk", "Майстер прийде у вівторок о 10 і зніме показники лічильника."],
    ["uk", "За вашою пропозицією ми перенесли баки."],
    ["uk", "Ціна зросла через подорожчання какао."],
    ["bg", "Техникът ще дойде във вторник в 10 и ще отчете водомера."],
    ["bg", "Спряхме абонамента по ваше желание."],
    ["bg", "От 1 юли касата работи всеки ден от 8 часа."],
  ])("%s: %s", (lang, text) => {
    expect(componentsOf(text, lang)).toEqual([]);
  });
});

describe("a deed that is a repair only where something went wrong", () => {
  const visit = "A technician will visit you on Tuesday at 10.";

  test("counts beside what went wrong, whichever words tell it", () => {
    expect(componentsOf(`Your lift was out for three days. ${visit}`, "en")).toContain("repair");
    expect(componentsOf(`We're sorry. ${visit}`, "en")).toContain("repair");
    expect(componentsOf(visit, "en")).not.toContain("repair");
  });

  test("counts alone where its sentence tells of the remedy", () => {
    expect(componentsOf("A technician will visit you on Tuesday at 10 to put the broken pump right.", "en")).toContain(
      "repair",
    );
  });

  test("does not count beside a part whose rule is silenced", () => {
    const sorry = `We're sorry. ${visit}`;
    const { order } = checkDraft(checker, sorry, { lang: "en", silenced: ["en-sorry"] });
    expect(order).toEqual([]);
  });
});

test("what the customer said, and mail that is quoted, is not ours", () => {
  expect(componentsOf('You wrote: "we are so very sorry, it was our fault".', "en")).toEqual([]);
  expect(componentsOf("> We are very sorry.\n> It was our fault.\n\nThank you.", "en")).toEqual([]);
});

test("letters, accents, apostrophes and quotation marks are taken as people type them", () => {
  expect(componentsOf("WE DIDNT TELL YOU ABOUT THE GATE", "en")).toEqual(
    componentsOf("We didn’t tell you about the gate", "en"),
  );
  expect(componentsOf("Вернём деньги сегодня.", "ru")).toEqual(componentsOf("вернем деньги сегодня", "ru"));
});
