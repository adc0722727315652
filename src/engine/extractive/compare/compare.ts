import type { Article } from '../../../article/article.ts';
import { articlesOf, type Dossier } from '../../../article/dossier.ts';
import type { Statement } from '../../engine.ts';
import type { Fact, ReadFacts } from '../../facts.ts';
import { mayOppose } from './claims.ts';
import { shareGround } from './common-ground.ts';
import { clauseAt, denies } from './clauses.ts';
import { denialsBetween } from './denials.ts';
import { type Dispute, doubtfulFacts, factDisputes } from './disputes.ts';
import { bears, isDate, isSame, keyOf, keysOf } from './facts.ts';
import { oppositesBetween } from './opposites.ts';
import { placesBetween } from './places.ts';
import { indexSentences, type SentenceIndex, termsIn } from './sentences.ts';
import { type Stated, statedIn } from './stated.ts';

/** So many of each are shown: of what one says, an article. */
const most = { agreed: 10, disputed: 14, only: 3 };

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
  const index = indexSentences(dossier, readFacts);
  if (!haveGround(articlesOf(dossier))) return { answerable: false, statements: [] };
  const articles = statedIn(dossier, readFacts);
  const disputes = disputesIn(index, articles);
  const points = pointsOf(disputes).slice(0, most.disputed).toSorted(byPlace);
  const agreed = agreedIn(index, articles, disputes);
  const alikePairs = pairsAlike(index, articles.flat());
  if (agreed.length === 0 && alikePairs < (points.length < 2 ? 2 : 1))
    return { answerable: false, statements: [] };
  const shared = new Set([...agreed, ...points.flat()].flatMap(({ evidence }) => evidence));
  const only = articles.flatMap((own, at) => onlyIn(index, own, articles.toSpliced(at, 1).flat(), shared));
  return { answerable: true, statements: [...agreed, ...points.flat(), ...only] };
}

/** What an article says first comes first. */
const byPlace = (one: Statement[], other: Statement[]): number => placeOf(one) - placeOf(other);
const placeOf = (sides: Statement[]): number => Math.min(...sides.flatMap(({ evidence }) => evidence));

/** The other sides of what a sentence says and other articles dispute, among sentences that share a word with a question. */
export function otherSides(
  dossier: Dossier,
  readFacts: ReadFacts,
  at: number,
  question: string,
): Statement[] {
  const index = indexSentences(dossier, readFacts);
  const points = pointsOf(disputesIn(index, statedIn(dossier, readFacts)));
  const asked = termsIn(question, dossier.language);
  return points
    .filter((sides) => sides.some(({ evidence }) => evidence.includes(at)))
    .flatMap((sides) => sides.filter(({ evidence: [other = at] }) => other !== at))
    .filter(({ evidence: [other = at] }) => index.containment(asked, other) > 0)
    .map(({ text, evidence }) => ({ label: '', text, evidence }));
}

const haveGround = (articles: readonly Article[]): boolean =>
  articles.some((one, at) => articles.slice(at + 1).some((other) => shareGround(one, other)));

const finders = [factDisputes, placesBetween, oppositesBetween, denialsBetween];

const disputesIn = (index: SentenceIndex, articles: Stated[][]): Dispute[] =>
  articles.flatMap((one, at) =>
    articles
      .slice(at + 1)
      .flatMap((other) => withoutRepeats(finders.flatMap((find) => find(index, one, other)))),
  );

/** Of what two sentences claim without a figure, the first that was found. */
function withoutRepeats(disputes: Dispute[]): Dispute[] {
  const claims = Map.groupBy(
    disputes.filter(({ facts }) => facts.length === 0),
    ({ sides }) =>
      sides
        .map(({ at }) => at)
        .toSorted((a, b) => a - b)
        .join(' '),
  );
  const first = new Set([...claims.values()].map(([dispute]) => dispute));
  return disputes.filter((dispute) => dispute.facts.length > 0 || first.has(dispute));
}

const pairsAlike = (index: SentenceIndex, sentences: Stated[]): number =>
  sentences.flatMap(({ at }) => [...index.likenesses(at).values()].filter((like) => like >= alike)).length /
  2;

