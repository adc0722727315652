import type { Fact } from '../../facts.ts';
import { mayOppose } from './claims.ts';
import { clauseAt, denies } from './negation.ts';
import type { SimilarityIndex } from './similarity.ts';
import { bears, type Contradiction, isDate, isDay, isSame, isSmall, type Sentence } from './facts.ts';

/** A sentence and those of other articles, one each, that say as much; the surest first. */
export type Agreement = { sentence: Sentence; bearers: Sentence[] };

/** How much of what both say has to be the same, and of a sentence's words: most, where no figure or date tells it. */
const least = {
  plain: { like: 0.35, share: 0.7 },
  weak: { like: 0.3, share: 0.4 },
  telling: { like: 0.25, share: 0.15 },
  strong: { like: 0.08, share: 0.05 },
};

/** So many days around its publication news is about. */
const newsDays = 6;

/** Sentences whose figures, dates and denials another article has too, with most of their words; none is in dispute. */
export function agreementsIn(
  index: SimilarityIndex,
  sentences: readonly Sentence[],
  contradictions: readonly Contradiction[],
): Agreement[] {
  const sides = contradictions.flatMap((contradiction) => contradiction.sides);
  const disputed = new Set(sides.flatMap(({ fact }) => fact ?? []));
  const claiming = new Set(sides.flatMap(({ fact, sentence }) => (fact ? [] : [sentence])));
  const candidates = sentences.flatMap((sentence) => {
    if (claiming.has(sentence) || sentence.facts.some((fact) => disputed.has(fact))) return [];
    const bearers = bearersOf(index, sentences, sentence, disputed);
    if (bearers.length === 0) return [];
    const relations = bearers.map(({ at }) => index.relations(sentence.at).get(at) ?? 0);
    return [{ sentence, bearers, score: Math.max(...relations) + bearers.length }];
  });
  const used = new Set<Sentence>();
  return candidates
    .toSorted((a, b) => b.score - a.score)
    .filter(({ sentence, bearers }) => {
      const told = [sentence, ...bearers];
      const isFree = told.every((each) => !used.has(each));
      if (isFree) for (const each of told) used.add(each);
      return isFree;
    });
}

/** Of each other article the sentence most like one that says as much, without a fact in dispute. */
function bearersOf(
  index: SimilarityIndex,
  sentences: readonly Sentence[],
  sentence: Sentence,
  disputed: ReadonlySet<Fact>,
): Sentence[] {
  const near = [...index.likenesses(sentence.at)].toSorted(([, a], [, b]) => b - a);
  const fitting = near.flatMap(([at, like]) => {
    const other = sentences[at];
    const isDisputed = other?.facts.some(
      (held) => disputed.has(held) && sentence.facts.some((fact) => isSame(fact, held)),
    );
    return other && !isDisputed && isSaidBy(index, sentence, other, like) ? [other] : [];
  });
  return [...Map.groupBy(fitting, ({ article }) => article).values()].flatMap((own) => own.slice(0, 1));
}

/** Whether another sentence says as much. */
function isSaidBy(index: SimilarityIndex, sentence: Sentence, other: Sentence, like: number): boolean {
  if (!bears(sentence, other) || mayOppose(sentence, other)) return false;
  const share = index.containment(index.terms[sentence.at] ?? new Map(), other.at);
  const isEnough = (enough: { like: number; share: number }) => like >= enough.like && share >= enough.share;
  if (isEnough(least.strong) && shareStrong(sentence, other)) return true;
  const told = isTelling(sentence, other) ? least.telling : least.weak;
  return (
    isEnough(sentence.facts.length === 0 ? least.plain : told) &&
    denies(sentence.text, sentence.language) === denies(other.text, other.language) &&
    isAtThatTime(sentence, other)
  );
}

/** Whether both have a figure or a date that two things hardly share, and of it neither denies what the other says. */
const shareStrong = (sentence: Sentence, other: Sentence): boolean =>
  sentence.facts.some(
    (fact) =>
      isStrong(fact, sentence) &&
      other.facts.some((held) => isSame(fact, held)) &&
      deniesAt(sentence, fact) === deniesAt(other, fact),
  );

/** Not a dozen or less, how long something takes, a year, nor a day of the news. */
function isStrong(fact: Fact, sentence: Sentence): boolean {
  if (isDate(fact)) return !isDayOfNews(fact, sentence) && fact.text.length > 4;
  return !/^(?:age|time of day|ordinal|measure (?:time|months))/u.test(fact.kind) && !isSmall(fact);
}

const deniesAt = ({ text, language }: Sentence, { at }: Fact): boolean =>
  denies(clauseAt(text, at), language);

/** Whether another sentence names no time that the one leaves open: closed "for a day" may be until Friday. */
const isAtThatTime = (sentence: Sentence, other: Sentence): boolean =>
  sentence.facts.some(isDate) ||
  other.facts.every(
    (fact) => !isDate(fact) || (isDayOfNews(fact, other) && fact.text <= (other.published ?? '')),
  );

/** Whether a figure or a date that both have tells what they speak of: not two or less, not the day of the news, nor one of two. */
const isTelling = (sentence: Sentence, other: Sentence): boolean =>
  sentence.facts.some((fact) => {
    if (isDate(fact)) return !isDayOfNews(fact, sentence);
    const rivals = other.facts.filter((rival) => rival.kind === fact.kind && !isSame(fact, rival));
    return rivals.length === 0 && !(fact.kind.startsWith('plain') && (fact.values[0] ?? 0) <= 2);
  });

/** The days of the news itself are in half of all sentences with a date. */
const isDayOfNews = (fact: Fact, { published }: Sentence): boolean =>
  published !== null &&
  isDay(fact) &&
  Math.abs(Date.parse(published) - Date.parse(fact.text)) <= newsDays * 86_400_000;
