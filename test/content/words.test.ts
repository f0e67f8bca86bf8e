import { describe, expect, test } from "vitest";
import { countSentences, countWords } from "../../content/words.ts";

describe("sentences of a summary", () => {
  test.each([
    ["One. Two.", 2],
    ["The U.S. site fell at 9 a.m. on Monday. The firm wrote.", 2],
    ["Mr. Smith and Dr. Who wrote. They waited.", 2],
    ["It cost 3.50 a head. Nobody paid.", 2],
    ["They said “Sorry.” Then they paid.", 2],
    ["Was it late? It was!", 2],
    ["They didn't. Nobody paid.", 2],
    ["No end", 1],
    ["One. Two. Three.", 3],
    ["Wait… what? Yes.", 2],
    ["Серверы упали в 2012 г. из-за урагана. Компания извинилась.", 2],
    ["Компанія надіслала деталі, листа тощо. Клієнт задоволений.", 2],
    ["Фирмата прати 5 лв. и бележка. Клиентът е доволен.", 2],
    ["Письмо Т. Иванова пришло. Все рады.", 2],
    ["", 1],
  ])("%j has %i", (text, count) => {
    expect(countSentences(text)).toBe(count);
  });
});

test("words are runs that hold a letter or a digit", () => {
  expect(countWords("Two words - and “three” more, at 9.")).toBe(7);
  expect(countWords("")).toBe(0);
});