/** A side of a point: its sentence, what it has there, and the fact, where it is one. */
type Side = { sentence: Stated; value: string; fact: Fact | undefined };

/** Disputes that share a figure are one point, with a side of each article; the surest first. */
function pointsOf(disputes: Dispute[]): Statement[][] {
  const points: Side[][] = [];
  for (const { sides, values, facts } of disputes.toSorted((a, b) => b.score - a.score)) {
    const both = sides.map((sentence, at) => ({ sentence, value: values[at] ?? '', fact: facts[at] }));
    const known = points.find((point) =>
      both.some(({ sentence, value }) =>
        point.some((side) => side.sentence.at === sentence.at && side.value === value),
      ),
    );
    if (!known) points.push(both);
    else
      for (const side of both)
        if (known.every(({ sentence }) => sentence.article !== side.sentence.article)) known.push(side);
  }
  return points.map((sides) => {
    const label = `disputed: ${valuesOf(sides).join(' / ')}`;
    return sides.map(({ sentence: { text, at } }) => ({ label, text, evidence: [at] }));
  });
}

/** What the sides have there, each once: "52 million" is "52 Millionen". */
const valuesOf = (sides: readonly Side[]): string[] =>
  sides
    .filter(({ value, fact }, at) =>
      sides
        .slice(0, at)
        .every((side) => side.value !== value && !(fact && side.fact && isSame(fact, side.fact))),
    )
    .map(({ value }) => value);

/** A sentence whose figures, dates and denials another article has too, with most of its words; none is in dispute. */
function agreedIn(index: SentenceIndex, articles: Stated[][], disputes: Dispute[]): Statement[] {
  const sentences = articles.flat();
  const pairs = new Set(disputes.flatMap(({ sides: [a, b] }) => [`${a.at} ${b.at}`, `${b.at} ${a.at}`]));
  const facts = new Set(
    articles.flatMap((one, at) =>
      articles.slice(at + 1).flatMap((other) => doubtfulFacts(index, one, other)),
    ),
  );
  const claims = disputes.filter((dispute) => dispute.facts.length === 0);
  const claimed = new Set(claims.flatMap(({ sides }) => sides.map(({ at }) => at)));
  const candidates = sentences.flatMap((sentence) => {
    if (claimed.has(sentence.at) || sentence.facts.some((fact) => facts.has(fact))) return [];
    const near = [...index.likenesses(sentence.at)].toSorted(([, a], [, b]) => b - a);
    const fitting = near.flatMap(([at, like]) => {
      const other = sentences[at];
      const isFitting = other && !pairs.has(`${sentence.at} ${at}`) && isSaidBy(index, sentence, other, like);
      return isFitting ? [other] : [];
    });
    const bearers = [...Map.groupBy(fitting, ({ article }) => article).values()].flatMap(
      ([best]) => best ?? [],
    );
    const relations = bearers.map(({ at }) => index.relations(sentence.at).get(at) ?? 0);
    return bearers.length === 0
      ? []
      : [{ sentence, bearers, score: Math.max(...relations) + bearers.length }];
  });
  const used = new Set<number>();
  const agreed: Statement[] = [];
  for (const { sentence, bearers } of candidates.toSorted((a, b) => b.score - a.score)) {
    const evidence = [sentence, ...bearers].map(({ at }) => at);
    if (agreed.length >= most.agreed || evidence.some((at) => used.has(at))) continue;
    for (const at of evidence) used.add(at);
    agreed.push({ label: 'agreed', text: sentence.text, evidence });
  }
  return agreed;
}

/** How much of what both say has to be the same, and of a sentence's words: most, where no figure or date tells it. */
const agreement = {
  plain: { like: 0.35, share: 0.7 },
  weak: { like: 0.3, share: 0.4 },
  telling: { like: 0.25, share: 0.15 },
  across: { like: 0.25, share: 0.1 },
  strong: { like: 0.08, share: 0.05 },
};

/** In Chinese other words for the same have no character in common. */
const partOfChinese = 0.75;

