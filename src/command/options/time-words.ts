/**
 * How people speak of the time of day, in the languages that Discord is mostly used in. All is in lower case, Latin and Arabic
 * letters without their marks.
 */

/** A part of the day, as its words in any of the languages. */
export type DayPart = {
  words: RegExp;
  /** Which hour of it is meant, of 24; null where it has none such. */
  hourOf: (hour: number) => number | null;
  /** It says a time by itself: that at which a clock shows twelve. */
  isTime?: true;
};

/** Scripts that put no spaces between words, or hang endings on them. */
const joined = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Any of the words, the longest first: whole ones where the script has them. Hindi writes most vowels as marks. */
function anyOf(list: string): RegExp {
  const words = list
    .normalize('NFC')
    .split('|')
    .toSorted((one, other) => other.length - one.length);
  const whole = words.filter((word) => !joined.test(word));
  // One look to either side for all: they are what takes the time to compile.
  const spaced = whole.length === 0 ? [] : [`(?<![\\p{L}\\p{M}])(?:${whole.join('|')})(?![\\p{L}\\p{M}])`];
  return new RegExp([...spaced, ...words.filter((word) => joined.test(word))].join('|'), 'gu');
}

const firstHalf = (hour: number) => (hour <= 12 ? hour % 12 : null);
const secondHalf = (hour: number) => (hour <= 12 ? (hour % 12) + 12 : hour);
/** An hour of a part of the day that is between two hours, and may have been written as one of twelve. */
const between = (first: number, last: number) => (hour: number) =>
  [hour, hour + 12].find((one) => one >= first && one <= last) ?? null;
/** Five may be before dawn, or a winter's evening. */
const atNight = (hour: number) =>
  hour === 12 ? 0 : hour < 5 ? hour : hour === 5 ? null : between(18, 23)(hour);
/** Where evening has a word of its own, night is later. */
const afterEvening = (hour: number) => (hour >= 6 && hour <= 8 ? null : atNight(hour));

/** The longer before those that are a part of them. English has no zero o’clock, and German an “am” of its own. */
export const dayParts: readonly DayPart[] = [
  {
    words:
      /(?<=\d\s*)a\.?\s?m(?!\p{L})\.?(?!\s+(?:morgen|vormittag|mittag|nachmittag|abend))|^a\.?m\.?(?=\s*\d)/gu,
    hourOf: (hour) => (hour === 0 ? null : firstHalf(hour)),
  },
  {
    words: /(?<!\p{L})p\.?\s?m(?!\p{L})\.?/gu,
    hourOf: (hour) => (hour === 0 || hour > 12 ? null : secondHalf(hour)),
  },
  {
    words: anyOf(
      'midnight|mitternacht|minuit|medianoche|meia-noite|meia noite|полночь|полуночи|منتصف الليل|자정|真夜中|午夜|半夜|mezzanotte|gece yarısı|आधी रात',
    ),
    hourOf: (hour) => (hour % 12 === 0 ? 0 : null),
    isTime: true,
  },
  {
    words: anyOf('afternoon|nachmittags?|apres-midi|apres midi|tarde|عصرا|العصر|pomeriggio|ogleden sonra'),
    hourOf: between(12, 23),
  },
  { words: anyOf('오전|午前|上午|صباحا|الصباح|الصبح|ص'), hourOf: firstHalf },
  { words: anyOf('오후|午後|下午|مساء|المساء|م'), hourOf: secondHalf },
  {
    words: anyOf(
      'noon|midday|mittags?|midi|mediodia|meio-dia|meio dia|полдень|полудня|дня|ظهرا|الظهر|정오|점심|正午|中午|昼|mezzogiorno|oglen?|दोपहर',
    ),
    hourOf: between(11, 17),
    isTime: true,
  },
  { words: anyOf('낮'), hourOf: between(11, 17) },
  {
    words: anyOf('dawn|early morning|madrugada|فجرا|الفجر|새벽|凌晨|未明|明け方|तड़के'),
    hourOf: (hour) => between(0, 8)(hour % 12),
  },
  {
    words: anyOf(
      'mornings?|vormittags?|morgens?|fruh|matin|manana|manha|утра|утром|утро|아침|早上|清晨|早晨|早朝|朝|mattin[ao]|sabah|सुबह|सवेरे',
    ),
    hourOf: (hour) => (hour > 0 && hour < 12 ? hour : null),
  },
  {
    words: anyOf(
      'evenings?|abends?|soir|вечера|вечером|저녁|傍晚|夕方|di sera|della sera|la sera|ogni sera|aksam|शाम',
    ),
    hourOf: between(13, 23),
  },
  { words: anyOf('nachts?|nuit|ночи|ночью|深夜|notte|gece'), hourOf: afterEvening },
  { words: anyOf('nights?|noche|noite|ليلا|الليل|밤|晚上|晚|夜|रात'), hourOf: atNight },
];

