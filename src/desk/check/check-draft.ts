import { articlesOf, isSeveral, placeOf, offsetsOf, type Dossier } from '../../article/dossier.ts';
import type { Article } from '../../article/article.ts';
import { isDate, parsePoint, type Relation, type Statement, type Task } from '../../engine/engine.ts';
import { checkByCited, checkRelation, checkStatement, type Undecided, type Verdict } from './check.ts';
import { firstYears } from './dates/decades.ts';
import { holdsDate } from './dates/match-date.ts';
import type { PartialDate } from './dates/read-dates.ts';
import { claimsOf } from './figures/claims.ts';
import type { Figure } from './figures/figure.ts';
import { figureIndexOf } from './figures/figure-index.ts';
import { figuresIn } from './figures/read-figures.ts';
import { primaryOf } from './languages/detect.ts';
import { namedOutlets, namesAll, type Mention } from './outlets.ts';

/** Of an article, which of its sentences a statement names, by its own numbers. */
type Cited = { article: number; evidence: number[] };

/** The articles that a statement rests on, and those that it names. */
type Placed = { cited: Cited[]; mentions: Mention[] };

const noEvidence = { removed: 'no-evidence' } as const;

/**
 * Judges a statement about one article or several. What several are said to agree in has to hold in each of them; what
 * one says is looked for in that one alone, and so is what a statement puts on an outlet that it names.
 */
export function checkDraft(dossier: Dossier, draft: Statement, task: Task): Verdict<Statement> {
  const cited = citedArticles(dossier, draft.evidence);
  const verdict = isSeveral(dossier)
    ? checkSeveral(dossier, draft, task, cited)
    : checkStatement(dossier, draft, task);
  if ('removed' in verdict || task.kind !== 'timeline') return verdict;
  return holdsLabel(dossier, draft.label, citedArticles(dossier, verdict.kept.evidence) ?? [])
    ? verdict
    : { removed: 'figure' };
}

export function checkDraftRelation(dossier: Dossier, relation: Relation, task: Task): Verdict<Relation> {
  const cited = citedArticles(dossier, relation.evidence);
  const [only, ...others] = cited ?? [];
  const article = only && articlesOf(dossier)[only.article];
  if (!isSeveral(dossier) || !article || others.length > 0) return checkRelation(dossier, relation, task);
  const verdict = checkRelation(article, { ...relation, evidence: only.evidence }, task);
  if ('removed' in verdict) return verdict;
  return { kept: { ...verdict.kept, evidence: numbersOf(dossier, only.article, verdict.kept.evidence) } };
}

/** The same by its own sentences alone, where the articles can't be read whole in time. */
export function checkDraftByCited(dossier: Dossier, draft: Statement, task: Task): Verdict<Statement> {
  const cited = citedArticles(dossier, draft.evidence);
  const mentions = isSeveral(dossier) ? namedOutlets(dossier, draft.text) : [];
  if (isSeveral(dossier) && (cited === null || isMisplaced(draft, task, { cited, mentions })))
    return noEvidence;
  return checkByCited(dossier, draft, task);
}

function checkSeveral(
  dossier: Dossier,
  draft: Statement,
  task: Task,
  cited: Cited[] | null,
): Verdict<Statement> {
  const mentions = namedOutlets(dossier, draft.text);
  if (cited === null || isMisplaced(draft, task, { cited, mentions })) return noEvidence;
  const named = new Set(mentions.map(({ article }) => article));
  if (isAgreed(draft, task)) return checkJointly(dossier, draft, task, cited);
  if (named.size > 1 && !namesAll(draft.text))
    return checkContrast(dossier, draft, task, { cited, mentions });
  if (cited.length > 1 && !namesAll(draft.text)) return checkBorne(dossier, draft, task, cited);
  return checkJointly(dossier, draft, task, cited);
}

const isAgreed = ({ label }: Statement, { kind }: Task): boolean =>
  kind === 'compare' && parsePoint(label)?.kind === 'agreed';

/** Its sentences are of other outlets than it names, or of too few or too many for what it says. */
function isMisplaced(draft: Statement, task: Task, { cited, mentions }: Placed): boolean {
  const named = new Set(mentions.map(({ article }) => article));
  const isPutOnOthers = named.size > 0 && cited.some(({ article }) => !named.has(article));
  if (cited.length === 0 || isPutOnOthers) return true;
  if ([...named].some((at) => cited.every(({ article }) => article !== at))) return true;
  if (isAgreed(draft, task)) return cited.length < 2;
  return task.kind === 'compare' && cited.length > 1;
}

/** It has to hold in each of the articles by itself. */
function checkJointly(dossier: Dossier, draft: Statement, task: Task, cited: Cited[]): Verdict<Statement> {
  const verdicts = cited.map((each) => checkIn(dossier, draft, task, each));
  return verdicts.find((verdict) => 'removed' in verdict) ?? merge(draft, verdicts);
}

