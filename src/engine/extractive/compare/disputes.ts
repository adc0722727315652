import type { Fact, SentenceFacts } from '../../facts.ts';
import type { Reported } from './report.ts';
import { likeness, type SentenceIndex } from './sentences.ts';

/** Two sentences of two articles that say of the same thing something else; `point` is what each has there. */
export type Dispute = { sides: [Reported, Reported]; values: [string, string]; score: number };

/** Sentences that share this much are about the same thing: set on five stories of our own, as what follows. */
const least = { figure: 0.15, date: 0.2, count: 0.2, time: 0.3, denial: 0.55 };

type Candidate = Dispute & { keys: [string, string] };

/**
 * Where two articles differ: figures of a kind, of about the same size, and dates that are near each other, in sentences
 * about the same thing, if the other article hasn't the same anywhere; and what one of them denies.
 */
export function disputesBetween(index: SentenceIndex, one: Reported[], other: Reported[]): Dispute[] {
  const candidates = one.flatMap((a) =>
    other.flatMap((b) => {
      const score = likeness(index, a.at, b.at);
      return [
        ...figureCandidates({ a, b, one, other, score }),
        ...dateCandidates({ a, b, one, other, score }),
        ...denials(index, { a, b, score }),
      ];
    }),
  );
  const taken = new Set<string>();
  return candidates
    .toSorted((a, b) => b.score - a.score)
    .filter(({ keys }) => {
      const isFree = keys.every((key) => !taken.has(key));
      if (isFree) for (const key of keys) taken.add(key);
      return isFree;
    });
}

type Pair = { a: Reported; b: Reported; one: Reported[]; other: Reported[]; score: number };

function figureCandidates({ a, b, one, other, score }: Pair): Candidate[] {
  return a.figures.flatMap((figure, at) =>
    b.figures.flatMap((rival, place): Candidate[] => {
      if (figure.kind !== rival.kind || isEqual(figure, rival) || !isOfSize(figure, rival)) return [];
      const isOpen = isSmall(figure)
        ? !b.figures.some((each) => isSame(figure, each)) && !a.figures.some((each) => isSame(rival, each))
        : !has(other, figure) && !has(one, rival);
      const isLone =
        !isPlain(figure) &&
        figure.kind !== timeOfDay &&
        rivals(one, rival) === 1 &&
        rivals(other, figure) === 1;
      const areOnlyShares = isShare(figure) && countOf(one, figure) === 1 && countOf(other, rival) === 1;
      const isNear = isLone && (ratio(figure, rival) >= 0.85 || areOnlyShares);
      if (!isOpen || !(isNear || isAbout({ a, b, score }, figure, rival))) return [];
      const values: [string, string] = [figure.text, rival.text];
      return [
        {
          sides: [a, b],
          values,
          score: score + ratio(figure, rival) / 10,
          keys: [`${a.at} ${at}`, `${b.at} ${place}`],
        },
      ];
    }),
  );
}

/** Whether both count the same, as far as that can be told. */
function isAbout({ a, b, score }: Pick<Pair, 'a' | 'b' | 'score'>, figure: Fact, rival: Fact): boolean {
  if (score < least.figure) return false;
  if (figure.kind === timeOfDay) return score >= least.time;
  if (!isPlain(figure)) return true;
  if (figure.counted.some((word) => rival.counted.includes(word))) return true;
  if (isSmall(figure) && isSmall(rival))
    return a.figures.some((each) => b.figures.some((shared) => isPlain(each) && isEqual(each, shared)));
  const isBare = figure.counted.length === 0 || rival.counted.length === 0;
  return isBare && score >= least.count && ratio(figure, rival) >= 0.9;
}

/** Something happens at every hour. */
const timeOfDay = 'time of day';

const isShare = ({ kind }: Fact): boolean => kind.startsWith('percent');
const isPlain = ({ kind }: Fact): boolean => kind.startsWith('plain');
const isSmall = (fact: Fact): boolean => isPlain(fact) && valueOf(fact) <= 12;
const valueOf = ({ values: [value = 0] }: Fact): number => value;