/** The end of a day, where an hour is meant and not how long. */
export const endOfDay = /(?<!\d)24(?=\s*(?:[:.h]\s?00(?!\d)|uhr(?!\p{L})|시|時|时|点|點))/gu;

/** Minutes in figures, before or after the full hour or the half one. English "9 to 5" is a span. */
export const countedMinutes: readonly { words: RegExp; sign: 1 | -1 }[] = [
  { words: /(?<![\d:.,]\s*)([0-5]?\d)\s*(?:min(?:uten)?\s+)?vor\s+(?=(?:halb\s+)?\d)/gu, sign: -1 },
  { words: /(?<![\d:.,]\s*)([0-5]?\d)\s*min(?:utes?)?\s+to\s+(?=\d)/gu, sign: -1 },
  {
    words:
      /(?<=\d\s*(?:h|heures?|horas?)?\s*)(?:moins|menos?)\s+([0-5]?\d)(?!\d)(?:\s*min(?:ut[eo]s)?(?!\p{L}))?/gu,
    sign: -1,
  },
  {
    words: /(?<![\d:.,]\s*)([0-5]?\d)\s*(?:min(?:ut(?:en|es?))?\s+)?(?:nach|past)\s+(?=(?:halb\s+)?\d)/gu,
    sign: 1,
  },
];

/** Minutes before or after the full hour, in words. */
export const minuteWords: readonly { words: RegExp; minutes: number }[] = [
  {
    words: anyOf(
      'half past|et demie?|y media|e meia|с половиной|والنصف|ونصف|반|半|e mezz[ao]|bucuk(?:ta)?|साढ़े',
    ),
    minutes: 30,
  },
  { words: anyOf('halb'), minutes: -30 },
  {
    words: anyOf(
      'quarter to|viertel vor|moins le quart|moins quart|menos cuarto|الا ربع|差一刻|meno un quarto|पौने',
    ),
    minutes: -15,
  },
  {
    words: anyOf('quarter past|viertel nach|et quart|y cuarto|e quinze|والربع|一刻|e un quarto|सवा'),
    minutes: 15,
  },
  { words: anyOf('三刻'), minutes: 45 },
  { words: anyOf('dreiviertel|(?<!\\d)3\\s+viertel'), minutes: -15 },
  { words: anyOf('viertel(?=\\s+\\d)'), minutes: -45 },
];

/** What stands after the hour. */
export const hourSigns = anyOf(
  'h|hrs?|hours?|o.?clock|uhr|heures?|horas?|hs|ч|часов|часа|час|الساعة|시|時|时|点钟|點鐘|点|點|बजकर|बजे',
);

/** What says nothing more. */
export const fillers = anyOf(
  'every day|jeden tag|tous les jours|chaque jour|cada dia|todos los dias|todos os dias|каждый день|ежедневно|كل يوم|매일|毎日|每天|at|around|in|the|on(?=\\s)|every|each|daily|am|um|gegen|ab|taglich|jeden|der|den|vers|a|le|la|les|du|de|del|des|las|los|por|sobre|da|do|as|pela|em ponto|в|около|ровно|في|تمام|من|minutes?|minuten|min|minutos?|мин|минут|분|分|정각|에|整|ちょうど|ごろ|頃|に|の|sharp|punkt|pile|precises?|en punto|in punto|ogni giorno|tutti i giorni|alle|all[’\\u0027]|ore(?=\\s+\\d)|di|della|her gun|saat(?=\\s+\\d)|[’\\u0027][dt][ea]|tam|हर रोज़|रोज़|रोज|प्रतिदिन|ठीक|मिनट|को|के',
);

/** English minutes before the hour, where they are spoken: “nine to five” is a span, and so may be “10 to 8”. */
export const spokenMinutes = /(?<!\p{L})(?:twenty[- ]five|twenty|ten|five)(?=\s+to\s)/gu;

/** What says nothing more by itself, between two figures joins two times: "9 a 17", "22h à 7h". */
export const joint = new RegExp(`\\d[\\s:]*(?:(?:${fillers.source})\\s*)+\\d`, 'u');

/**
 * How long, not when: minutes without an hour before them, counted or not, and English hours that no clock shows. In plain
 * figures.
 */
export const duration =
  /^\D*(?:\d{1,2}\s*)?(?:(?:minutes?|minuten|min|minutos?|мин|минут|मिनट)(?!\p{L})|분|分)|(?<![\d:.,]\s*)\d{1,2}\s*(?:hours?|hrs?)(?!\p{L})|(?<!\p{L})(?:in|every)\s+\d{1,2}\s*h(?!\p{L}|\s*\d)/u;

