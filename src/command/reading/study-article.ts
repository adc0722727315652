import type { Article } from '../../article/article.ts';
import type { Source } from '../../article/source.ts';
import { Refusal } from '../../base/refusal.ts';
import { type Principal, principalOf } from '../../desk/principal.ts';
import type { Reading } from '../../desk/reading.ts';
import type { Task } from '../../engine/engine.ts';
import type { Context } from '../command.ts';
import type { FileValue } from '../options/option.ts';
import { withChanges } from './changes-view.ts';
import { headlineOf, readingView } from './reading-view.ts';
import { emptyView, type View } from '../view.ts';

/** The options that the commands about an article share. */
type ArticleValues = { article?: string; file?: FileValue; private?: boolean; fresh?: boolean };

/**
 * The way of every command about an article: read the source, study the article, and show each snapshot. `finish`
 * makes the command's own view of the common one.
 */
export async function* studyArticle(
  context: Context,
  values: ArticleValues,
  taskOf: (article: Article) => Task | Promise<Task>,
  finish: (reading: Reading, view: View) => View,
): AsyncGenerator<View, void, void> {
  yield { ...emptyView, notes: [context.words.views.reading], busy: true };
  const principal = principalOf(context, values.private ?? false);
  const before = values.fresh ? await keptVersion(context, values, principal) : null;
  const article = await readArticle(context, values, principal);
  const task = await taskOf(article);
  for await (const reading of context.desk.study(article, task, principal, context.signal, values.fresh)) {
    const view = finish(reading, readingView(context, reading));
    yield values.fresh && reading.complete
      ? withChanges(
          { ...view, notes: [...view.notes, context.words.views.readAnew] },
          context,
          before,
          article,
        )
      : view;
  }
}

/** What is still kept of an article that is about to be read anew; null where nothing is. */
async function keptVersion(
  { desk, signal }: Context,
  values: ArticleValues,
  principal: Principal,
): Promise<Article | null> {
  const source = parseSource(values.article ?? '');
  if (source.kind !== 'kept') return null;
  try {
    const kept = await desk.read(source, principal, signal);
    return kept.id === source.id ? kept : null;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** It becomes the channel's last article, unless it is read privately. */
async function readArticle(context: Context, values: ArticleValues, principal: Principal): Promise<Article> {
  const { desk, channel, signal } = context;
  const article = await desk.read(await sourceOf(context, values), principal, signal);
  if (channel !== null && !values.private)
    await desk.recordRead({ id: article.id, title: headlineOf(article) }, channel, principal);
  return article;
}

async function sourceOf(context: Context, { article, file, fresh = false }: ArticleValues): Promise<Source> {
  if (file) return { kind: 'file', name: file.name, bytes: await context.fetchFile(file) };
  if (article === undefined) throw new Refusal('source.missing', {});
  const source = parseSource(article);
  return source.kind === 'link' || source.kind === 'kept' ? { ...source, fresh } : source;
}

/** `#id` is an article that the bot holds; an address alone is a link, with or without its scheme; else text. */
function parseSource(article: string): Source {
  const text = article.trim().replace(/^<(\S+)>$/, '$1');
  if (/^#[\w-]+$/.test(text)) return { kind: 'kept', id: text.slice(1) };
  if (/^[a-z][a-z0-9+.-]*:\/\/\S+$/i.test(text)) return { kind: 'link', url: text };
  if (/^[\w-]+(\.[\w-]+)*\.[a-z]{2,}(:\d+)?(\/\S*)?$/i.test(text))
    return { kind: 'link', url: `https://${text}` };
  return { kind: 'text', text: article };
}
