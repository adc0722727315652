import type { Article } from '../../article/article.ts';
import type { Relation, Statement, Task } from '../../engine/engine.ts';
import { citedSentences } from './evidence.ts';
import { figuresMissing } from './figures.ts';

export type RemovalReason = 'no-evidence' | 'figure' | 'name' | 'quotation';

/** `unchecked` names the checks that could not be decided: 'figure', 'name', 'quotation'. */
export type Verdict<T> = { kept: T & { unchecked: string[] } } | { removed: RemovalReason };

/** Part of a reading's key: changes whenever the same draft could be judged otherwise. */
export const checkerVersion = '1';

/** Judges a statement of any engine: kept, its evidence possibly widened, or removed with the first reason. */
export function checkStatement(article: Article, statement: Statement, _task: Task): Verdict<Statement> {
  const evidence = citedSentences(article, statement.evidence);
  if (evidence === null) return { removed: 'no-evidence' };
  if (figuresMissing(article, evidence, statement.text)) return { removed: 'figure' };
  return { kept: { ...statement, evidence, unchecked: [] } };
}

/** Judges who acts on whom as the sentence "from verb to". */
export function checkRelation(article: Article, relation: Relation, task: Task): Verdict<Relation> {
  const text = [relation.from, relation.verb, relation.to].join(' ');
  const verdict = checkStatement(article, { label: '', text, evidence: relation.evidence }, task);
  if ('removed' in verdict) return verdict;
  const { evidence, unchecked } = verdict.kept;
  return { kept: { ...relation, evidence, unchecked } };
}
