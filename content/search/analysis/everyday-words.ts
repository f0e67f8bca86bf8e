import type { Language } from "../../names.ts";

/**
 * Words of every conversation in four languages, in some of their forms (all others are known by their stems): verbs of
 * being and doing, adverbs, adjectives of degree and judgement, nouns of time and people. They were gathered by part of
 * speech and not from queries. A query word of this list that is found nowhere says little about whether the library
 * has an answer; "mortgage" says much.
 */
export const everydayWords: Readonly<Record<Language, string>> = {
  en: `able actually already always another ask asked asking bad because become began best better big bring came change
  come comes coming day days did didnt different doesnt enough even feel few find first found full gave give given
  giving gone good great happen happened happening hasnt havent help hour hours keep kept know knew last later left
  less little long look looked looking made make makes making many maybe mean means minute minutes month months need
  needed needs never new next nobody none old once open opened opening part people person place put quickly really
  right said saw say saying says second see seen seem set show showed side small somebody somehow soon start started
  stop stopped sure take taken takes talk tell thank think thought today together told tomorrow took tried try trying
  turn turned use used using usually want wanted wants week weeks went whole without word words work worked world
  worse worst wont wouldnt year years yesterday couldnt cant half end whatever whenever done dear hey man woman guy
  guys stuff example company companies customer customers client clients user users business shop store case story
  apology apologise apologize sorry situation problem issue reply answer response accept accidentally add agree ahead
  allow alone along amount annoyed anybody anyway apart appear apply area arrange arrive arrived aside attempt attend
  avoid awful barely basically belong bother brilliant build busy call calm care careful carry catch cause certain
  certainly chance check choice choose clean clear clever close cold common completely concern confirm confuse
  confused consider constantly contain continue control correct correctly couple cover create curious current
  currently deal decide definitely depend describe deserve detail difference difficult direct directly discover
  discuss drop easily easy effect effort empty ended enjoy enter entire especially event eventually exact exactly
  excellent exist expect expected experience extra fact fair fairly fall false famous fancy fast finally fine fit
  follow following fool forever form forward friendly fully fun general generally gotten grow guess guilty handle
  hang happy hard hardly hate head hit hold honest honestly hope hopefully horrible huge human hurry idea imagine
  immediately important impossible include inside instead intend involve join jump keen knock knocked large lately
  laugh lay lazy lead level list listen live local loose loud love lovely lucky mad main mainly major manage managed
  manner mark matter memory mention mess mid middle mind minor moment morning move name nasty nature near nearly neat
  necessary nervous nice normal normally notice notify obvious obviously occasion occur odd often okay operate
  ordinary otherwise outside overall pair particular partly pass past perfect perhaps personal pick plain plan please
  point poor possible possibly prefer prepare present press pretend pretty previous probably produce proper properly
  proud provide pull push quick quiet raise random rare ready real realise reason reasonable receive recent recently
  recognise refer regular remain remember remove repeat require result reveal rise role roll rough run sad safe
  scared seek select separate serious seriously settle several shock shocked short shout shut silly similar simple
  simply single sit sleep slightly slow slowly smart someday sometimes somewhere sort sound special specific spell
  split stand state stay step stick strange strict strong struggle stuck stupid sudden suddenly suffer suggest suit
  suppose surprise suspect sweet switch tend terrible terribly thin tidy tiny tired top total totally touch tough
  treat trouble true twice type typical ugly unable unclear understand understood unfortunately unique unknown useful
  useless usual various view visit walk warn watch weak weird wherever whoever wide wild willing wise wish wonder
  wonderful worried worry wow yes young`,
  ru: `больше большой быстро вообще времени время всегда вчера говорит говорить год года дать дали дал делать делает дело
  день дней долго другой другая другие думать завтра знать знает иметь именно кажется клиент клиента клиенту клиенты
  клиентов компания компании конец который лучше люди людей человек маленький место месяц минут много можем мочь
  назад найти например спрашивает спросил спрашивают находится стоит лежит нашли недели неделю неделя несколько новый
  новая новое ночь нужен нужна обычно один однажды опять ответ ответить ответили ошибка первый плохо подождать
  получить получил получили понять попросить попросил пора последний почти прийти пришел пришла пришли пришло
  проблема раз работа работать рядом самый сделать сделал сделали сегодня сказать сказал сказали сказала слишком
  случай случилось слово слова смочь снова спросить стал стала стали стать старый сразу ситуация теперь хороший
  хорошо хотеть хочет хотим хотел час часа часов чаще часто извиниться извинения извинение извинились извинилась
  пример фирма магазин фирмы мог могли могла могу смогли смог смогла хочется хотят думает думал думали видеть видит
  видел увидел увидели увидела смотреть смотрит слышать услышал идти идет пошел пошла пошли ушел ушла ушли уходит
  ехать приехал сидеть сидит сидим стоим висеть висит оказаться оказалось оказался оказалась остаться остался
  осталась остались начал начала начали начинает закончил закончили закончилось продолжать продолжает взять взял
  взяли брать берет положил положили держать держит держат нести принес принесли вести ведет бросить бросили попасть
  попал попали пытаться пытался пытаются попробовать пробовал решить решил решили решает понимает поняли понял
  помнить помнит верить считать считает бояться надеяться любить любит нравится понравилось живет жить звать называть
  называется просить просят разрешать позволять использовать пользоваться открыть открыл открыла открыли закрыть
  закрыл показать показал показали происходить происходит произошло случаться поставил поставили ставить бывать
  бывает являться следует касается требовать признать признавать признают разбираться разбирается заметить заметил
  заметили замечать выглядит значить значит звучит придумать придумали дошло доходит ищу искать ищет ждал кричать
  терять оценили оценить мешает хватило молчать молчат странный странно простой сложный сложно важный важно нужный
  готовый правильный правильно неправильно настоящий полный полностью пустой следующий разный общий главный обычный
  известный целый каждый любой точный ясный глупый глупо ужасный ужасно отличный красивый интересный   единственный собственный личный быстрый медленный долгий короткий высокий легкий легко трудный трудно возможный
  невозможно неудачно удачно плохой вежливый честно честный искренне медленно внезапно вдруг скоро давно недавно
  раньше позже редко иногда нигде везде сюда туда домой вместе отдельно случайно специально нормально точно ровно
  примерно довольно достаточно вполне наверное конечно действительно видимо заодно зря впервые навсегда мгновенно
  полчаса вещь штука сторона вопрос причина способ вид часть начало середина утро утром вечер вечером ночью
  минута минуту секунда жизнь мир рука голова глаз имя мама папа друг парень девушка женщина мужчина`,
  uk: `більше великий взагалі весь вчора говорити год година години годин дав дала дали дати день днів добре довго другий
  думати завжди завтра знати знає знайти інший інша інші каже казати кінець клієнт клієнта клієнту клієнти клієнтів
  компанія компанії компанією краще людина люди людей маленький місце місяць хвилин багато могти мати має назад
  наприклад новий нова нове ніч оцінка перший погано помилка потім почати прийти прийшов прийшла прийшли проблема раз
  робота робити робить самий сказав сказала сказали сказати зробити зробив зробили слово слова сталося ставати стала
  стати сьогодні тиждень тижні тижня тижнів треба трохи хотіти хоче хочемо хотів час часто вибачитися вибачилися
  вибачення вибачилась приклад фірма магазин відповідь відповіли відповісти випадок ситуація рік роки року міг могла
  могли змогли зміг змогла хочеться хочуть думає думав думали бачити бачить побачив побачили дивитися дивиться чути
  почув іти йде пішов пішла пішли приїхав сидіти сидить сидимо стояти стоїмо висіти висить виявитися виявилося
  виявився залишитися залишився залишилась залишилися почав почала почали починає закінчив закінчилося продовжувати
  взяти взяв взяли брати бере поклав поклали тримати тримає тримають нести приніс принесли кинути кинули потрапити
  потрапив потрапили намагатися намагався спробувати спробував вирішити вирішив вирішили вирішує зрозуміти зрозумів
  зрозуміли розуміє пам'ятати вірити вважати вважає боятися сподіватися любити любить подобається сподобалося жити
  живе звати називати називається просити просять попросив дозволяти використовувати користуватися відкрити відкрив
  відкрила відкрили відкривалася закрити показати показав показали відбувається трапилося ставити поставив бувати
  буває вимагати визнати визнавати визнають розбиратися розбирається помітити помітив помітили виглядає означає
  звучить придумати вигадали шукати шукає шукаю кричати мовчати мовчать оцінили лягло ліг дивний дивно простий
  складний складно важливий важливо потрібний готовий правильний правильно неправильно справжній повний повністю
  порожній останній наступний різний загальний головний звичайний відомий цілий кожний кожен точний ясний дурний
  жахливий жахливо чудовий гарний цікавий єдиний власний особистий швидкий швидко повільний повільно
  довгий короткий високий легкий легко важко можливо неможливо невдало вдало поганий ввічливий чесно чесний щиро
  раптом скоро давно нещодавно раніше пізніше рідко іноді ніколи ніде всюди сюди туди додому разом окремо випадково
  навмисно спеціально нормально точно рівно приблизно досить цілком мабуть звичайно справді вперше назавжди одразу
  відразу миттєво півгодини річ сторона питання причина спосіб вид частина початок середина ранок вранці
  вечір ввечері вночі хвилина хвилину секунда життя світ рука голова око ім'я мама тато друг хлопець дівчина жінка
  чоловік`,
  bg: `бързо вече винаги време всъщност вчера голям голяма година години дава даде дадоха дълго ден дни днес дойде друг
  друга други добре добър едва зле знае знам искам иска искаме каза казаха казва казват компания компанията клиент
  клиента клиентът клиенти клиентите край лошо малко малък място месец минути мисля начин никой никого никакъв
  никаква никакво никакви можа може можеше можеха можем например никога нов нова ново нощ нужно обикновено обратно
  отговор отговори пак през първи път пример прави правя правим получи получих получиха проблем работа работи сега
  седмица седмици случай случи слово след става стана сутрин трябваше утре хора хората човек час часа често дума думи
  ситуация фирма фирмата магазин магазина извини извиниха извинение грешка можели виждам вижда видя видях видяха
  гледам гледа чувам чух отивам отиде отидоха тръгна тръгнаха седя седи седим стоя стои стоим вися висим оказа оказва
  остана останал останаха започна започнаха започва свърши свършиха продължава взе взеха взема сложи сложиха държа
  държи държат нося донесе донесоха хвърли хвърлиха попадна попаднаха опитвам опитва опита опитаха реши решиха решава
  решават разбра разбраха разбира разбират помня помни вярвам вярва смятам смята страхувам надявам обичам обича
  харесва хареса харесаха живея живее наричам нарича моля моли помоли позволява използвам използва ползвам отворих
  отвори отвориха затвори затвориха покаже показа показаха случва поставя поставиха бива бивам изисква признае
  признава признават забеляза забелязаха изглежда означава звучи измисли измислиха търся търси търсят крещи мълчи
  мълчат оцениха обаждаш странен странно прост просто сложен сложно важен важно нужен готов правилен правилно
  правилния неправилен неправилно истински пълен напълно празен последен следващ различен общ главен обикновен
  известен цял цяла точен ясен глупав глупаво ужасен ужасно чудесен красив интересен единствен собствен личен
  бърз бавен бавно дълъг кратък висок лесен лесно труден трудно възможно невъзможно неуспешно успешно лош учтив
  честно честен искрено внезапно изведнъж скоро отдавна наскоро преди рядко понякога навсякъде вкъщи заедно отделно
  случайно нарочно специално нормално точно ровно приблизително доста достатъчно съвсем сигурно наистина веднъж
  завинаги веднага мигновено вещ страна въпрос причина вид част начало среда сутринта вечер вечерта нощта
  минута секунда живот свят ръка глава око име майка баща приятел момче момиче жена мъж усилие усилия`,
};
