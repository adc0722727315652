import type { Language, QuestionType } from '../languages/language.ts';
import { languageOf, languages } from '../languages/languages.ts';
import { normalize } from '../text/normalize.ts';
import { oneOf } from '../text/word-set.ts';

/** The kind of thing that answers a question. */
type Kind = Exclude<QuestionType, 'next' | 'story' | 'identity' | 'name' | 'speech'>;
export type AnswerType = Kind | null;

/** The source of a pattern that finds what one of these does. */
const anyOf = (patterns: (RegExp | string | undefined)[]): string =>
  patterns.flatMap((pattern) => (pattern instanceof RegExp ? pattern.source : (pattern ?? []))).join('|');

const caseless = (source: string): RegExp => new RegExp(source, 'iu');

/** By what questions of every language at once ask for something: they are told apart by their letters. */
const asking = (type: QuestionType): string => anyOf(languages.map(({ questions }) => questions?.[type]));

/** What Arabic writes on and between letters, or not: "مَن" is "من". */
const vowelMarks = /[\u0640\u064B-\u0652\u0670]/gu;
/** Scripts of languages that ask in the place of the answer; others begin with what they ask for: "why did he who …". */
const asksInPlace =
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Devanagari}]/u;

export function answerTypeOf(question: string): AnswerType {
  const plain = question.replaceAll(vowelMarks, '').trim();
  const found = kinds
    .map(({ kind, asked }) => ({ kind, at: plain.search(asked) }))
    .filter(({ at }) => at >= 0);
  const order = asksInPlace.test(plain) ? found : found.toSorted((a, b) => a.at - b.at);
  return order[0]?.kind ?? null;
}

const ofFigures: ReadonlySet<AnswerType> = new Set(['age', 'money', 'measure', 'duration', 'figure', 'date']);

/** Whether what is asked for is told by a figure or a date. */
export const isOfFigures = (type: AnswerType): boolean => ofFigures.has(type);

const howMany = caseless(`^[¿¡"«“]?(?:${asking('figure')})`);

