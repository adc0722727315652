import type { Article } from '../article/article.ts';
import { principalOf } from '../desk/principal.ts';
import type { Turn } from '../engine/engine.ts';
import type { Context } from './command.ts';

/** So many turns go along with a question; older ones are forgotten. */
const memorable = 6;

/**
 * A conversation is its last reading: that holds the question, the answer and the turns before. Empty where the
 * reading is no longer kept, or was of another article.
 */
export async function earlierTurns(
  context: Context,
  key: string | undefined,
  article: Article,
): Promise<Turn[]> {
  const reading = key === undefined ? null : await context.desk.recall(key, principalOf(context, false));
  if (reading?.task.kind !== 'ask' || reading.article.id !== article.id) return [];
  const { question, earlier } = reading.task;
  const answer = reading.statements.map(({ text }) => text).join(' ');
  return [...earlier, { question, answer }].slice(-memorable);
}
