import type { Article, Story, StoryDetails } from './article.ts';
import { cleanText, fromLede } from './clean/clean-text.ts';
import { cleanMarkdown } from './markdown.ts';
import { toArticle } from './to-article.ts';

/** What an article is made of: a story as it was extracted, or a text as it was pasted. */
export type Composable =
  | { kind: 'story'; story: Story }
  /** `share` is how much of its source the text holds. */
  | ({ kind: 'text' | 'markdown'; text: string; share: number; url: string | null } & StoryDetails);

/**
 * Cleans what was pasted, tells the language and cuts the sentences: up to two seconds for the longest text.
 * @throws Refusal `text.empty`
 */
export function compose(source: Composable, now = Date.now()): Article {
  if (source.kind === 'story') return toArticle(published(fromLede(source.story), now));
  const { kind, text, share, url, about } = source;
  const clean = kind === 'markdown' ? cleanMarkdown : cleanText;
  return toArticle(published({ ...clean(text), url, ...about }, now), share);
}

/** A day to come is no day of publication: "on Friday" isn't counted from it. Somewhere it is tomorrow already. */
function published(story: Story, now: number): Story {
  const day = Date.parse(story.published ?? '');
  return day > now + 86_400_000 ? { ...story, published: null } : story;
}
