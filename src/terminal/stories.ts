import { headlineOf } from '../article/headline.ts';
import type { Article } from '../article/article.ts';
import { Refusal } from '../base/refusal.ts';
import { type Block, emptyView } from '../command/view.ts';
import { leadOf } from '../story/lead.ts';
import { createStoryIndex } from '../story/story-index.ts';
import { wordsFor, type Words } from '../words/words.ts';
import { readOrRefuse, writeRefusal } from './articles.ts';
import { parseFlags } from './parse.ts';
import { renderView } from './render.ts';
import { pageOf, type Shell } from './shell.ts';

/** An article, its SOURCE and which of the sources that is, from 0. */
type Item = { at: number; source: string; article: Article };

/**
 * `stories SOURCE…`: which of them tell the same story. One that can't be read is in none, and standard error says so.
 * Returns the exit code: 3 where any couldn't be read.
 */
export async function groupSources(shell: Shell, argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseFlags(argv, { json: { type: 'boolean' } });
  if (positionals.length === 0) throw new Refusal('usage.missing', { options: 'SOURCE' });
  const words = wordsFor(shell.locale);
  const items: Item[] = [];
  for (const [at, source] of positionals.entries()) {
    const article = await readOrRefuse(shell, source);
    if (article instanceof Refusal) writeRefusal(shell, source, article);
    else items.push({ at, source, article });
  }
  if (items.length === 0) return 3;
  const stories = storiesOf(items, shell);
  const indices = stories.map((story) => story.map(({ at }) => at));
  shell.stdout.write(
    values['json'] === true
      ? `${JSON.stringify({ stories: indices })}\n`
      : `${renderView({ ...emptyView, blocks: blocksOf(stories, words) }, pageOf(shell))}\n`,
  );
  return items.length < positionals.length ? 3 : 0;
}

/** In the order of the sources, within each story and by their first. */
function storiesOf(items: readonly Item[], { termsOf }: Shell): Item[][] {
  const index = createStoryIndex();
  for (const { at, article } of items) index.add(String(at), leadOf(article, termsOf));
  const stories = index.stories().map((ids) => items.filter(({ at }) => ids.includes(String(at))));
  return stories.toSorted(([a], [b]) => (a?.at ?? 0) - (b?.at ?? 0));
}

function blocksOf(stories: readonly Item[][], words: Words): Block[] {
  const section = (text: string, items: readonly Item[]): Block[] => [
    { kind: 'section', text },
    ...items.map(({ source, article }): Block => ({
      kind: 'entry',
      term: source,
      text: headlineOf(article),
    })),
  ];
  const alone = stories.flatMap((story) => (story.length === 1 ? story : []));
  return [
    ...stories
      .filter(({ length }) => length > 1)
      .flatMap((story) => section(words.views.stories.story(story.length), story)),
    ...(alone.length > 0 ? section(words.views.stories.alone, alone) : []),
  ];
}
