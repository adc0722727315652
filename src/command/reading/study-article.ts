import { type Dossier, isSeveral } from '../../article/dossier.ts';
import type { Refusal } from '../../base/refusal.ts';
import { principalOf } from '../../desk/principal.ts';
import type { Reading } from '../../desk/reading.ts';
import type { Task } from '../../engine/engine.ts';
import type { Context } from '../command.ts';
import { withChanges } from './changes-view.ts';
import { readDossier, type SourceValues } from './read-dossier.ts';
import { readingView } from './reading-view.ts';
import { withThumbnail } from './thumbnail.ts';
import { withStory } from './story.ts';
import { emptyView, type View } from '../view.ts';

/**
 * The way of every command about an article: read the source, study the article, and show each snapshot. `finish`
 * makes the command's own view of the common one.
 */
export async function* studyArticle(
  context: Context,
  values: SourceValues,
  taskOf: (article: Dossier, refusal: Refusal | null) => Task | Promise<Task>,
  finish: (reading: Reading, view: View) => View,
): AsyncGenerator<View, void, void> {
  yield { ...emptyView, notes: [context.words.views.reading], busy: true };
  const principal = principalOf(context, values.private ?? false);
  const { dossier: article, notes, refusal } = await readDossier(context, values, principal);
  const task = await taskOf(article, refusal);
  const earlier = isSeveral(article) ? null : await context.desk.earlierVersion(article.id, principal);
  const others = isSeveral(article) ? [] : await context.desk.storyOf(article, principal);
  const isOpen = context.guild !== null && values.private !== true && context.settings.thumbnails;
  for await (const reading of context.desk.study(article, task, principal, context.signal, values.fresh)) {
    const plain = readingView(context, reading);
    const shown = finish(reading, isOpen ? withThumbnail(plain, context.words, article) : plain);
    const noted = reading.complete && notes.length > 0 ? withNotes(shown, notes) : shown;
    const view = reading.complete ? withStory(noted, context, article, others, values.private) : noted;
    const anew = values.fresh ? { ...view, notes: [...view.notes, context.words.views.readAnew] } : view;
    yield reading.complete ? await withChanges(anew, context, earlier, article) : view;
  }
}

/** What was left out is said to scripts, too. */
export function withNotes(view: View, notes: string[]): View {
  const { data } = view;
  const notices: unknown[] =
    data !== null && 'notices' in data && Array.isArray(data.notices) ? data.notices : [];
  return {
    ...view,
    notes: [...notes, ...view.notes],
    data: data === null ? null : { ...data, notices: [...notes, ...notices] },
  };
}
