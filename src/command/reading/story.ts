import type { Article } from '../../article/article.ts';
import type { StoryMember } from '../../desk/stories.ts';
import type { Words } from '../../words/words.ts';
import type { FollowUp, View } from '../view.ts';
import { sourcesOf } from './sources.ts';

/** A card of an article whose story others tell too: how many of them were read here, and what can be done with them. */
export function withStory(
  view: View,
  { words }: { words: Words },
  article: Article,
  others: readonly StoryMember[],
  isPrivate: boolean | undefined,
): View {
  if (others.length === 0) return view;
  return {
    ...view,
    notes: [words.views.several.alsoRead(others.length), ...view.notes],
    followUps: [
      ...view.followUps,
      ...storyFollowUps(words, article, others, isPrivate),
      storyList(words, article, isPrivate),
    ],
  };
}

export function storyFollowUps(
  { labels }: Words,
  article: Article,
  others: readonly StoryMember[],
  isPrivate: boolean | undefined,
): FollowUp[] {
  if (others.length === 0) return [];
  const values = { ...sourcesOf([article, ...others]), private: isPrivate };
  return (['compare', 'timeline'] as const).map((command) => ({
    label: labels[command],
    command,
    values,
    slot: 'button',
  }));
}

const storyList = ({ labels }: Words, { id }: Article, isPrivate: boolean | undefined): FollowUp => ({
  label: labels.story,
  command: 'story',
  values: { article: `#${id}`, private: isPrivate },
  slot: 'more',
});
