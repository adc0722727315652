import type { Article } from '../../article/article.ts';
import type { Relation, Statement, Task } from '../../engine/engine.ts';
import { addressesIn, holdsAddress } from './addresses/addresses.ts';
import { figuresIn } from './figures/read-figures.ts';
import { figureIndexOf } from './figures/figure-index.ts';
import { languagesOf, type Languages } from './languages/detect.ts';
import type { Claim } from './figures/claim.ts';
import { claimsOf } from './figures/claims.ts';
import { attribute, isOfCast } from './names/attribution.ts';
import { areNear, findNames } from './names/find-names.ts';
import type { NameWord } from './names/latin.ts';
import { hasLookAlike } from './names/look-alikes.ts';
import { holdsQuotation, quotationsIn } from './quotations/quotations.ts';
import { supportFor, type Support } from './support.ts';
import { stripFormatting } from './text/strip-formatting.ts';
import { isVerbatim } from './quotations/verbatim.ts';

export type RemovalReason =
  | 'no-evidence'
  | 'figure'
  | 'name'
  | 'quotation'
  | 'address'
  | 'length'
  | 'attribution'
  | 'contradicted';

/** A check that could not be decided. */
export type Undecided = 'evidence' | 'figure' | 'name' | 'quotation' | 'meaning';
export type Verdict<T> = { kept: T & { unchecked: Undecided[] } } | { removed: RemovalReason };

/** A statement's length in UTF-16 units at most; also what bounds the time of a check. */
const maxLength = 600;

/** Judges a statement of any engine: kept, its evidence possibly widened, or removed with the first reason. */
export function checkStatement(article: Article, draft: Statement, task: Task): Verdict<Statement> {
  const found = compareWithCited(article, draft);
  if ('removed' in found) return found;
  const { statement, cited, isQuote } = found;
  if (isQuote && !isNamed(statement, task)) return keep(statement, cited, []);
  const languages = languagesOf(article, statement.text, task);
  const support = supportFor(article, statement.text);
  const named = isQuote ? statement.label : `${statement.label}\n${statement.text}`;
  const names = findNames(article, named, languages);
  if (names.missing || hasLookAlike(article, named, languages)) return { removed: 'name' };
  const heard = names.known.flatMap(({ word, heard }) => (heard ? [word] : []));
  const attribution = attribute(article, named, languages, { evidence: cited, heard, quoted: isQuote });
  if (attribution === 'other') return { removed: 'attribution' };
  const unchecked = new Set<Undecided>(names.unchecked || attribution === 'unclear' ? ['name'] : []);
  if (isQuote) return keep(statement, cited, [...unchecked]);
  const claims = claimsOf(figuresIn(statement.text, languages.statement), statement.text);
  if (claims.some((claim) => isRefuted(article, cited, claim))) return { removed: 'figure' };
  const borne = claims.length > 0 && isBorne(article, cited, claims) && support.of(cited) > 0;
  const [evidence, weak] =
    borne || languages.crossed ? [[...cited], []] : placeEvidence(cited, support, claims.length > 0);
  const trial: Trial = { article, languages, support, unchecked, evidence };
  if (!claims.every((claim) => bear(trial, claim))) return { removed: 'figure' };
  if (!bearQuotations(trial, statement.text)) return { removed: 'quotation' };
  if (!areNear(article, names.known, trial.evidence)) bearNames(trial, names.known);
  if (!languages.crossed && support.of(trial.evidence) === 0) unchecked.add('evidence');
  return keep(statement, withoutWeak(trial, weak, claims, statement.text), [...unchecked]);
}

/**
 * Judges a statement by its own sentences alone, for an article that can't be read whole in time: what all of it would
 * have to be known for stays undecided.
 */
export function checkByCited(article: Article, draft: Statement, { kind }: Task): Verdict<Statement> {
  const found = compareWithCited(article, draft);
  if ('removed' in found) return found;
  const { statement, cited, isQuote } = found;
  if (!isQuote) return keep(statement, cited, ['evidence', 'figure', 'name', 'quotation']);
  if (statement.label === '' || kind === 'compare') return keep(statement, cited, []);
  return keep(statement, cited, [kind === 'timeline' ? 'figure' : 'name']);
}

type Compared = { statement: Statement; cited: number[]; isQuote: boolean };

/** What takes the statement and its sentences alone. */
function compareWithCited(article: Article, draft: Statement): Compared | { removed: RemovalReason } {
  const cited = citedSentences(article, draft.evidence);
  if (cited === null) return { removed: 'no-evidence' };
  if (draft.text.length > maxLength || draft.label.length > maxLength) return { removed: 'length' };
  const statement = { ...draft, label: stripFormatting(draft.label), text: stripFormatting(draft.text) };
  const addresses = addressesIn(`${statement.label}\n${statement.text}`);
  const passage = [...sentencesAt(article, cited), article.outlet ?? ''].join('\n');
  if (!addresses.every((address) => holdsAddress(passage, address))) return { removed: 'address' };
  const sentences = sentencesAt(article, cited);
  const [first = 0] = cited;
  const isRun = cited.every((at, index) => at === first + index);
  const passages = isRun ? [...sentences, sentences.join(' '), sentences.join('')] : sentences;
  return { statement, cited, isQuote: isVerbatim(statement.text, passages) };
}

/** Whether a label says of whom the text is: then the sentence's own words may be put on somebody else. */
const isNamed = ({ label }: Statement, { kind }: Task): boolean => kind === 'actors' && label !== '';

