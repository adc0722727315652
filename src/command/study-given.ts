import type { Article } from '../article/article.ts';
import { principalOf } from '../desk/principal.ts';
import type { Reading } from '../desk/reading.ts';
import type { Task } from '../engine/engine.ts';
import type { Context } from './command.ts';
import { readingView } from './reading-view.ts';
import { readGiven } from './study-article.ts';
import { emptyView, type View } from './view.ts';

/**
 * The way of every command about an article: read what was given, study it, and show each snapshot. `finish`
 * makes the command's own view of the common one.
 */
export async function* studyGiven(
  context: Context,
  given: Parameters<typeof readGiven>[1],
  taskOf: (article: Article) => Task | Promise<Task>,
  finish: (reading: Reading, view: View) => View,
): AsyncGenerator<View, void, void> {
  yield { ...emptyView, notes: [context.words.views.reading], busy: true };
  const asker = principalOf(context, given.private ?? false);
  const article = await readGiven(context, given, asker);
  const task = await taskOf(article);
  for await (const reading of context.desk.study(article, task, asker, context.signal, given.fresh)) {
    const view = finish(reading, readingView(context, reading));
    yield given.fresh && reading.complete
      ? { ...view, notes: [...view.notes, context.words.views.readAnew] }
      : view;
  }
}
