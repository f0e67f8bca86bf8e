/**
 * Brings British and American spelling together before an English word is stemmed. Only the stem passes here, so a
 * wrong guess (`our` in `detour`) does no harm: both sides of a comparison are changed alike.
 */
const endings: readonly (readonly [RegExp, string])[] = [
  [/is(e[ds]?|ing|ers?|ations?)$/, "iz$1"],
  [/ys(e[ds]?|ing)$/, "yz$1"],
  [/our(s|ed|ing|ful|able|ably|ites?|ite)?$/, "or$1"],
  [/tre(s|d)?$/, "ter$1"],
  [/ll(ed|ing|ers?)$/, "l$1"],
  [/ogue(s|d)?$/, "og$1"],
  [/(def|off|lic|pret)ence(s?)$/, "$1ense$2"],
  [/([a-z]{3})mme(s|d)?$/, "$1m$2"],
];

const words: Readonly<Record<string, string>> = {
  grey: "gray",
  cheque: "check",
  tyre: "tire",
  jewellery: "jewelry",
  judgement: "judgment",
  acknowledgement: "acknowledgment",
  sceptical: "skeptical",
  fulfil: "fulfill",
  enrol: "enroll",
  parcelled: "parceled",
};

/**
 * Irregular forms, to the word they belong to: Porter's rules know none, and what broke, went missing or was sent is
 * what people type here.
 */
const irregular = new Map(
  `break broke broken; lose lost; send sent; give gave given; get got gotten; go went gone; come came; take took taken;
  buy bought; bring brought; pay paid; say said; tell told; speak spoke spoken; write wrote written; forget forgot forgotten;
  steal stole stolen; fly flew flown; keep kept; leave left; hold held; find found; make made; throw threw thrown;
  fall fell fallen; wear wore worn; tear tore torn; choose chose chosen; freeze froze frozen; sell sold; feel felt; mean meant;
  sing sang sung; ring rang rung; hear heard; catch caught; teach taught; think thought; spend spent; lie lied;
  begin began begun; drive drove driven; know knew known; grow grew grown; eat ate eaten; drink drank drunk; hide hid hidden;
  child children; person people; man men; woman women; foot feet; life lives; loss losses; apology apologies apologise apologize`
    .split(";")
    .flatMap((row) => {
      const [base = "", ...forms] = row.trim().split(/\s+/);
      return forms.map((form): [string, string] => [form, base]);
    }),
);

export function americanSpelling(word: string): string {
  const known = words[word] ?? irregular.get(word);
  if (known !== undefined) return known;
  if (word.length < 5) return word;
  for (const [ending, replacement] of endings) {
    if (ending.test(word)) return word.replace(ending, replacement);
  }
  return word;
}
