import {
  type CaseStudy,
  type Library,
  libraryFormat,
  type Pattern,
  type Phrase,
  type Principle,
  type Term,
  type Vocabulary,
} from "#content";

/** A library small enough to know by heart: three cases, a pattern, a note and a phrase. */
export function smallLibrary(): Library {
  return {
    format: libraryFormat,
    draftRules: { rules: [], groups: { en: {}, ru: {}, uk: {}, bg: {} }, order: [], advice: [] },
    cases: [bricks, guitar, outage],
    patterns: [pattern],
    principles: [principle],
    phrases: [phrase],
    sessions: [],
    vocabulary,
    synonyms: [
      {
        term: "missing part",
        means: ["failure/missing-part"],
        en: ["part missing", "incomplete"],
        ru: ["не хватает детали", "некомплект"],
        uk: ["бракує деталі", "некомплект"],
        bg: ["липсваща част", "липсва част"],
      },
      { term: "outage", means: ["failure/outage"], en: ["down", "offline"], ru: ["сбой"], uk: ["збій"], bg: ["срив"] },
      {
        term: "refund",
        means: ["gift/refund"],
        en: ["money back"],
        ru: ["возврат денег"],
        uk: ["повернення грошей"],
        bg: ["връщане на пари"],
      },
    ],
  };
}

function term(id: string, en: string, ru: string, uk: string, bg: string): Term {
  return { id, label: { en, ru, uk, bg }, use_for: "Tests." };
}

const vocabulary: Vocabulary = {
  failure: [
    term("missing-part", "Part missing", "Не хватило детали", "Бракує деталі", "Липсва част"),
    term("outage", "Service unavailable", "Сервис недоступен", "Сервіс недоступний", "Услугата е недостъпна"),
    term("damaged", "Damaged in our hands", "Повредили мы", "Пошкодили ми", "Повредено от нас"),
  ],
  channel: [
    term("letter-in-parcel", "Letter in the parcel", "Письмо в посылке", "Лист у посилці", "Писмо в пратката"),
    term("blog-post", "Blog post", "Запись в блоге", "Допис у блозі", "Публикация в блога"),
    term("phone", "Telephone", "Телефон", "Телефон", "Телефон"),
  ],
  industry: [
    term("toys", "Toys", "Игрушки", "Іграшки", "Играчки"),
    term("airline", "Airline", "Авиакомпания", "Авіакомпанія", "Авиокомпания"),
    term("software", "Software", "Программы", "Програми", "Софтуер"),
  ],
  component: [
    term("regret", "Regret", "Сожаление", "Жаль", "Съжаление"),
    term("repair", "Repair", "Исправление", "Виправлення", "Поправка"),
  ],
  gift: [
    term("replacement-part", "Replacement part", "Деталь на замену", "Деталь на заміну", "Нова част"),
    term("refund", "Refund", "Возврат денег", "Повернення грошей", "Връщане на пари"),
    term("none", "Nothing", "Ничего", "Нічого", "Нищо"),
  ],
  severity: [term("annoying", "Annoying", "Досадно", "Прикро", "Досадно")],
  initiative: [
    term("prompt-reply", "On first contact", "Сразу", "Одразу", "Веднага"),
    term("refused", "Refused", "Отказ", "Відмова", "Отказ"),
  ],
  outcome: [term("loyalty-up", "More loyal", "Лояльнее", "Лояльніше", "По-лоялен")],
  "outcome-basis": [term("self-reported", "Self-reported", "Сам сказал", "Сам сказав", "Сам каза")],
  tone: [term("warm", "Warm", "Тепло", "Тепло", "Топло")],
  confidence: [term("verified", "Verified", "Проверено", "Перевірено", "Проверено")],
  kind: [term("both", "Both", "Оба", "Обидва", "И двете")],
};

type CaseText = Pick<
  CaseStudy,
  | "id"
  | "title"
  | "company"
  | "company_aliases"
  | "industry"
  | "happened"
  | "failure"
  | "channels"
  | "initiative"
  | "summary"
  | "search_terms"
> & {
  readonly gifts: string[];
  readonly sections: Readonly<Record<string, string>>;
  readonly ru: readonly [title: string, summary: string, terms: string];
  readonly uk: readonly [title: string, summary: string, terms: string];
  readonly bg: readonly [title: string, summary: string, terms: string];
};

function study({ gifts, sections, ru, uk, bg, ...rest }: CaseText): CaseStudy {
  const translated = ([title, summary, terms]: readonly [string, string, string]) => ({
    title,
    summary,
    search_terms: terms.split(", "),
  });
  return {
    ...rest,
    lang: "en",
    country: "unknown",
    kind: "both",
    severity: "annoying",
    remedy: { components: ["regret"], gifts },
    outcome: "loyalty-up",
    outcome_basis: "self-reported",
    outcome_note: "One family stayed.",
    confidence: "verified",
    confidence_note: "The facts were found.",
    claims: [],
    lesson: "Mend first.",
    sources: [{ title: "A source", language: "en", supports: "All of it." }],
    patterns: rest.id === "bricks" ? ["part-on-its-way"] : [],
    principles: [],
    related: [],
    duration: 5,
    languages: { ru: translated(ru), uk: translated(uk), bg: translated(bg) },
    sections: Object.entries(sections).map(([heading, text]) => ({
      id: heading.toLowerCase().replaceAll(" ", "-"),
      heading,
      html: "",
      text,
    })),
    anatomy: [],
    stage: { figures: [], cues: [] },
  };
}

