import type { Article } from '../../article/article.ts';
import type { Words } from '../../words/words.ts';
import { withChanges } from '../reading/changes-view.ts';
import { followUpsOf } from '../reading/follow-ups.ts';
import { readingView } from '../reading/reading-view.ts';
import type { Block, FollowUp, View } from '../view.ts';
import type { Story, Telling } from '../../feeds/feeds.ts';

/** A story's card, as if somebody had asked for its summary; who else tells it stands below. */
export async function storyView(
  reader: { words: Words; locale: string },
  { reading, others, earlier }: Story,
): Promise<View> {
  const { words } = reader;
  const invocation = { command: 'summarize', values: { article: `#${reading.article.id}` } };
  const view = readingView(reader, reading);
  const title: Block = { kind: 'section', text: words.feeds.alsoToldBy };
  const list = others.map(({ title: text, outlet, url }): Block => {
    return { kind: 'story', mark: null, label: '', text, outlet, url };
  });
  const shown = {
    ...view,
    blocks: [...view.blocks, ...(list.length > 0 ? [title, ...list] : [])],
    followUps: [
      ...followUpsOf(reader, reading, invocation, ['actors', 'ask', 'evidence']),
      ...comparing(words, reading.article, others),
    ],
  };
  return withChanges(shown, reader, earlier, reading.article);
}

/** What can be done with those who tell it: up to four are read together. */
function comparing({ labels }: Words, { id }: Article, others: readonly Telling[]): FollowUp[] {
  const [other, third, fourth] = others.flatMap(({ url }) => url ?? []);
  if (other === undefined) return [];
  const values = { article: `#${id}`, other, third, fourth };
  return (['compare', 'timeline'] as const).map((command) => {
    return { label: labels[command], command, values, slot: 'button' };
  });
}