/** Whether both have a figure or a date that two things hardly share, and of it neither denies what the other says. */
function shareStrong(index: SentenceIndex, sentence: Stated, other: Stated, like: number): boolean {
  const shared = sentence.facts.filter(
    (fact) => isStrong(fact, sentence) && other.facts.some((held) => isSame(fact, held)),
  );
  return (
    like >= agreement.strong.like &&
    index.containment(index.terms[sentence.at] ?? new Map(), other.at) >= agreement.strong.share &&
    shared.some((fact) => deniesAt(sentence, fact) === deniesAt(other, fact)) &&
    bears(sentence, other) &&
    !mayOppose(sentence, other)
  );
}

/** Not a dozen or less, how long something takes, a year, nor a day of the news. */
function isStrong(fact: Fact, sentence: Stated): boolean {
  if (isDate(fact)) return !isDayOfNews(fact.text, sentence) && fact.text.length > 4;
  if (/^(?:age|time of day|ordinal|measure (?:time|months))/u.test(fact.kind)) return false;
  return !fact.kind.startsWith('plain') || (fact.values[0] ?? 0) > 12;
}

const deniesAt = ({ text, language }: Stated, { at }: Fact): boolean =>
  denies(at === null ? text : clauseAt(text, at), language);

/** Whether another sentence says as much. */
function isSaidBy(index: SentenceIndex, sentence: Stated, other: Stated, like: number): boolean {
  if (shareStrong(index, sentence, other, like)) return true;
  const telling = sentence.language === other.language ? agreement.telling : agreement.across;
  const least =
    sentence.facts.length === 0 ? agreement.plain : isTelling(sentence, other) ? telling : agreement.weak;
  const part = sentence.language.startsWith('zh') ? partOfChinese : 1;
  return (
    like >= least.like * part &&
    index.containment(index.terms[sentence.at] ?? new Map(), other.at) >= least.share * part &&
    denies(sentence.text, sentence.language) === denies(other.text, other.language) &&
    bears(sentence, other) &&
    isAtThatTime(sentence, other) &&
    !mayOppose(sentence, other)
  );
}

/** Whether another sentence names no time that the one leaves open: closed "for a day" may be until Friday. */
const isAtThatTime = (sentence: Stated, other: Stated): boolean =>
  sentence.facts.some(isDate) ||
  other.facts.every(
    (fact) => !isDate(fact) || (isDayOfNews(fact.text, other) && fact.text <= (other.published ?? '')),
  );

/** Whether a figure or a date that both have tells what they speak of: not two or less, not the day of the news, nor one of two. */
const isTelling = (sentence: Stated, other: Stated): boolean =>
  sentence.facts.some((fact) => {
    if (isDate(fact)) return !isDayOfNews(fact.text, sentence);
    const rivals = other.facts.filter((rival) => rival.kind === fact.kind && !isSame(fact, rival));
    return rivals.length === 0 && !(fact.kind.startsWith('plain') && (fact.values[0] ?? 0) <= 2);
  });

/** So many days around its publication news is about. */
const newsDays = 6;

/** The days of the news itself are in half of all sentences with a date. */
const isDayOfNews = (date: string, { published }: Stated): boolean =>
  published !== null &&
  date.length === published.length &&
  Math.abs(Date.parse(published) - Date.parse(date)) <= newsDays * 86_400_000;

/** Sentences with figures or dates that no other article has, which are like none of theirs: those that state most. */
function onlyIn(
  index: SentenceIndex,
  sentences: Stated[],
  others: Stated[],
  shared: ReadonlySet<number>,
): Statement[] {
  const held = new Set(others.flatMap(({ facts }) => facts.flatMap(keysOf)));
  const scored = sentences.flatMap((sentence) => {
    const own = sentence.facts.filter((fact) => !held.has(keyOf(fact)));
    const isKnown =
      shared.has(sentence.at) || [...index.likenesses(sentence.at).values()].some((like) => like >= alike);
    return isKnown || own.length === 0 ? [] : [{ sentence, score: own.length }];
  });
  const chosen = scored.toSorted((a, b) => b.score - a.score).slice(0, most.only);
  return chosen
    .map(({ sentence: { text, at } }) => ({ label: 'only', text, evidence: [at] }))
    .toSorted((a, b) => (a.evidence[0] ?? 0) - (b.evidence[0] ?? 0));
}