/** Evidence of an article in which it doesn't hold goes, unless that one says otherwise. */
function checkBorne(dossier: Dossier, draft: Statement, task: Task, cited: Cited[]): Verdict<Statement> {
  const verdicts = cited.map((each) => checkIn(dossier, draft, task, each));
  const refuted = verdicts.find((verdict) => 'removed' in verdict && verdict.removed === 'figure');
  if (refuted) return refuted;
  const held = verdicts.filter((verdict) => 'kept' in verdict);
  return held.length > 0 ? merge(draft, held) : (verdicts[0] ?? noEvidence);
}

/** What is said of each outlet that is named, before its name or after it, has its figures there. */
function checkContrast(
  dossier: Dossier,
  draft: Statement,
  task: Task,
  { cited, mentions }: Placed,
): Verdict<Statement> {
  const verdict = checkStatement(dossier, draft, task);
  if ('removed' in verdict) return verdict;
  const isHeld = ({ article, text }: Mention) => {
    const own = articlesOf(dossier)[article];
    const evidence = cited.find((each) => each.article === article)?.evidence ?? [];
    return own !== undefined && holdsFigures(own, evidence, text, task);
  };
  const isRight = [mentions.map(toFollowing), mentions.map(toLeading)].some((parts) => parts.every(isHeld));
  return isRight ? verdict : { removed: 'figure' };
}

const toFollowing = (mention: Mention, at: number): Mention => ({
  ...mention,
  text: `${at === 0 ? mention.before : ''} ${mention.after}`,
});
const toLeading = (mention: Mention, at: number, all: Mention[]): Mention => ({
  ...mention,
  text: `${mention.before} ${at === all.length - 1 ? mention.after : ''}`,
});

function holdsFigures(article: Article, evidence: number[], text: string, task: Task): boolean {
  const index = figureIndexOf(article);
  const claims = claimsOf(figuresIn(text, primaryOf(task.language ?? article.language)), text);
  return claims.every((claim) => claim.judge(index, evidence, false) !== 'missing');
}

function checkIn(
  dossier: Dossier,
  draft: Statement,
  task: Task,
  { article, evidence }: Cited,
): Verdict<Statement> {
  const own = articlesOf(dossier)[article];
  if (!own) return noEvidence;
  const spoken = { ...task, language: task.language ?? dossier.language };
  const label = task.kind === 'actors' ? draft.label : '';
  const verdict = checkStatement(own, { ...draft, label, evidence }, spoken);
  if ('removed' in verdict) return verdict;
  return { kept: { ...verdict.kept, evidence: numbersOf(dossier, article, verdict.kept.evidence) } };
}

function merge({ label }: Statement, verdicts: Verdict<Statement>[]): Verdict<Statement> {
  const kept = verdicts.flatMap((verdict) => ('kept' in verdict ? [verdict.kept] : []));
  const [first] = kept;
  if (!first) return noEvidence;
  const unchecked = new Set<Undecided>(kept.flatMap(({ unchecked }) => unchecked));
  const evidence = kept.flatMap((each) => each.evidence);
  return { kept: { ...first, label, evidence, unchecked: [...unchecked].toSorted() } };
}

/** By article, in the order of the evidence; null where a number names no sentence. */
function citedArticles(dossier: Dossier, evidence: readonly number[]): Cited[] | null {
  if (!evidence.every((at) => Number.isInteger(at) && dossier.sentences[at] !== undefined)) return null;
  const places = [...new Set(evidence)].map((at) => placeOf(dossier, at));
  const groups = Map.groupBy(places, ({ article }) => article);
  return Array.from(groups, ([article, found]) => ({
    article,
    evidence: found.map(({ sentence }) => sentence),
  }));
}

const numbersOf = (dossier: Dossier, article: number, evidence: number[]): number[] =>
  evidence.map((at) => at + (offsetsOf(dossier)[article] ?? 0));

/** Whether one of the articles has the date in its sentences, or in the one before, counted from its own. */
function holdsLabel(dossier: Dossier, label: string, cited: Cited[]): boolean {
  if (!isDate(label)) return false;
  const [year, month, day] = label.split('-').map(Number);
  const wanted: PartialDate = {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
  return cited.some(({ article, evidence }) => {
    const own = articlesOf(dossier)[article];
    if (!own) return false;
    const { sentences, published } = figureIndexOf(own);
    const near = [...new Set(evidence.flatMap((at) => [at, at - 1]))];
    const dates = (numbers: number[]) =>
      numbers
        .flatMap((at) => sentences[at] ?? [])
        .flatMap(({ dates, figures, decades }) =>
          dates.concat(
            yearsOf(figures),
            firstYears(decades).map((year) => ({ year })),
          ),
        );
    return holdsDate(wanted, dates(evidence), published) || holdsDate(wanted, dates(near), published);
  });
}

/** A bare number of four digits may be a year. */
const yearsOf = (figures: readonly Figure[]): PartialDate[] =>
  figures.flatMap(({ kind, values: [value = 0] }) =>
    kind === 'plain' && value >= 1500 && value <= 2100 ? [{ year: value }] : [],
  );
