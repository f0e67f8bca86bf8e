/**
 * Light stemmer for Ukrainian, on folded words (`ї` is `і`, apostrophes are gone).
 *
 * The endings are those of the declension and conjugation tables of any school grammar ("Український правопис"
 * 2019, sections on declension of nouns and adjectives, and on the verb). The plan is Porter's for Russian: cut the reflexive, cut one
 * ending, level what alternates. Written here because the published package keeps state between calls (a global regular
 * expression asked with `test`), so that the same word may get two stems.
 */
const endings = [
  "ого ього ому ьому ими іми оі ьоі их іх ий ій им ім ою ею єю ою",
  "а я о е є у ю и і ом ем єм ові еві єві ів ев ам ям ами ями ах ях ей",
  "ати яти ити іти ти ав яв ив ів в ала яла ила іла ла ало яло ило іло ло али яли или іли ли",
  "увати ювати ував ював увала ювала увало ювало ували ювали ує ює уємо юємо ують юють уєш уєте уй юй уйте юйте уючи юючи ування ювання уванн",
  "еш єш емо ємо ете єте уть ють иш іш ить іть имо імо ите іте ать ять айте яйте айте ай учи ючи ачи ячи вши",
  "ання яння ення іння анню янню енню інню анням янням енням інням ань янь ень інь",
  "ана яна ена ано яно ено аний яний ений ані яні ені аних ених яних аного еного яного ану ену яну аною еною",
]
  .join(" ")
  .split(" ");

const byLength = [...new Set(endings)].sort((a, b) => b.length - a.length);
const vowel = /[аеєиіоуюя]/;

/** At least three letters and a vowel must remain, or the ending is not one. */
function isStem(word: string): boolean {
  return word.length >= 3 && vowel.test(word);
}

export function stemUkrainian(word: string): string {
  if (word.length < 4) return word;
  const reflexive = word.replace(/(?<=.{3})(?:ся|сь)$/, "");
  const ending = byLength.find((end) => reflexive.endsWith(end) && isStem(reflexive.slice(0, -end.length)));
  const stem = ending === undefined ? reflexive : reflexive.slice(0, -ending.length);
  return levelled(stem);
}

/** Levels what alternates between forms of one word: `затримок`/`затримка`, `збій`/`збою`, `посилка`/`посилці`. */
function levelled(stem: string): string {
  return stem
    .replace(/[ьй]$/, "")
    .replace(/(?<=.{3})[іо]ст$/, "")
    .replace(/(?<=[^аеєиіоуюя]{1})[ое]к$/, "к")
    .replace(/(?<=.{2}[^аеєиіоуюя])ец$/, "ц")
    .replace(/([^аеєиіоуюя])\1$/, "$1")
    .replace(/ц$/, "к")
    .replace(/і(?=[^аеєиіоуюя]*$)/, "о");
}
