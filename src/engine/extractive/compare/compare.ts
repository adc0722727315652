import type { Dossier } from '../../../article/dossier.ts';
import type { Statement } from '../../engine.ts';
import type { ReadFacts } from '../../facts.ts';
import { bears, type Dispute, disputesBetween, isEqual, isSameDate } from './disputes.ts';
import { type Reported, reportsOf } from './report.ts';
import { containment, indexSentences, likeness, type SentenceIndex } from './sentences.ts';

/** So many of each are shown: of what one says, a article. */
const most = { agreed: 6, disputed: 8, only: 3 };

/**
 * Compares articles by their sentences alone: what two or more say with the same figures, where they differ, and what is
 * said by one. Nothing where they are about nothing in common.
 */
export function compare(
  dossier: Dossier,
  readFacts: ReadFacts,
): { answerable: boolean; statements: Statement[] } {
  const index = indexSentences(dossier, readFacts);
  const articles = reportsOf(dossier, readFacts);
  const disputes = articles.flatMap((one, at) =>
    articles.slice(at + 1).flatMap((other) => disputesBetween(index, one, other)),
  );
  const points = pointsOf(disputes).slice(0, most.disputed);
  const agreed = agreedIn(index, articles, disputes);
  if (agreed.length === 0 && pairsAlike(index, articles) < 2) return { answerable: false, statements: [] };
  const shared = new Set([...agreed, ...points.flat()].flatMap(({ evidence }) => evidence));
  const only = articles.flatMap((own, at) => onlyIn(index, own, articles.toSpliced(at, 1).flat(), shared));
  return { answerable: true, statements: [...agreed, ...points.flat(), ...only] };
}

const pairsAlike = (index: SentenceIndex, articles: Reported[][]): number =>
  articles.flatMap((one, at) =>
    articles
      .slice(at + 1)
      .flatMap((other) => one.flatMap((a) => other.filter((b) => likeness(index, a.at, b.at) >= 0.25))),
  ).length;

/** Disputes that share a figure are one point, with a side of each article; the surest first. */
function pointsOf(disputes: Dispute[]): Statement[][] {
  const points: { sides: Reported[]; values: string[]; score: number }[] = [];
  for (const { sides, values, score } of disputes.toSorted((a, b) => b.score - a.score)) {
    const known = points.find((point) =>
      sides.some((side, at) =>
        point.sides.some((other, place) => other.at === side.at && point.values[place] === values[at]),
      ),
    );
    if (!known) points.push({ sides: [...sides], values: [...values], score });
    else
      for (const [at, side] of sides.entries())
        if (known.sides.every(({ article }) => article !== side.article)) {
          known.sides.push(side);
          known.values.push(values[at] ?? '');
        }
  }
  return points.map(({ sides, values }) => {
    const label = `disputed: ${[...new Set(values)].join(' / ')}`;
    return sides.map(({ text, at }) => ({ label, text, evidence: [at] }));
  });
}

/** A sentence whose figures, dates and denials another article has too, with most of its words. */
function agreedIn(index: SentenceIndex, articles: Reported[][], disputes: Dispute[]): Statement[] {
  const pairs = new Set(disputes.flatMap(({ sides: [a, b] }) => [`${a.at} ${b.at}`, `${b.at} ${a.at}`]));
  const isDisputed = (one: Reported, other: Reported) => pairs.has(`${one.at} ${other.at}`);
  const candidates = articles.flat().flatMap((sentence) => {
    const bearers = articles
      .filter((_, at) => at !== sentence.article)
      .flatMap(
        (others) =>
          bearerOf(
            index,
            sentence,
            others.filter((other) => !isDisputed(sentence, other)),
          ) ?? [],
      );
    if (bearers.length === 0) return [];
    const score = Math.max(...bearers.map(({ at }) => likeness(index, sentence.at, at))) + bearers.length;
    return [{ sentence, bearers, score }];
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

function bearerOf(index: SentenceIndex, sentence: Reported, others: Reported[]): Reported | null {
  const fitting = others.filter((other) => {
    const [share, like] = [containment(index, sentence.at, other.at), likeness(index, sentence.at, other.at)];
    const facts = sentence.figures.length + sentence.dates.length;
    const isSaid = facts > 0 ? share >= 0.3 && like >= 0.13 : share >= 0.45 && like >= 0.22;
    return isSaid && sentence.isDenied === other.isDenied && bears(sentence, other);
  });
  return (
    fitting.toSorted((a, b) => likeness(index, sentence.at, b.at) - likeness(index, sentence.at, a.at))[0] ??
    null
  );
}

/** Sentences with figures or dates that no other article has, which are like none of theirs: those that state most. */
function onlyIn(
  index: SentenceIndex,
  own: Reported[],
  others: Reported[],
  shared: ReadonlySet<number>,
): Statement[] {
  const scored = own.flatMap((sentence) => {
    const figures = sentence.figures.filter(
      (figure) =>
        !others.some((other) =>
          other.figures.some((held) => held.kind === figure.kind && isEqual(figure, held)),
        ),
    );
    const dates = sentence.dates.filter(
      (date) => !others.some((other) => other.dates.some((held) => isSameDate(date, held))),
    );
    const isKnown =
      shared.has(sentence.at) || others.some(({ at }) => likeness(index, sentence.at, at) >= 0.25);
    return isKnown || figures.length + dates.length === 0
      ? []
      : [{ sentence, score: figures.length + dates.length }];
  });
  const chosen = scored.toSorted((a, b) => b.score - a.score).slice(0, most.only);
  return chosen
    .map(({ sentence: { text, at } }) => ({ label: 'only', text, evidence: [at] }))
    .toSorted((a, b) => (a.evidence[0] ?? 0) - (b.evidence[0] ?? 0));
}
