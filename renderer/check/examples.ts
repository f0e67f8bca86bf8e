/** Replies to try the check on: each with some parts, some gaps and some weak phrases. */
import type { Language } from "#content";

export const exampleReplies: Readonly<Record<Language, string>> = {
  en: `Hi Marta,

We are sorry for any inconvenience this may have caused. Your walnut bookcase arrived without its shelf pegs, and you could not put it together at the weekend. A mistake was made while packing.

We will look into it and get back to you as soon as possible.

Kind regards,
Sam`,
  ru: `Марта, добрый день!

Приносим извинения за доставленные неудобства. Книжный шкаф пришёл без полкодержателей, и в выходные вы не смогли его собрать. При упаковке произошла ошибка.

Мы разберёмся и ответим в ближайшее время.

С уважением,
Семён`,
  uk: `Марто, добрий день!

Перепрошуємо за завдані незручності. Книжкова шафа прийшла без тримачів для полиць, і на вихідних ви не змогли її зібрати. Під час пакування сталася помилка.

Ми розберемося і відповімо найближчим часом.

З повагою,
Семен`,
  bg: `Здравейте, Марта,

Извиняваме се за причиненото неудобство. Библиотеката пристигна без държачите за рафтовете и през уикенда не успяхте да я сглобите. При опаковането беше допусната грешка.

Ще проверим случая и ще се свържем с вас възможно най-скоро.

Поздрави,
Симеон`,
};

export const languageNames: Readonly<Record<Language, string>> = {
  en: "English",
  ru: "Русский",
  uk: "Українська",
  bg: "Български",
};
