import { articlesOf, type Dossier } from '../../../article/dossier.ts';
import type { Statement } from '../../engine.ts';
import type { ReadFacts } from '../../facts.ts';
import { languageOf } from '../languages/languages.ts';
import { pointsBack } from '../text/points-back.ts';
import { agreementsIn } from './agreed.ts';
import { haveGround } from './common-ground.ts';
import { figuresBetween } from './figures.ts';
import { denialsBetween, oppositesBetween } from './opposites.ts';
import { placesBetween } from './places.ts';
import { indexSimilarity, type SimilarityIndex, termsIn } from './similarity.ts';
import {
  type Contradiction,
  isSame,
  isSmall,
  keyOf,
  keysOf,
  type Sentence,
  sentencesOf,
  type Side,
} from './facts.ts';

/** So many of each are shown: of what one says, with figures or dates (`only`) and without (`told`), an article. */
const most = { agreed: 10, disputed: 14, only: 3, told: 2 };

/** Less likely than this to be of one thing, two facts are no point. */
const leastLikely = 0.5;

/** So much sentences and what stands beside them must share, to have a figure of one thing. */
const leastRelated = 0.1;

/** Sentences that share this much say much the same. */
const alike = 0.25;

/**
 * Compares articles by their sentences alone: what two or more say with the same figures, where they differ, and what is
 * said by one. Nothing where they are about nothing in common.
 */
export function compare(
  dossier: Dossier,
  readFacts: ReadFacts,
): { answerable: boolean; statements: Statement[] } {
  const nothing = { answerable: false, statements: [] };
  if (!haveGround(articlesOf(dossier))) return nothing;
  const { index, articles, contradictions, points: all } = study(dossier, readFacts);
  const points = all.slice(0, most.disputed).toSorted(byPlace);
  const agreements = agreementsIn(index, articles.flat(), contradictions).slice(0, most.agreed);
  if (agreements.length === 0 && pairsAlike(index, articles.flat()) < (points.length < 2 ? 2 : 1))
    return nothing;
  const shared = new Set([
    ...agreements.flatMap(({ sentence, bearers }) => [sentence, ...bearers]),
    ...points.flatMap((sides) => sides.map(({ sentence }) => sentence)),
  ]);
  const only = articles.flatMap((own, at) => onlyIn(index, own, articles.toSpliced(at, 1).flat(), shared));
  return {
    answerable: true,
    statements: [
      ...agreements.map(({ sentence, bearers }) => statementOf('agreed', sentence, ...bearers)),
      ...points.flatMap(statementsOf),
      ...only.map((sentence) => statementOf('only', sentence)),
    ],
  };
}

/** The other sides of what a sentence says and other articles dispute, among sentences that share a word with a question. */
export function otherSides(
  dossier: Dossier,
  readFacts: ReadFacts,
  at: number,
  question: string,
): Statement[] {
  const { index, points } = study(dossier, readFacts);
  const asked = termsIn(question, dossier.language);
  return points
    .filter((sides) => sides.some(({ sentence }) => sentence.at === at))
    .flatMap((sides) => sides.filter(({ sentence }) => sentence.at !== at))
    .filter(({ sentence }) => index.containment(asked, sentence.at) > 0)
    .map(({ sentence }) => statementOf('', sentence));
}

function study(dossier: Dossier, readFacts: ReadFacts) {
  const index = indexSimilarity(dossier, readFacts);
  const articles = sentencesOf(dossier, readFacts);
  const contradictions = contradictionsIn(index, articles);
  return { index, articles, contradictions, points: pointsOf(index, articles, contradictions) };
}

const statementOf = (label: string, ...sentences: [Sentence, ...Sentence[]]): Statement => ({
  label,
  text: sentences[0].text,
  evidence: sentences.map(({ at }) => at),
});

const finders = [figuresBetween, placesBetween, oppositesBetween, denialsBetween];

const contradictionsIn = (index: SimilarityIndex, articles: Sentence[][]): Contradiction[] =>
  articles.flatMap((one, at) =>
    articles.slice(at + 1).flatMap((other) => finders.flatMap((find) => find(index, one, other))),
  );

