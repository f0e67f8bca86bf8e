import { languages } from "../../names.ts";
import { everydayWords } from "./everyday-words.ts";
import { foldWord } from "./fold.ts";
import { stemTerms } from "./stem.ts";

/**
 * Words that carry no subject, in four languages, by part of speech. They are indexed like all others (phrases hold
 * them, and "why" or "how" may be typed alone), but in a longer query they are optional and weigh next to nothing.
 * Negations are kept out: "not", "без" and their like change what a query asks for.
 */
const functionWords = [
  // English: articles, pronouns, prepositions, conjunctions, auxiliaries, question words, adverbs of degree and time
  `a an the i me my mine we us our ours you your yours he him his she her hers it its they them their theirs this that these those
  who whom whose which what when where why how whether if then than so as at by for from in into of off on onto out over to
  under up upon with about after again all also am and any are around away be because been before being below between both but can
  cannot could did do does doing done dont during each either else ever every few further get gets getting go goes going got
  had has have having here im ive itself just let lets like may might more most much must myself now one only or other others
  own per quite rather really same shall should since some someone something still such there therefore though through
  too two until very via was well were while will within would yet yourself anyone anything everybody everyone everything
  not no somebody us were hes shes theyre youre weve isnt arent wasnt id ill hi hello please thing things way lot bit kind sort`,
  // Russian
  `не ни нет без никто никого никакой а в во вот все всё всего всей всем всех вы вас вам вами где да даже для до его ее её ей ему если есть еще ещё же за здесь и из изо или им ими их
  к как какая какие какой какое ко когда кого кому кто ли либо мне мной мной может можно мой моя мое моё мои мы на над надо нам нами нас наш наша наше
  наши него нее неё ней нем нём нему них ними но ну о об обо он она они оно от ото очень по под после потом потому почему при про с со
  сам сама сами само свой своя свое своё свои своих себе себя собой так также такой такая такое такие там тебе тебя тем теперь то тобой тогда того тоже той только том тому
  тот эта эти это этого этой этом этому этот эту тут ты у уже чего чем через что чтоб чтобы чей чья был была были было быть будет будут буду
  хотя который которая которое которые которого которой которым один одна одно одну два две три между пока перед весь вся всю сейчас
  просто нужно очень совсем ведь лишь сколько куда откуда зачем`,
  // Ukrainian
  `не ні немає без ніхто нікого ніякий а або але б би бо був була були було бути буде будуть в вам вами вас ваш ваша ваше ваші весь ви від він вона вони воно все всі всього всіх вся вже де для до є ж за
  з зі із і й його йому її їй їм їх їхній їхня їхні ким кого кому коли котрий який яка яке які яких якого якої яку якщо як ледве лише між
  мене мені мій моя моє мої ми може можна на над нам нами нас наш наша наше наші него ній нього них ну о об один одна одне одну два дві три перед
  під після по поки при про проте просто сам сама самі само свій своя своє свої своїх себе собі собою та так також такий така таке такі там те теж тепер ти тобі тебе
  тобою того той тому ту тут ті тією тільки у увесь усе усі хоч хоча хто це цей ця ці цього цьому цим цю чи чим чого чому через що щоб
  щось ще якийсь якась дуже треба потрібно зараз зовсім навіть скільки куди звідки навіщо`,
  // Bulgarian
  `не ни няма без а аз ако ала бе беше бил била било били бих би бъда бъде във в вас ваш ваша ваше ваши ви вие все всеки всички всичко всяка го да дали до докато
  е един една едно едни две два три за защо защото и из или им има имат й ѝ к как каква какво какви какъв като когато кого което които кой която колко към към
  ли лично ме между ми мен мене много мога може могат му на над най нас наш наша наше наши него нещо нея ни ние но някой някоя някои някакъв някаква о обаче около от
  отново още под пред през при по повече после почти просто с са сам само самият се себе си сме сте съм със също сега свой своя свое свои та така такава
  такъв такова такива там твой те тези ти то това тогава този той тук тя тях у че чий чия ще щом щях беше бяха бях след доста трябва къде откъде кога`,
];

const functionForms: ReadonlySet<string> = new Set(functionWords.flatMap((list) => list.split(/\s+/)).map(foldWord));

/** Everyday words count in all their forms, so they are known by their stems. */
const everydayStems: ReadonlySet<string> = new Set(
  languages.flatMap((lang) => everydayWords[lang].split(/\s+/).flatMap((word) => stemTerms(foldWord(word), lang))),
);

/** `subject`: what the query is about. `everyday`: any talk has it. `function`: grammar. */
export type WordClass = "subject" | "everyday" | "function";

export function wordClass(form: string): WordClass {
  if (functionForms.has(form)) return "function";
  return stemTerms(form).some((stem) => everydayStems.has(stem)) ? "everyday" : "subject";
}
