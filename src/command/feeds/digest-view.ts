import { truncate } from '../../base/truncate.ts';
import type { Gathered, Story, Telling } from '../../feeds/feeds.ts';
import type { Reading } from '../../desk/reading.ts';
import { noticeSentence, type Words } from '../../words/words.ts';
import { headlineOf } from '../reading/reading-view.ts';
import { type Block, emptyView, type FollowUp, type View } from '../view.ts';

type Reader = { words: Words; locale: string };

/** So many stories a digest tells; the rest is a list. */
export const maxTold = 10;
/** So many different notices are said. */
const mostNotes = 3;
/** Of the rest, so many are named. */
const maxListed = 25;

/** The stories of a time, each by one statement and its link, the most told first. */
export function digestView(
  { words }: Reader,
  title: string,
  dateline: string,
  { told, rest }: Gathered,
): View {
  const shown = told.slice(0, maxTold);
  const listed = rest.slice(0, maxListed);
  const { feeds } = words;
  const more: Block = { kind: 'section', text: feeds.more(rest.length) };
  return {
    ...emptyView,
    heading: { text: title, url: null },
    dateline,
    blocks: [
      ...shown.map(({ reading, others }, index) => storyBlock(words, reading, others, index + 1)),
      ...(listed.length > 0 ? [more, ...listed.map(listedBlock)] : []),
      ...(told.length + rest.length === 0 ? [{ kind: 'paragraph' as const, text: feeds.nothing }] : []),
    ],
    notes: notesOf(words, shown),
    followUps: shown.flatMap((story, index) => storyActions(words, story, index + 1)),
  };
}

/** What is to be known of how they were read: said once, however many it is so of. */
function notesOf(words: Words, stories: readonly Story[]): string[] {
  const notices = stories.flatMap(({ reading }) => reading.notices);
  return [...new Set(notices.map((notice) => noticeSentence(words, notice)))].slice(0, mostNotes);
}

function storyBlock(
  words: Words,
  { article, statements }: Reading,
  others: readonly Telling[],
  mark: number,
): Block {
  const outlets = [...new Set(others.map(({ outlet }) => outlet).filter(Boolean))];
  const also = outlets.length === 0 ? '' : ` (${words.feeds.alsoIn(outlets.join(', '))})`;
  const text = `${statements[0]?.text ?? headlineOf(article)}${also}`;
  return { kind: 'story', mark, text, outlet: article.outlet ?? hostOf(article.url), url: article.url };
}

const listedBlock = ({ title, outlet, url }: Telling): Block => {
  return { kind: 'story', mark: null, text: title, outlet: outlet || hostOf(url), url };
};

/** A site's name for an article that names no outlet. */
function hostOf(url: string | null): string {
  return (url === null ? '' : (URL.parse(url)?.hostname ?? '')).replace(/^www\./, '');
}

/** What a story of a list can be asked: each in a list of its own, under the story's number. */
function storyActions(words: Words, { reading, others }: Story, mark: number): FollowUp[] {
  const { labels } = words;
  const label = `${mark}. ${truncate(headlineOf(reading.article), 90)}`;
  const article = `#${reading.article.id}`;
  const evidence: FollowUp[] =
    reading.statements.length === 0
      ? []
      : [{ label, command: 'evidence', values: { reading: reading.key }, slot: { list: labels.evidence } }];
  const [other, third] = others.flatMap(({ url }) => url ?? []);
  const compare: FollowUp[] =
    other === undefined
      ? []
      : [{ label, command: 'compare', values: { article, other, third }, slot: { list: labels.compare } }];
  return [
    { label, command: 'summarize', values: { article }, slot: { list: labels.summarize } },
    { label, command: 'ask', values: { article }, slot: { list: labels.ask } },
    ...evidence,
    ...compare,
  ];
}
