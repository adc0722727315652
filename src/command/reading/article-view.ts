import { headlineOf } from '../../article/headline.ts';
import type { Article } from '../../article/article.ts';
import type { Words } from '../../words/words.ts';
import { articleJson } from './reading-json.ts';
import { datelineOf } from './reading-view.ts';
import { type Block, emptyView, type View } from '../view.ts';

/** What was read of a source, and how much of the story that is. */
export function articleView({ words, locale }: { words: Words; locale: string }, article: Article): View {
  const { coverage, shortfall, share, text } = article;
  const paragraphs = text.split(/\n{2,}/).map((paragraph): Block => ({ kind: 'paragraph', text: paragraph }));
  const why = words.views.shortfalls[shortfall ?? 'none'](Math.floor(share * 100));
  return {
    ...emptyView,
    heading: { text: headlineOf(article), url: article.url },
    dateline: datelineOf(article, words, locale),
    blocks: paragraphs,
    notes: [
      `${words.views.coverage[coverage]}: ${why}`,
      words.views.measures(article.sentences.length, article.language),
    ],
    data: { article: articleJson(article) },
  };
}
