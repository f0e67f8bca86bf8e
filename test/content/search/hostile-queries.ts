/**
 * Queries made to break a search: every operator of ours and of Lunr's, alone, doubled, nested and unclosed, on words
 * of four languages; texts of absurd length; and strings that break naive string handling. More than 500, no two equal.
 */
const words = [
  "apology",
  "server",
  "incident",
  "the",
  "извинение",
  "сервер",
  "вибачення",
  "пам'ять",
  "грешка",
  "l",
  "2012",
];

const operators = [
  "~",
  "^",
  "*",
  "+",
  "-",
  ":",
  '"',
  "“",
  "«",
  "(",
  ")",
  "[",
  "]",
  "{",
  "}",
  "|",
  "&",
  "!",
  "?",
  "\\",
  "/",
  "<",
  ">",
  "=",
  "..",
];

const numbers = ["1", "2", "100", "99999999999", "-1", "1e309", "NaN", "Infinity", "0x1f", "٣", "½"];

const fields =
  "title company author year tag channel failure gesture industry lang has __proto__ constructor toString hasOwnProperty".split(
    " ",
  );

const odd = [
  "",
  " ",
  "\u0000",
  "\n\r\t\v\f",
  "\ud800",
  "\udfff",
  "a\ud83dz",
  "\ud800\ud800\ud800",
  "\u200b\u200d\ufeff",
  "\u202eevil\u202c",
  "\u{e0041}\u{e0042}",
  "𝖑𝖊𝖌𝖔",
  "ﷺ".repeat(200),
  "ﬁ ﬂ ﬃ",
  "I\u0307stanbul İI ıi",
  "ẞß",
  "e\u0301".repeat(500),
  `z${"\u0300\u0301\u0302\u0315".repeat(400)}algo`,
  "мій мии\u0306 ё е\u0308 ї і\u0308 ґ",
  "'’ʼ`´",
  "a'b'c'd'e'f'g'h",
  "'".repeat(3000),
  "👩‍👩‍👧‍👦 🧱🧱 🇺🇦",
  "田中さんにあげて下さい",
  "הָיְתָה تجربة",
  "../../../../etc/passwd",
  "C:\\Windows\\system32",
  "<script>alert(1)</script>",
  "javascript:alert(1)",
  "'; DROP TABLE cases; --",
  "{{customer_name}} $ {7*7} #{7*7} {%x%}",
  "$(touch x) `id` | cat",
  "__proto__",
  "constructor prototype toString valueOf hasOwnProperty",
  "true false null undefined NaN",
  "(?<=a+)+$ (a|a)*b [[:alpha:]] \\1",
  "%00 %0a %2e%2e%2f &#0; &amp;",
  "OR",
  "OR OR OR",
  "a OR",
  "OR a",
  "a OR OR b",
  "- -- --- -",
  "-",
  '-"',
  '""',
  '"" "" ""',
  '"',
  '"a',
  'a"b"c"d',
  '-"a b',
  '«two “bricks" missing»',
  "tag:",
  "tag:tag:tag:tag:",
  'tag:"',
  'tag:""',
  'tag:"missing part',
  "year:",
  "year:..",
  "year:9999999..1",
  "year:2010..2014..2018",
  "year:-1",
  "lang:xx lang:",
  "has:everything has:",
  "-tag:none -company:a -company:b -year:2000..",
  "a,b;c|d&e",
  "1,000,000,000,000,000,000",
  "1,1,1,1,1,1,1,1,1,1,1",
  "e-mail E-MAIL e--mail e-",
  "a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q-r-s-t-u-v-w-x-y-z",
];

const huge = [
  "a".repeat(100_000),
  "а".repeat(100_000),
  "a ".repeat(100_000),
  Array.from({ length: 100_000 }, (_, i) => `w${i}`).join(" "),
  Array.from({ length: 40 }, (_, i) => `servr${i} apolgy missng`).join(" "),
  "the and of to in is it for on with as was our we they be by at not this that from or have an had which you her all".repeat(
    3,
  ),
  "a b c d e f g h i j k l m n o p q r s t u v w x y z а б в г д е ж з и к л м н о п р с т у ф х ц ч ш щ",
  Array.from({ length: 64 }, (_, i) => `"${i} word"`).join(" "),
  Array.from({ length: 2000 }, (_, i) => `-word${i}`).join(" "),
  Array.from({ length: 2000 }, (_, i) => `a${i} OR`).join(" "),
  '"'.repeat(50_000),
  "-".repeat(50_000),
  ":".repeat(50_000),
  "*".repeat(50_000),
  "tag:".repeat(20_000),
  `"${"the ".repeat(20_000)}"`,
  `${"(".repeat(20_000)}a${")".repeat(20_000)}`,
  "missing-".repeat(10_000),
  "1,234".repeat(10_000),
  "'a".repeat(20_000),
  " ".repeat(100_000),
  "\u0301".repeat(50_000),
  "x\u0301".repeat(50_000),
  "😀".repeat(50_000),
  "abcdefgh".repeat(8),
  "неправильноепонимание".repeat(20),
];

function combined(): string[] {
  const made: string[] = [];
  for (const operator of operators) {
    made.push(operator, operator.repeat(20), `${operator} ${operator}`);
    for (const word of words)
      made.push(`${operator}${word}`, `${word}${operator}`, `${operator}${word}${operator} other`);
  }
  for (const number of numbers) made.push(`incident~${number}`, `сервер^${number}`, `year:${number}`, `${number}*`);
  for (const field of fields)
    made.push(`${field}:x`, `${field}:"x y`, `-${field}:*`, `${field}::`, `${field}:${field}:`);
  for (const word of words)
    made.push(`${word} OR -${word}`, `"${word} ${word}" ${word}*~2^3`, `*${word}*`, `+${word} -${word}`);
  return made;
}

export const hostileQueries: readonly string[] = [...new Set([...odd, ...huge, ...combined()])];