const ratio = (one: Fact, other: Fact): number => {
  const [low = 0, high = 0] = [valueOf(one), valueOf(other)].toSorted((a, b) => a - b);
  return high === 0 ? 1 : low / high;
};

const isOfSize = (one: Fact, other: Fact): boolean => ratio(one, other) >= (isPlain(one) ? 0.3 : 0.5);

export const isEqual = (one: Fact, other: Fact): boolean =>
  one.values.some((value) => other.values.some((held) => Math.abs(value - held) <= 0.005 * Math.abs(value)));

const isSame = (one: Fact, other: Fact): boolean => one.kind === other.kind && isEqual(one, other);

/** What a figure is to an article, worked out once: it is compared with those of every sentence of the others. */
function onceForEach<T>(
  workOut: (figures: Fact[], figure: Fact) => T,
): (sentences: Reported[], figure: Fact) => T {
  const known = new WeakMap<Reported[], { figures: Fact[]; results: Map<Fact, T> }>();
  return (sentences, figure) => {
    const article = known.get(sentences) ?? {
      figures: sentences.flatMap(({ figures }) => figures),
      results: new Map<Fact, T>(),
    };
    known.set(sentences, article);
    const result = article.results.get(figure) ?? workOut(article.figures, figure);
    article.results.set(figure, result);
    return result;
  };
}

const has = onceForEach((figures, figure) => figures.some((each) => isSame(figure, each)));

/** Whether every figure and date of a sentence is in another one. */
export const bears = (sentence: SentenceFacts, other: SentenceFacts): boolean =>
  sentence.figures.every((figure) => other.figures.some((held) => isSame(held, figure))) &&
  sentence.dates.every((date) => other.dates.some((held) => isSameDate(date, held)));

const countOf = onceForEach((figures, { kind }) => figures.filter((each) => each.kind === kind).length);

/** How many figures of an article could stand in the place of one. */
const rivals = onceForEach(
  (figures, figure) => figures.filter((each) => each.kind === figure.kind && isOfSize(each, figure)).length,
);

function dateCandidates({ a, b, one, other, score }: Pair): Candidate[] {
  if (score < least.date) return [];
  return a.dates.flatMap((date) =>
    b.dates.flatMap((rival): Candidate[] => {
      const isOpen = !names(other, date) && !names(one, rival) && isNearDate(date, rival);
      return isOpen
        ? [{ sides: [a, b], values: [date, rival], score, keys: [`${a.at} ${date}`, `${b.at} ${rival}`] }]
        : [];
    }),
  );
}

/** One says no more than the other, or less exactly. */
export const isSameDate = (one: string, other: string): boolean =>
  one.startsWith(other) || other.startsWith(one);

const names = (sentences: Reported[], date: string): boolean =>
  sentences.some(({ dates }) => dates.some((each) => each.length >= date.length && isSameDate(each, date)));

/** Ten days, three months, three years: what lies further apart is another event. */
function isNearDate(one: string, other: string): boolean {
  if (one.length !== other.length || isSameDate(one, other)) return false;
  const days = Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
  return days <= (one.length === 10 ? 10 : one.length === 7 ? 93 : 1096);
}

/** One says that something is so, the other that it isn't. */
function denials(index: SentenceIndex, { a, b, score }: Pick<Pair, 'a' | 'b' | 'score'>): Candidate[] {
  if (score < least.denial || a.isDenied === b.isDenied) return [];
  const terms = [...(index.sentences[a.at]?.terms.keys() ?? [])].filter((term) =>
    index.sentences[b.at]?.terms.has(term),
  );
  const [rare] = terms
    .filter((term) => !term.startsWith('#'))
    .toSorted((x, y) => index.weight(y) - index.weight(x));
  const word = rare === undefined ? '' : (wordWith(a.text, rare) ?? '');
  return [{ sides: [a, b], values: [word, word], score, keys: [`${a.at} no`, `${b.at} no`] }];
}

const wordWith = (text: string, stem: string): string | undefined =>
  text
    .match(/[\p{L}\p{M}’'-]+/gu)
    ?.find((word) =>
      word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().startsWith(stem.slice(0, 5)),
    );
