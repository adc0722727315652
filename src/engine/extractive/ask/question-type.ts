import type { QuestionType } from '../languages/language.ts';
import { languages } from '../languages/languages.ts';

/** The kind of thing that answers a question. */
type Kind = Exclude<QuestionType, 'next' | 'story' | 'identity'>;
export type AnswerType = Kind | null;

/** Patterns of every language at once: they are told apart by their letters. */
function anyOf(patterns: (RegExp | undefined)[]): RegExp {
  return new RegExp(patterns.flatMap((pattern) => pattern?.source ?? []).join('|'), 'iu');
}

export function answerTypeOf(question: string): AnswerType {
  return kinds.find(({ asked }) => asked.test(question))?.kind ?? null;
}

const howMany = new RegExp(
  `^[¿¡"«“]?(?:${anyOf(languages.map(({ questions }) => questions?.figure)).source})`,
  'iu',
);

/** Whether a question for a figure begins with "how many", so that its first word of content is what is counted. */
export function opensWithCount(question: string): boolean {
  return howMany.test(question.trim());
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

const date = new RegExp(
  [
    `(?<!\\p{L})(?:${languages.flatMap(({ dates }) => dates ?? []).join('|')})`,
    String.raw`\b(?:1[89]|20)\d\d\b|\d:\d\d`,
    anyOf(languages.map(({ dateMarks }) => dateMarks)).source,
  ].join('|'),
  'iu',
);
const figure = new RegExp(
  [
    String.raw`\p{N}`,
    String.raw`(?<!\p{L})(?:${languages.flatMap(({ numbers }) => numbers ?? []).join('|')})(?!\p{L})`,
    anyOf(languages.map(({ numberMarks }) => numberMarks)).source,
  ].join('|'),
  'iu',
);
const name =
  /(?<=[^.!?…]\s["“«„]?)\p{Lu}|\p{Script=Hangul}|\p{Script=Han}|\p{Script=Katakana}|\p{Script=Arabic}|^\p{Lu}\p{L}+ \p{Lu}/u;

const money =
  /[$€£¥₩₹₽]|\p{N}\s?(?:\p{L}+ )?(?:d['’]|d[ei] )?(?:mio|mrd|eur|usd|euro|dollar|pound|cent|yuan|yen|won|rupee|real|reais|peso|lira|dinar)|\p{N}[\p{N}.,\s만억천万亿億百千]*(?:원|円|元|港元|ドル|ユーロ|달러|유로|руб|долл|евро|دولار|دينار|يورو)|(?:млн|млрд|тыс|миллион|миллиард)\S* (?:руб|долл|евро)|रुपय|(?<=\p{N}\s?)(?:करोड़|लाख)|مليون|ملايين/iu;
/** A figure with a unit of length, weight, time, temperature, or a share. */
const measure =
  /\p{N}[\s\u00A0-]?(?:%|°|[ck]?m[²³]?(?!\p{L})|kg|km|h(?!\p{L})|[mм](?:e|è|é|е)t|k?ilom|feet|foot|ft|mile|inch|acre|he[ck]t|tonn?|per ?cent|prozent|por cento|por ciento|pour cent|hour|minute|second|day|week|month|year|stunde|tag|woche|monat|jahr|heure|jour|mois|ans|hora|dia|día|año|ano|час|минут|дн|лет|год|км|кг|килом|квадрат|тонн|процент|미터|킬로|톤|시간|분|년|개월|メートル|キロ|トン|時間|分|年|米|公里|厘米|吨|小时|分钟|年|कि?मी|किलोमीटर|मीटर|टन|प्रतिशत|متر|كيلو|طن|في المئة|بالمئة)/iu;
/** A number with a unit of time. */
const duration = new RegExp(
  String.raw`(?:\p{N}|(?<!\p{L})(?:${languages.flatMap(({ numbers }) => numbers ?? []).join('|')})(?!\p{L})|${anyOf(languages.map(({ numberMarks }) => numberMarks)).source})[\p{N}.,]*[\s\u00A0-]?(?:\p{L}+ )?(?:and a half )?(?:second|minute|hour|night|day|week|month|year|decade|sekunde|stunde|nacht|nächte|tag|woche|monat|jahr|heure|jour|nuit|semaine|mois|ann[ée]e|ans(?!\p{L})|hora|noche|noite|d[ií]a|semana|m[eê]s|año|ano|минут|час|ноч|дн|день|недел|месяц|год|лет|сут|ساع|يوم|أيام|أسبوع|أسابيع|شهر|أشهر|شهور|سن|عام|أعوام|دقيق|年|[个か]?月|天|日|周|小时|分钟|時間|週間|分|시간|분|일|주|개월|달|년|घंट|दिन|साल|महीन|हफ़्त|मिनट|वर्ष|ann[oi](?!\p{L})|mes[ei](?!\p{L})|giorn|settiman|or[ae](?!\p{L})|yıl|ay(?!\p{L})|gün(?!s)|saat|hafta|dakika)`,
  'iu',
);

/** What is left of a sentence's score, and of the confidence in it, where nobody is named. */
export const nobodyNamed = 0.7;

/** Each kind, by what is left of a sentence that holds none, and what tells that it does; in the order in which questions are read. */
const kinds = (
  [
    ['age', 0.3, [anyOf(languages.map(({ ages }) => ages))]],
    ['money', 0.45, [money]],
    ['measure', 0.45, [measure, money]],
    ['duration', 0.5, [duration]],
    ['figure', 0.45, [figure]],
    ['date', 0.6, [date]],
    ['place', 0.7, [name]],
    ['person', nobodyNamed, [name]],
    ['reason', 0.85, [anyOf(languages.map(({ reasons }) => reasons))]],
  ] satisfies [Kind, number, RegExp[]][]
).map(([kind, left, signs]) => ({
  kind,
  left,
  signs,
  asked: anyOf(languages.map(({ questions }) => questions?.[kind])),
}));

/** How well each sentence can answer by the kind of what it holds, from 0 to 1. */
export function typeFits(sentences: string[], type: AnswerType): number[] {
  const { signs = [/^/u], left = 1 } = kinds.find(({ kind }) => kind === type) ?? {};
  return sentences.map((sentence) => (signs.some((sign) => sign.test(sentence)) ? 1 : left));
}

const age = anyOf(languages.map(({ questions }) => questions?.age));

/** A question without the words that ask how old somebody is: whose age it is told of are the others. */
export const withoutAge = (question: string): string => question.replace(age, ' ');

const next = anyOf(languages.map(({ questions }) => questions?.next));

/** "What happens next?": a question for what the article expects. */
export function asksForNext(question: string): boolean {
  return next.test(question);
}

const story = new RegExp(
  `^.{0,14}(?:${anyOf(languages.map(({ questions }) => questions?.story)).source}).{0,12}$`,
  'iu',
);

/** "What is this about?": a question for the story itself, which the lede answers. */
export function asksForStory(question: string): boolean {
  return story.test(question.trim());
}
