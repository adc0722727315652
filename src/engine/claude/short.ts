import type { Article } from '../../article/article.ts';
import type { Task } from '../engine.ts';
import { statementsAtMost } from './wording.ts';

/** Two lines of print: a longer sentence is worth a summary of its own. */
const sentenceCharacters = 220;
const headlineCharacters = 90;

/** The article is already no longer than the summary that was asked for: nothing is gained by a call. */
export function isShortEnough(article: Article, task: Task): boolean {
  if (task.kind !== 'summarize' || task.style === 'plain' || needsTranslation(article, task)) return false;
  const most = statementsAtMost(task);
  const characters = task.style === 'headline' ? headlineCharacters : most * sentenceCharacters;
  return article.sentences.length <= most && article.text.length <= characters;
}

export function needsTranslation(article: Article, task: Task): boolean {
  return task.language !== null && primary(task.language) !== primary(article.language);
}

function primary(language: string): string | undefined {
  return language.toLowerCase().split('-')[0];
}