/** Contradictions that share a side are one point, with a side of each article; the surest first. */
function pointsOf(
  index: SimilarityIndex,
  articles: readonly Sentence[][],
  contradictions: readonly Contradiction[],
): Side[][] {
  const likely = contradictions.filter(({ sides, score }) => score > leastLikely || !sides[0].fact);
  const points: Side[][] = [];
  for (const { sides } of likely.toSorted((a, b) => b.score - a.score)) {
    const point = points.find((own) => sides.some((side) => own.some((known) => isSameSide(known, side))));
    if (point) point.push(...sides.filter(({ sentence }) => !hasSide(point, sentence)));
    else points.push([...sides]);
  }
  return points.map((sides) => sides.concat(supportersOf(index, articles, sides)));
}

const hasSide = (point: readonly Side[], { article }: Sentence): boolean =>
  point.some(({ sentence }) => sentence.article === article);

/** Of an article that takes no side yet, the sentence that has the figure of one, as far as it is about the same. */
const supportersOf = (index: SimilarityIndex, articles: readonly Sentence[][], point: Side[]): Side[] =>
  articles.flatMap((own) => {
    if (own[0] === undefined || hasSide(point, own[0])) return [];
    const found = point.flatMap(({ sentence: { at }, fact }) =>
      own.flatMap((sentence) => {
        const related = index.relations(at).get(sentence.at) ?? 0;
        const held = fact && !isSmall(fact) && sentence.facts.find((each) => isSame(each, fact));
        return held && related >= leastRelated ? [{ sentence, value: held.shown, fact: held, related }] : [];
      }),
    );
    return found.toSorted((a, b) => b.related - a.related).slice(0, 1);
  });

/** Of what a sentence claims without a figure, there is one point. */
const isSameSide = (one: Side, other: Side): boolean =>
  one.sentence === other.sentence && (one.value === other.value || !(one.fact || other.fact));

/** "52 million" is "52 Millionen". */
const haveSameValue = (one: Side, other: Side): boolean =>
  one.value === other.value || Boolean(one.fact && other.fact && isSame(one.fact, other.fact));

/** What an article says first comes first. */
const byPlace = (one: Side[], other: Side[]): number => placeOf(one) - placeOf(other);
const placeOf = (sides: Side[]): number => Math.min(...sides.map(({ sentence }) => sentence.at));

/** What the sides have there is named once each. */
function statementsOf(sides: Side[]): Statement[] {
  const values = sides
    .filter((side, at) => !sides.slice(0, at).some((own) => haveSameValue(own, side)))
    .map(({ value }) => value);
  return sides.map(({ sentence }) => statementOf(`disputed: ${values.join(' / ')}`, sentence));
}

const pairsAlike = (index: SimilarityIndex, sentences: Sentence[]): number =>
  sentences.flatMap(({ at }) => [...index.likenesses(at).values()].filter((like) => like >= alike)).length /
  2;

/**
 * Sentences that are like none of another article: those with most figures and dates that no other has, and without any,
 * those that tell most of what the others tell of, too. How an article begins is the story itself.
 */
function onlyIn(
  index: SimilarityIndex,
  sentences: Sentence[],
  others: Sentence[],
  shared: ReadonlySet<Sentence>,
): Sentence[] {
  const held = new Set(others.flatMap(({ facts }) => facts.flatMap(keysOf)));
  const unknown = sentences.filter(
    (sentence) =>
      !shared.has(sentence) && [...index.likenesses(sentence.at).values()].every((like) => like < alike),
  );
  const stating = bestOf(
    most.only,
    unknown,
    ({ facts }) => facts.filter((fact) => !held.has(keyOf(fact))).length,
  );
  const telling = bestOf(most.told, unknown, ({ at, before, text, language, facts }) => {
    const isClaim = facts.length === 0 && before !== '' && !pointsBack(text, languageOf(language));
    return isClaim ? index.newsIn(at) : 0;
  });
  return [...stating, ...telling].toSorted((a, b) => a.at - b.at);
}

/** Of those that have a score, so many with the highest. */
const bestOf = (
  count: number,
  sentences: readonly Sentence[],
  scoreOf: (sentence: Sentence) => number,
): Sentence[] =>
  sentences
    .map((sentence) => ({ sentence, score: scoreOf(sentence) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ sentence }) => sentence);
