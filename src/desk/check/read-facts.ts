import type { Article } from '../../article/article.ts';
import type { Fact, ReadFacts } from '../../engine/facts.ts';
import { withoutDescribing } from './dates/describing.ts';
import { resolveDates } from './resolve-dates.ts';
import { figureIndexOf } from './figures/figure-index.ts';
import type { Figure } from './figures/figure.ts';

/** What the checks read of an article, for an engine that compares articles without a model. */
export const readFacts: ReadFacts = (article: Article) => {
  const dates = resolveDates(article);
  const told = toldDates(article, dates);
  return figureIndexOf(article).sentences.map(({ figures, times }, at) => ({
    figures: [
      ...figures
        .filter((figure) => isTelling(figure) && !isName(figure))
        .map((figure) => factOf(asWritten(figure, article.sentences[at] ?? ''))),
      ...times.map(({ minutes }) => ({
        kind: 'time of day',
        values: [minutes],
        counted: [],
        text: clock(minutes),
        shown: clock(minutes),
        at: null,
        hedge: null,
      })),
    ],
    dates: dates[at] ?? [],
    told: told[at] ?? [],
  }));
};

/** The dates of an article without those that only describe a thing; a day of the subject is that of its sentence. */
function toldDates(article: Article, dates: string[][]): string[][] {
  const without = article.sentences.map((sentence) => withoutDescribing(sentence, article.language));
  if (without.every((found) => found === null)) return dates;
  const sentences = article.sentences.map((sentence, at) => without[at]?.text ?? sentence);
  const others = resolveDates({ ...article, sentences });
  return dates.map((own, at) => {
    const [found, other = []] = [without[at], others[at]];
    const isOfSubject = found?.isSubject && own.every((date) => date.length === 10 || other.includes(date));
    const isCut = other.some((date) => !own.includes(date) && own.some((whole) => whole.startsWith(date)));
    return found && !isOfSubject && !isCut ? other : own;
  });
}

/** With the sentence as the article writes it, where that has its places: not where letters were replaced, or it is in pieces. */
const asWritten = (figure: Figure, sentence: string): Figure =>
  figure.sentence.length === sentence.length ? { ...figure, sentence } : figure;

/** "One" and "first" are words more often than figures; years are dates. */
const isTelling = ({ worded, kind, values: [value = 0], unit, isPart, digits, counted }: Figure): boolean =>
  !isPart &&
  !(worded && kind === 'ordinal') &&
  !(kind === 'plain' && unit === null && (value === 1 || (isYear(digits) && !isCount(value, counted))));

/** "Number 8", "Halle 4", "第3", "7号": one of several, not how many. */
const isName = ({ kind, unit, worded, at, end, sentence }: Figure): boolean =>
  kind === 'plain' &&
  unit === null &&
  !worded &&
  (numbered.test(sentence.slice(0, at)) || /^\s?(?:号|호)(?!\p{L})/u.test(sentence.slice(end)));

const numbered =
  /(?:(?<!\p{L})(?:number|no\.|figure|hall|gate|platform|room|route|line|flight|highway|unit|reactor|nummer|nr\.|halle|gleis|zimmer|linie|raum|número|n\.º|sala|puerta|línea|numéro|n°|hall|salle|quai|ligne|номер|№|зал|линия|линии|رقم)|第|제)\s?$/iu;

const isYear = (digits: string | null): boolean => /^(?:1[5-9]|20)\d\d$/u.test(digits ?? '');

/** "1500명", "2,000 people" written without a comma. */
const isCount = (value: number, counted: readonly string[]): boolean =>
  counted.some((word) => /^[명人名개個个件건匹台대隻只頭두]$/u.test(word)) ||
  (value % 100 === 0 && counted.length > 0);

function factOf(figure: Figure): Fact {
  const { kind, unit, values, counted, at, end, worded, hedge, sentence } = figure;
  const text = worded && unit === null ? String(values[0]) : sentence.slice(at, end);
  const shown = worded && unit === null ? text : withUnit(figure);
  const years = ageOf(figure);
  if (years !== null) return { kind: 'age', values: [years], counted: [], text, shown, at, hedge };
  return { kind: [kind, unit ?? ''].join(' '), values, counted, text, shown, at, hedge };
}

/** "£2m", "five hours", "43人": a figure with the unit, the currency or the counter beside it. */
function withUnit({ at, end, unit, counted: [counter = ''], context, sentence }: Figure): string {
  const sign = /[\p{Sc}]\s?$/u.exec(sentence.slice(0, at))?.[0].length ?? 0;
  if (unit !== null) return sentence.slice(at - sign, at + sentence.length + 1 - context.length);
  const isCounted = /^[\p{Script=Han}\p{Script=Hangul}]$/u.test(counter) && sentence.startsWith(counter, end);
  return sentence.slice(at, isCounted ? end + 1 : end);
}

/** A number of years that somebody is old: "Marlow, 61,", "who is 61", "a 61-year-old", "61歳"; null for any other. */
function ageOf({ kind, unit, values: [value = 0], at, end, sentence }: Figure): number | null {
  const years = unit === 'months' ? value / 12 : kind === 'plain' ? value : Infinity;
  if (years > 110) return null;
  const [before, after] = [sentence.slice(0, at), sentence.slice(end)];
  const isSet = /\p{L}\s?[,(（、]\s?$/u.test(before) && isolated.test(after);
  return isSet || ageBefore.test(before) || ageAfter.test(after) ? years : null;
}

const isolated = /^\s?(?:(?:歳|ans|años|anos|Jahre(?: alt)?|years|лет|года?)(?!\p{L}))?[,)）、]/u;
const ageBefore =
  /(?<!\p{L})(?:aged?|who (?:is|was)|Alter von|edad de|âgée? de|idade de|в возрасте|(?:homme|femme|garçon|fille|adolescente?|suspecte?|hombre|mujer|joven|niñ[oa]|homem|mulher|menin[oa]) de)\s$/iu;
const ageAfter = /^(?:[-\s](?:years?[-\s]old|Jahre alt)|-?jährige|\s?(?:歳|岁|歲|세(?!기)|살(?!\p{L})))/iu;

const clock = (minutes: number): string =>
  `${Math.floor(minutes / 60) || 12}:${String(minutes % 60).padStart(2, '0')}`;
