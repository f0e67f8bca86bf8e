import { languages } from "../../names.ts";
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
  `не ни нет без а в во вот все всё всего всей всем всех вы вас вам вами где да даже для до его ее её ей ему если есть еще ещё же за здесь и из изо или им ими их
  к как какая какие какой какое ко когда кого кому кто ли либо мне мной мной может можно мой моя мое моё мои мы на над надо нам нами нас наш наша наше
  наши него нее неё ней нем нём нему них ними но ну о об обо он она они оно от ото очень по под после потом потому почему при про с со
  сам сама сами само свой своя свое своё свои своих себе себя собой так также такой такая такое такие там тебе тебя тем теперь то тобой тогда того тоже той только том тому
  тот эта эти это этого этой этом этому этот эту тут ты у уже чего чем через что чтоб чтобы чей чья был была были было быть будет будут буду
  хотя который которая которое которые которого которой которым один одна одно одну два две три между пока перед весь вся всю сейчас
  просто нужно очень совсем ведь лишь сколько куда откуда зачем`,
  // Ukrainian
  `не ні немає без а або але б би бо був була були було бути буде будуть в вам вами вас ваш ваша ваше ваші весь ви від він вона вони воно все всі всього всіх вся вже де для до є ж за
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

/**
 * Verbs, nouns and adjectives of every conversation. They name a subject only together with others, so a query word
 * of this list that is found nowhere says little about whether the library has an answer; "mortgage" says much.
 */
const everydayWords = [
  `able actually already always another ask asked asking bad because become began best better big bring came change come comes coming day days
  did didnt different doesnt enough even feel few find first found full gave give given giving gone good great happen happened happening hasnt havent
  help hour hours keep kept know knew last later left less little long look looked looking made make makes making many maybe mean means minute minutes
  month months need needed needs never new next nobody none old once open opened opening part people person place put quickly really right said
  saw say saying says second see seen seem set show showed side small somebody somehow soon start started stop stopped sure take taken takes talk tell thank
  think thought today together told tomorrow took tried try trying turn turned use used using usually want wanted wants week weeks went whole without word words
  work worked world worse worst wont wouldnt year years yesterday couldnt cant half end whatever whenever done dear hey man woman guy guys stuff
  example company companies customer customers client clients user users business shop store case story apology apologise apologize sorry situation problem issue reply answer response`,
  `больше большой быстро вообще времени время всегда вчера говорит говорить год года дать дали дал делать делает дело день дней долго другой другая другие думать
  завтра знать знает иметь именно кажется клиент клиента клиенту клиенты клиентов компания компании конец который лучше люди людей человек маленький место месяц минут много можем мочь
  назад найти например нашли недели неделю неделя несколько новый новая новое ночь нужен нужна обычно один однажды опять ответ ответить ответили ошибка первый плохо подождать получить
  получил получили понять попросить попросил пора последний почти прийти пришел пришла пришли пришло проблема раз работа работать рядом самый сделать сделал сделали сегодня сказать сказал сказали сказала
  слишком случай случилось слово слова смочь снова спросить стал стала стали стать старый сразу ситуация теперь хороший хорошо хотеть хочет хотим хотел час часа часов чаще часто
  извиниться извинения извинение извинились извинилась пример фирма магазин фирмы`,
  `більше великий взагалі весь вчора говорити год година години годин дав дала дали дати день днів добре довго другий думати завжди завтра знати знає знайти інший інша інші
  каже казати кінець клієнт клієнта клієнту клієнти клієнтів компанія компанії компанією краще людина люди людей маленький місце місяць хвилин багато могти мати має назад наприклад новий нова
  нове ніч оцінка перший погано помилка потім почати прийти прийшов прийшла прийшли проблема раз робота робити робить самий сказав сказала сказали сказати зробити зробив зробили слово
  слова сталося ставати стала стати сьогодні тиждень тижні тижня тижнів треба трохи хотіти хоче хочемо хотів час часто вибачитися вибачилися вибачення вибачилась приклад фірма магазин
  відповідь відповіли відповісти випадок ситуація рік роки року`,
  `бързо вече винаги време всъщност вчера голям голяма година години дава даде дадоха дълго ден дни днес дойде друг друга други добре добър едва зле знае знам искам иска искаме
  каза казаха казва казват компания компания компанията клиент клиента клиентът клиенти клиентите край лошо малко малък място месец минути мисля начин
  например никога нов нова ново нощ нужно обикновено обратно отговор отговори пак през първи път пример прави правя правим получи получих получиха проблем работа работи сега седмица седмици
  случай случи слово след става стана сутрин трябваше утре хора хората човек час часа често дума думи ситуация фирма фирмата магазин магазина извини извиниха извинение грешка`,
];

const functionForms: ReadonlySet<string> = new Set(functionWords.flatMap((list) => list.split(/\s+/)).map(foldWord));

/** Everyday words count in all their forms, so they are known by their stems. */
const everydayStems: ReadonlySet<string> = new Set(
  everydayWords.flatMap((list, at) => list.split(/\s+/).flatMap((word) => stemTerms(foldWord(word), languages[at]))),
);

/** `subject`: what the query is about. `everyday`: any talk has it. `function`: grammar. */
export type WordClass = "subject" | "everyday" | "function";

export function wordClass(form: string): WordClass {
  if (functionForms.has(form)) return "function";
  return stemTerms(form).some((stem) => everydayStems.has(stem)) ? "everyday" : "subject";
}