/** The numbers as given, each once; null where there is none, or one that names no sentence. */
function citedSentences(article: Article, evidence: number[]): number[] | null {
  const cited = [...new Set(evidence)];
  const real = cited.every((at) => Number.isInteger(at) && article.sentences[at] !== undefined);
  return cited.length > 0 && real ? cited : null;
}

/** A statement under judgement: its evidence grows by what carries it, `unchecked` by what nothing decides. */
type Trial = {
  article: Article;
  languages: Languages;
  support: Support;
  unchecked: Set<Undecided>;
  evidence: number[];
};

const keep = (statement: Statement, evidence: number[], unchecked: Undecided[]): Verdict<Statement> => ({
  kept: { ...statement, evidence, unchecked: unchecked.toSorted() },
});

const sentencesAt = (article: Article, evidence: number[]) =>
  evidence.map((at) => article.sentences[at] ?? '');

/** The evidence, with the sentence that shares much more of the statement, if there is one; and what may go then. */
function placeEvidence(
  cited: number[],
  support: Support,
  claimed: boolean,
): [evidence: number[], weak: number[]] {
  const own = support.of(cited);
  const best = support.best(cited);
  if (best.share < 0.25 || best.share < own * 1.6) return [[...cited], []];
  return [[...cited, best.at], claimed && own < best.share * 0.25 ? cited : []];
}

/** Whether the sentences have something else of its kind in place of what is claimed. */
function isRefuted(article: Article, cited: number[], claim: Claim): boolean {
  const index = figureIndexOf(article);
  return claim.judge(index, cited, false) === 'missing' && claim.competes(index, cited);
}

/** Evidence that shares next to nothing goes where the rest bears the statement without it. */
function withoutWeak(
  { article, languages, evidence }: Trial,
  weak: number[],
  claims: Claim[],
  text: string,
): number[] {
  const rest = evidence.filter((at) => !weak.includes(at));
  const quoted = quotationsIn(text).every((quotation) =>
    holdsQuotation(sentencesAt(article, rest).join('\n'), quotation, languages.article),
  );
  return quoted && isBorne(article, rest, claims) ? rest : evidence;
}

const isBorne = (article: Article, evidence: number[], claims: Claim[]): boolean =>
  claims.every((claim) => claim.judge(figureIndexOf(article), evidence, false) === 'held');

function bear(trial: Trial, claim: Claim): boolean {
  const index = figureIndexOf(trial.article);
  const finding = claim.judge(index, trial.evidence, false);
  if (finding === 'unchecked') trial.unchecked.add('figure');
  if (finding !== 'missing') return true;
  const carries = (at: number) => claim.judge(index, [at], true) === 'held';
  const carrier = carrierOf(trial, carries) ?? (claim.kind === 'date' ? neighbourOf(trial, carries) : null);
  if (carrier !== null) trial.evidence.push(carrier);
  return carrier !== null;
}

/** The sentence that carries what is missing, if it shares other words with the statement: the one that shares most. */
function carrierOf({ article, support, evidence }: Trial, carries: (at: number) => boolean): number | null {
  const candidates = article.sentences
    .flatMap((_, at) => (evidence.includes(at) ? [] : [{ at, share: support.of([at]) }]))
    .filter(({ share }) => share >= 0.2)
    .toSorted((a, b) => b.share - a.share);
  return candidates.find(({ at }) => carries(at))?.at ?? null;
}

/** The sentence before the evidence often says when: "On Monday … . He said …". */
const neighbourOf = ({ evidence }: Trial, carries: (at: number) => boolean): number | null =>
  evidence.map((at) => at - 1).find((at) => at >= 0 && !evidence.includes(at) && carries(at)) ?? null;

function bearQuotations(trial: Trial, text: string): boolean {
  const { article, languages, unchecked } = trial;
  return quotationsIn(text).every((quotation) => {
    const inEvidence = () =>
      holdsQuotation(
        [...sentencesAt(article, trial.evidence), article.title ?? ''].join('\n'),
        quotation,
        languages.article,
      );
    if (inEvidence()) return true;
    const carrier = article.sentences.findIndex((sentence) =>
      holdsQuotation(sentence, quotation, languages.article),
    );
    if (carrier >= 0) trial.evidence.push(carrier);
    else if (languages.translated) unchecked.add('quotation');
    return carrier >= 0 || languages.translated;
  });
}

/** A name that stands far from the evidence: the sentence that has it is evidence too, if it shares enough. */
function bearNames(trial: Trial, names: NameWord[]): void {
  const carrier = carrierOf(trial, (at) => areNear(trial.article, names, [at]));
  if (carrier !== null && trial.support.of([carrier]) >= 0.35) trial.evidence.push(carrier);
  else if (
    names.some((name) => !isOfCast(trial.article, name) && !areNear(trial.article, [name], trial.evidence))
  )
    trial.unchecked.add('name');
}

/** Judges who acts on whom as the sentence "from verb to". */
export function checkRelation(
  article: Article,
  relation: Relation,
  task: Task,
  check: typeof checkStatement = checkStatement,
): Verdict<Relation> {
  const text = [relation.from, relation.verb, relation.to].join(' ');
  const verdict = check(article, { label: '', text, evidence: relation.evidence }, task);
  if ('removed' in verdict) return verdict;
  const { evidence, unchecked } = verdict.kept;
  return { kept: { ...relation, evidence, unchecked } };
}