const bricks = study({
  id: "bricks",
  title: "Two missing bricks and a letter",
  company: "LEGO",
  company_aliases: ["Лего"],
  industry: "toys",
  happened: "2009",
  failure: ["missing-part"],
  channels: ["letter-in-parcel"],
  initiative: "prompt-reply",
  gifts: ["replacement-part"],
  summary: "A girl found two bricks missing from her set. The parts came with a letter.",
  search_terms: ["missing piece", "construction set", "follow-up letter", "e-mail to the maker"],
  sections: {
    "What happened":
      "Three quarters through the model, a daughter found that two pieces were not in the box. Her father doubted her at first; she proved it with the manual.",
    "What they said":
      "The letter apologised for the incomplete set. The café's colour scheme was praised, and it asked why the machine did not weigh the bag.",
  },
  ru: [
    "Две пропавшие детали и письмо",
    "Девочка не нашла двух деталей. Их прислали с письмом.",
    "не хватает детали, конструктор, письмо с извинением, ещё одна деталь",
  ],
  uk: [
    "Дві загублені деталі й лист",
    "Дівчинка не знайшла двох деталей. Їх надіслали з листом на згадку в пам'яті.",
    "бракує деталі, конструктор, затримка посилки, мій ґанок",
  ],
  bg: [
    "Две липсващи части и писмо",
    "Момиче не намери две части. Изпратиха ги с писмо.",
    "липсваща част, конструктор, писмо с извинение, моят съсед",
  ],
});

const guitar = study({
  id: "guitar",
  title: "The guitar and the song",
  company: "United",
  company_aliases: ["Юнайтед"],
  industry: "airline",
  happened: "2008-03-31",
  failure: ["damaged"],
  channels: ["phone"],
  initiative: "refused",
  gifts: ["refund"],
  summary: "Loaders broke a guitar and the claim was refused. A song about it was heard by millions.",
  search_terms: ["broken guitar", "damaged luggage", "claim refused", "viral video"],
  sections: {
    "What happened":
      "A passenger called out that guitars were being thrown. The claim was refused because of a deadline of 24 hours.",
    "What they said": "They regretted the misunderstanding. Nobody said why it took nine months, or how.",
  },
  ru: [
    "Гитара и песня",
    "Грузчики сломали гитару, в оплате отказали. Песню услышали миллионы.",
    "сломали гитару, повредили багаж, отказ, ролик",
  ],
  uk: [
    "Гітара й пісня",
    "Вантажники зламали гітару, у виплаті відмовили. Пісню почули мільйони.",
    "зламали гітару, пошкодили багаж, відмова, відео",
  ],
  bg: [
    "Китарата и песента",
    "Хамали счупиха китара и отказаха да платят. Песента чуха милиони.",
    "счупена китара, повреден багаж, отказ, видео",
  ],
});

const outage = study({
  id: "outage",
  title: "Downtime told hour by hour",
  company: "PokerStars",
  company_aliases: [],
  industry: "software",
  happened: "unknown",
  failure: ["outage"],
  channels: ["blog-post"],
  initiative: "prompt-reply",
  gifts: ["none"],
  summary: "A hurricane knocked out the servers. The company kept a timeline on its blog.",
  search_terms: ["servers down", "hurricane", "incident timeline", "status page"],
  sections: {
    "What happened":
      "After the hurricane the servers of a time tracker went down and work stood still. Management counted 1,200 accounts.",
    "What they said": "The blog told what happened and when, hour by hour.",
  },
  ru: [
    "Сбой по часам",
    "Ураган отключил серверы. Компания вела хронику в блоге.",
    "серверы упали, ураган, хроника сбоя, задержка",
  ],
  uk: [
    "Збій за годинами",
    "Ураган вимкнув сервери. Компанія вела хроніку в блозі.",
    "сервери впали, ураган, хроніка збою, кінець простоїв",
  ],
  bg: [
    "Срив час по час",
    "Ураган изключи сървърите. Компанията водеше хроника в блога.",
    "сървърите паднаха, ураган, хроника, забавяне",
  ],
});

const pattern: Pattern = {
  id: "part-on-its-way",
  title: "The part is on its way",
  summary: "For a part left out of the box.",
  lang: "en",
  use_when: "Something was left out of the box.",
  avoid_when: "The part is out of stock.",
  components: ["repair"],
  failure: ["missing-part"],
  proven_by: [],
  evidence: [],
  search_terms: ["missing part", "send the part"],
  owner: "Support",
  review_by: "2027-05",
  fields: {},
  variants: [{ id: "phone-warm", channel: "phone", tone: "warm", body: [] }],
  why: "",
  before_sending: "",
  text: "You opened the box and a part was not there. We packed it, so that one is ours.",
};

const principle: Principle = {
  id: "repair-first",
  title: "Repair before gift",
  kind: "practice",
  summary: "Put it right before you give anything.",
  components: ["repair"],
  confidence: "verified",
  confidence_note: "Seen in the cases.",
  sources: [{ title: "A study", language: "en", supports: "All of it." }],
  related: [],
  search_terms: ["gift or repair"],
  sections: [{ id: "what-it-says", heading: "What it says", html: "", text: "A gift without repair insults." }],
};

const phrase: Phrase = {
  id: "any-inconvenience",
  lang: "en",
  phrase: "Sorry for any inconvenience",
  also: [],
  better: "You lost your afternoon to this, and I am sorry.",
  component: "regret",
  evidence: [],
  source: "Common.",
  search_terms: ["inconvenience caused"],
  why: "",
  text: "It names nothing that happened to the reader.",
};
