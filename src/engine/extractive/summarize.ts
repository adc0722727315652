import type { Article } from '../../article/article.ts';
import type { Length, Statement, Task } from '../engine.ts';

type Summarize = Extract<Task, { kind: 'summarize' }>;

const statements: Record<Length, number> = { brief: 2, standard: 3, detailed: 6 };

/** The sentences that tell the story, in the order of the article. */
export function summarize(article: Article, task: Summarize): Statement[] {
  const count = task.style === 'headline' ? 1 : statements[task.length];
  return article.sentences.slice(0, count).map((text, index) => ({ label: '', text, evidence: [index] }));
}