/** Whether a question begins with "how many" and what is counted follows at once: in "how much did the repair cost" nothing is counted. */
export function opensWithCount(question: string, { stopwords }: Language): boolean {
  const trimmed = question.trim();
  const [opening] = howMany.exec(trimmed) ?? [];
  if (opening === undefined) return false;
  const next = /^[^\p{L}]*(?:d[ei]?['’ ])?(?<word>[\p{L}\p{M}]+)/u.exec(trimmed.slice(opening.length));
  return !stopwords.has(normalize(next?.groups?.['word'] ?? ''));
}

const how =
  /^[¿¡"«“]?(?:how|wie|comment|como|cómo|come|как|كيف|कैसे|nasıl)(?!\p{L})|어떻게|どうやって|どのように|怎么|如何/iu;

/** Whether a question for nothing else, as a number or a time, asks how something happened. */
export const asksHow = (question: string): boolean => how.test(question.trim());

const purpose =
  /^(?:wo(?:für|mit|bei|durch|ran|rauf|raus|rin|rüber|rum|zu|gegen|nach|von)|inwiefern|inwieweit)(?!\p{L})/iu;

/** Whether a question asks why, how or "wofür", which its own words never tell. */
export function asksForMore(question: string): boolean {
  const type = answerTypeOf(question);
  return type === 'reason' || (type === null && (asksHow(question) || purpose.test(question.trim())));
}

const which =
  /^[¿¡]?(?:\p{L}+ )?(?:which|what|welch|quel|qu[eé](?!\p{L})|qua[il]|che(?!\p{L})|как(?:о[йм]|[ау])|hangi|أي(?!\p{L})|किस(?!\p{L}))/iu;

/** Whether a question says what it is that it asks for the name of: "in which town". */
export const asksWhich = (question: string): boolean => which.test(question.trim());

/** Whether a sentence names a place that the question doesn't, as far as its language tells places. */
export function namesPlace(sentence: string, { claims }: Language, question: string): boolean {
  if (claims?.places === undefined) return true;
  return [...sentence.matchAll(claims.places)].some(
    ({ groups }) => !question.includes(groups?.['name'] ?? ''),
  );
}

const joint = /\s(?:and|und|et|y|e|и)\s|[,、，]/iu;

/** The two things that a question asks for, "who was arrested, and when"; none where it asks for one. */
export function partsOf(question: string): string[] {
  const at = joint.exec(question);
  if (at === null) return [];
  const parts = [question.slice(0, at.index), question.slice(at.index + at[0].length)];
  const types = new Set(parts.map(answerTypeOf));
  return types.size === 2 && !types.has(null) ? parts : [];
}

/** What may begin a name. */
const nameStart =
  /(?<=[^.!?…]\s["“«„]?)\p{Lu}|\p{Script=Hangul}|\p{Script=Han}|\p{Script=Katakana}|\p{Script=Arabic}|\p{Script=Devanagari}|^\p{Lu}\p{L}+ \p{Lu}/u;

/** Currencies in languages with spaces; "real" and "won" are words of their own, and so must stand by the figure. */
const currency = oneOf(
  '(?:euros?|eur|usd|gbp|chf|pounds?|pence|libras?|livres\\ssterling|francs?|frank(?:en|s)|francos?|yuan|renminbi|ri[yj]al|krone[rn]?|kronor|coronas?|pesos?|soles|lir(?:as?|e)|tl|quid)(?!\\p{L})',
  'dollar d[oó]lar rupee rupi rub[el]l roubl dirham sche?kel z[lł]ot forint ringgit hryvni dinar bol[ií]var avro sterlin',
  'руб долл евро юан[ьея] фунт франк крон тенге грив[ен] злот',
);
const closeCurrency = oneOf('cents?(?!\\p{L}) won(?!\\p{L}) yen(?!\\p{L}) rea(?:l|is)(?!\\p{L})');
const magnitude = oneOf(
  'mill mil mio mrd bill trill thousand tausend hundred hundert crore lakh тыс млн млрд милл bn m k ألف آلاف',
);
const money = [
  String.raw`[$€£¥₩₹₽₺₴₪฿]|\p{N}\s?(?:\p{L}+\.? ){0,2}(?:d['’])?${currency}|(?<!\p{L})(?:\p{N}[\p{N}.,]*\s?)?${magnitude}\p{L}*\.?\s(?:d['’]|d[ei] )?(?:${currency}|${closeCurrency})|\p{N}\s?${closeCurrency}`,
  String.raw`[\p{N}一二三四五六七八九十百千两兩数數수십백천만][\p{N}.,\s만억천백십兆万萬亿億百千余多여]*(?:원(?!칙)|円|(?:[美欧歐港日韩韓台澳加新])?元(?![旦月])|ドル|ユーロ|ウォン|ポンド|ルーブル|달러|유로|위안|파운드|루블|엔(?![가-힣])|英[镑鎊]|卢布|法郎|人民[币幣]|[块塊])`,
  String.raw`रुप[यए]|डॉलर|(?<=\p{N}\s?)(?:करोड़|लाख)|مليون|ملايين|دولار|دينار|يورو|ريال|درهم|جنيه|ليرة|روبل`,
  String.raw`kostenlos|free of charge|for free|grat(?:is|uit)|бесплатн|免费|免費|無料|무료|مجان|ücretsiz`,
].join('|');
/** A share of something: so a question asks for it, and so a sentence tells it. */
const share =
  /[%％]|[一二三四五六七八九]成|per ?cent|prozent|anteil|por cento|por ciento|porcenta|percentag|percentual|quota|propor[ct]i|pour ?cent|(?:quelle|what|the) (?:part|share)\b|процент|дол[яиюе](?!\p{L})|퍼센트|비율|パーセント|割|百分之|几成|比例|في المئة|بالمئة|نسبة|प्रतिशत|yüzde/iu;
const fraction =
  /(?<!\p{L})(?:half|third|quarter|hälfte|drittel|viertel|moitié|tiers|quart|mitad|tercio|cuarta parte|metade|terço|metà|un terzo|половин[ауы]|треть|четверть)(?!\p{L})|절반|半数|半分|一半|分之|نصف|ثلث|ربع/iu;
const shareOrFraction = caseless(anyOf([share, fraction]));
/** A unit of time; behind the number in "9日" or "2024年" it is a date. */
const timeUnit = String.raw`(?:second|minute|hour|night|day|week|month|year|decade|sekunde|stunde|nacht|nächte|tag|woche|monat|jahr|heure|jour|nuit|semaine|mois|ann[ée]e|ans(?!\p{L})|segund|minut|hora|noche|noite|d[ií]a|semana|m[eê]s|año|ano|минут|час|ноч|дн|день|недел|месяц|год|лет|сут|ساع|يوم|أيام|أسبوع|أسابيع|شهر|أشهر|شهور|سن|عام|أعوام|دقيق|(?<!\d{4})年|[个個か]月|天|日間|[个個]?(?:小时|小時|星期)|周|週|分[钟鐘]|時間|週間|分|시간|분|일(?= ?(?:간|동안|만|이나|이 지나|째))|주|개월|달|(?<!\d{4})년|घंट|दिन|साल|महीन|हफ़्त|हफ्त|मिनट|वर्ष|ann[oi](?!\p{L})|mes[ei](?!\p{L})|giorn|settiman|or[ae](?!\p{L})|yıl|ay(?!\p{L})|gün(?!s)|saat|hafta|dakika)`;
/** Between a number and its unit. */
const gap = String.raw`[\s\u00A0-]?(?:\p{L}+ )?(?:and a half )?`;

/** A figure with a unit of length, weight, time, temperature, or a share. */
const units = String.raw`(?:%|°|[ckm]?m[²³]?(?!\p{L})|kg|km|h(?!\p{L})|[mм](?:e|è|é|е)t|[см]?м(?!\p{L})|k?ilo[mg]|[mм]il?l?im|kilos?(?!\p{L})|gram|lit[re]|feet|foot|ft|mile|inch|acre|he[ck]t|tonn?|per ?cent|prozent|por cento|por ciento|pour cent|degr|grad[oi]?(?!\p{L})|graus|knot|watt|км|кг|килом|килог|кубо|литр|градус|квадрат|тонн|га(?!\p{L})|процент|미터|킬로|톤|퍼센트|리터|도(?![가-힣])|メートル|キロ|トン|リットル|度|米|公里|[吨噸]|升|公斤|厘米|कि?मी|किलो|मीटर|टन|डिग्री|प्रतिशत|متر|كيلو|طن|لتر|ميل|درجة|في المئة|بالمئة|derece|${timeUnit})`;
/** What is left of a sentence's score, and of the confidence in it, where nobody is named. */
export const nobodyNamed = 0.7;

/** A time without an end, and what stands before the end of one: "until March". */
const forever =
  'lebenslang|unbefristet|for life(?!\\p{L})|life sentence|indefinitely|à vie|à perpétuité|de por vida|cadena perpetua|prisão perpétua|ergastolo|пожизненн|бессрочн|무기한|무기징역|종신|無期|无期|終身|终身|永久|(?:يوم|ساعت|شهر|أسبوع|سنت|عام|ليلت)(?:ين|ان)(?!\\p{L})';
const until = "(?<!\\p{L})(?:until|till|bis|jusqu[’'](?:en|au|à)|hasta|até|fino (?:a|al)|до|حتى) ";

/** A language's own patterns of something; those of all where it has none, since the letters tell most of them apart. */
const ownOf = (
  language: Language,
  field: 'ages' | 'dates' | 'dateMarks' | 'numbers' | 'numberMarks' | 'reasons',
): string => anyOf((language[field] === undefined ? languages : [language]).map((one) => one[field]));

/** What tells that a sentence of the language holds an answer of each kind. */
function signsIn(language: Language): Record<Kind, RegExp> {
  const words = ownOf(language, 'numbers');
  const number = String.raw`(?<!\p{N})(?!(?:19|20)\d\d(?!\p{N}|[.,]\d))\p{N}|(?<!\p{L})(?:${words})(?!\p{L})|${ownOf(language, 'numberMarks')}`;
  const days = ownOf(language, 'dates');
  const sum = String.raw`${money}|(?<!\p{L})(?:${words})\p{L}{0,3}[ -](?:\p{L}+ )?${currency}`;
  const amount = String.raw`(?:${number})[\p{N}.,]*${gap}`;
  return {
    age: caseless(String.raw`${ownOf(language, 'ages')}|[（(]\p{N}{1,2}[）)]`),
    money: caseless(sum),
    measure: caseless(String.raw`\p{N}[\s\u00A0-]?${units}|${amount}${units}|${sum}`),
    duration: caseless(
      String.raw`${amount}${timeUnit}|${forever}|${until}(?:\S+ ){0,3}?(?:(?:19|20)\d\d(?!\d)|${days})|(?:${days}|[年月日時曜년월일])\S{0,3}(?:まで|까지)`,
    ),
    figure: caseless(number),
    date: caseless(
      String.raw`(?<!\p{L})(?:${days})|\b1\d\d\d\b|\b20\d\d\b|\d:\d\d|${ownOf(language, 'dateMarks')}`,
    ),
    place: nameStart,
    person: nameStart,
    reason: caseless(ownOf(language, 'reasons')),
  };
}

const signs = new Map<string, Record<Kind, RegExp>>();

/** What tells that a sentence of a language holds an answer of a kind. */
export function signOf(language: Language, kind: Kind): RegExp {
  const known = signs.get(language.code) ?? signsIn(language);
  signs.set(language.code, known);
  return known[kind];
}

/** Each kind, and what is left of a sentence that holds none; in the order in which questions are read. */
const kinds = (
  [
    ['age', 0.3],
    ['money', 0.45],
    ['measure', 0.45],
    ['duration', 0.5],
    ['figure', 0.45],
    ['date', 0.6],
    ['place', 0.7],
    ['person', nobodyNamed],
    ['reason', 0.85],
  ] satisfies [Kind, number][]
).map(([kind, left]) => ({ kind, left, asked: caseless(asking(kind)) }));

/** "몇 명", "何台", "几名": what is counted, in languages that count with a word for each kind of thing. */
const askedCounter =
  /(?:몇\s?|何|几|幾|多少)(?<counter>[명개대건곳척마人名個台件社校頭匹棟戸隻家座辆条])(?!庭)/u;
/** Counters that stand for each other. */
const sameCounters = new Map([
  ['명', '명인'],
  ['人', '人名'],
  ['名', '人名位'],
]);

const askedScore = /final score|score (?:against|between|in the|of the (?:final|game|match))/iu;
const score = /(?<![\p{N}-])\p{N}{1,3}\s?(?:[-–:：比対]|대)\s?\p{N}{1,3}(?![\p{N}-])/u;

/** A score, or a number with the counter, that a question asks for; null where it asks for none. */
function countedSign(question: string): RegExp | null {
  if (askedScore.test(question)) return score;
  const counter = askedCounter.exec(question)?.groups?.['counter'];
  if (counter === undefined) return null;
  const number = String.raw`[\p{N}만억천백십万億亿千百十两数半]\s?(?:여\s?|多|余)?`;
  return new RegExp(`${number}[${sameCounters.get(counter) ?? counter}]`, 'u');
}

const vagueDate =
  /^(?:week|month|year|today|woche|monat|jahr|semaine|mois|année|semana|m[eê]s|año|ano|settimana|mese|anno|недел|месяц|год|साल|महीन|हफ़्त|yıl|지난|다음|اليوم|يوم$)/iu;
/** What is left of a sentence that tells of a time only by "this year" or "the week". */
export const vaguely = 0.85;

/** How well each sentence of a text in a language can answer by the kind of what it holds, from 0 to 1. */
export function typeFits(sentences: string[], language: string, type: Kind, question: string): number[] {
  const counted = type === 'figure' ? countedSign(question) : null;
  const isShare = type === 'measure' && share.test(question);
  const sign = counted ?? (isShare ? shareOrFraction : signOf(languageOf(language), type));
  const dates = type === 'date' ? new RegExp(sign, 'giu') : null;
  const isVague = (sentence: string) =>
    dates !== null && [...sentence.matchAll(dates)].every(([found]) => vagueDate.test(found));
  const particle = type === 'place' ? (/どこ(から|まで)/u.exec(question)?.[1] ?? '') : '';
  const left = kinds.find(({ kind }) => kind === type)?.left ?? 1;
  return sentences.map((sentence) => {
    if (!sign.test(sentence) || !sentence.includes(particle)) return left;
    return isVague(sentence) ? vaguely : 1;
  });
}

const age = caseless(asking('age'));

/** A question without the words that ask how old somebody is: whose age it is told of are the others. */
export const withoutAge = (question: string): string => question.replace(age, ' ');

const next = caseless(asking('next'));

/** "What happens next?": a question for what the article expects. */
export const asksForNext = (question: string): boolean => next.test(question);

const story = caseless(`^.{0,14}(?:${asking('story')}).{0,12}$`);

/** "What is this about?": a question for the story itself, which the lede answers. */
export const asksForStory = (question: string): boolean => story.test(question.trim());