/** Which day of a month, or how often, as likely as an hour. */
export const dayOfMonth = /(?<!\p{L})(?:on|on the|the|le|der|den|jeden|each|every|in)\s+\d{1,2}\s*$/u;

/** As likely a year as an hour. */
export const year = /^(?:(?:in|en|em)\s+)?(?:19|20)\d\d$/u;

/** How often, in English: to Spanish the first word is eleven. */
export const frequency = /(?<!\p{L})once\s+(?:daily|a|every|each)(?!\p{L})/u;

/** Russian says one o’clock without its figure. */
export const loneHour = /(?<!\d\s*|\p{L})час(?=\s+(?:дня|ночи)(?!\p{L}))/gu;

/** The hours of a clock, in words. */
const clock = [
  'one|eins|ein|une|una|uma|한|واحدة|الواحدة|एक|bir(?:de)?',
  'two|zwei|deux|dos|duas|два|두|الثانية|due|दो|iki(?:de)?',
  'three|drei|trois|tres|три|세|الثالثة|tre|तीन|uc(?:te)?',
  'four|vier|quatre|cuatro|quatro|четыре|네|الرابعة|quattro|चार|dort(?:te)?',
  'five|funf|cinq|cinco|пять|다섯|الخامسة|cinque|पाँच|पांच|bes(?:te)?',
  'six|sechs|seis|шесть|여섯|السادسة|sei|छह|छः|छे|altı(?:da)?',
  'seven|sieben|sept|siete|sete|семь|일곱|السابعة|sette|सात|yedi(?:de)?',
  'eight|acht|huit|ocho|oito|восемь|여덟|الثامنة|otto|आठ|sekiz(?:de)?',
  'nine|neun|neuf|nueve|nove|девять|아홉|التاسعة|नौ|dokuz(?:da)?',
  'ten|zehn|dix|diez|dez|десять|열|العاشرة|dieci|दस|(?<=saat )on(?:da)?|(?<=sabah )on(?:da)?|(?<=aksam )on(?:da)?|(?<=gece )on(?:da)?',
  'eleven|elf|onze|once|одиннадцать|열한|الحادية عشرة|undici|ग्यारह|on bir(?:de)?',
  'twelve|zwolf|douze|doce|doze|двенадцать|열두|الثانية عشرة|dodici|बारह|on iki(?:de)?',
];

/** Those in which others are contained come first. */
export const figureWords: readonly { words: RegExp; figure: number }[] = [
  {
    words: anyOf('twenty[- ]five|funfundzwanzig|vingt-cinq|veinticinco|vinte e cinco|venticinque'),
    figure: 25,
  },
  {
    words: anyOf('thirty|dreißig|dreissig|trente|treinta|trinta|trenta|тридцать|otuz(?:da)?|तीस'),
    figure: 30,
  },
  { words: anyOf('twenty|zwanzig|vingt|veinte|vinte|venti|yirmi(?:de)?|बीस'), figure: 20 },
  ...clock.map((list, at) => ({ words: anyOf(list), figure: at + 1 })).toReversed(),
];

/** A number below sixty in Chinese characters; that of a quarter is none. */
export const hanNumber = /[二三四五]?十[一二三四五六七八九]?|[零〇]?[零〇一二两兩三四五六七八九](?!刻)/gu;

const hanDigits = new Map(
  ['零〇', '一', '二两兩', '三', '四', '五', '六', '七', '八', '九'].flatMap((forms, digit) =>
    Array.from(forms, (form) => [form, String(digit)] as const),
  ),
);

/** Such a number in digits. */
export function readHan(number: string): string {
  const places = number.replace(/^十/u, '一十').replace(/十$/u, '十零');
  return Array.from(places, (character) => hanDigits.get(character) ?? '').join('');
}

/** What stands between two times of a span; those that may be a part of a time come last. */
export const spanSigns: readonly RegExp[] = [
  /[-–—~～〜]/u,
  anyOf('부터|から'),
  anyOf('until|till|bis|jusqu.a|hasta|ate|до|إلى|الى|حتى|到|至'),
  anyOf('से|(?:fino )?alle|[’\\u0027]?[dt][ea]n'),
  anyOf('to|and|und|et|y|e|и|ile'),
  anyOf('as?'),
];
/** What may stand around one. */
export const spanFillers = anyOf(
  'from|between|von|zwischen|entre|desde|das|dalle|с|между|तक|kadar|aras[ıi](?:nda)?|[’\\u0027]y?[ea]|까지|まで|从|從',
);
