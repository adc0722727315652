import { isSeveral } from '../../article/dossier.ts';
import { headlineOf } from '../../article/headline.ts';
import { truncate } from '../../base/truncate.ts';
import type { Gathered, Story, Telling } from '../../feeds/feeds.ts';
import type { Notice, Reading } from '../../desk/reading.ts';
import { listNames } from '../../words/list.ts';
import type { Words } from '../../words/words.ts';
import { isEmpty, noticeNote, noticesOf } from '../reading/notices.ts';
import { checkedOf, isOpen, modelName } from '../reading/reading-view.ts';
import { type Block, emptyView, type FollowUp, type Note, type View } from '../view.ts';

type Reader = { words: Words; locale: string };

/** So many stories a digest tells; the rest is a list. */
const maxTold = 10;
/** So many different notices are said. */
const mostNotes = 3;
/** Of a headline before a quote, in UTF-16 code units. */
const maxLabel = 100;
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

/** What is to be known of how they were read: said once, with the numbers of those that it is so of, if not of all. */
function notesOf(words: Words, stories: readonly Story[]): Note[] {
  const notices = stories.flatMap(({ reading }, index) =>
    noticesOf(reading)
      .filter(isToldOnce)
      .map((notice) => ({ notice, mark: index + 1, reading })),
  );
  const told = [...Map.groupBy(notices, ({ notice }) => kindOf(notice)).values()]
    .slice(0, mostNotes)
    .flatMap((group) => noteOf(words, group, stories.length));
  const read = stories.map(({ reading }) => reading).filter(({ model }) => model !== null);
  const models = new Set(read.map(({ model }) => modelName(model ?? '')));
  const statements = read.flatMap((reading) => reading.statements.slice(0, 1));
  return statements.length === 0 ? told : [...told, [checkedOf(statements, words), ...models].join(' · ')];
}

/** How much there was of an article stands beside its story. */
const isToldOnce = ({ key }: Notice): boolean => !['partial', 'teaser', 'parts'].includes(key);

const kindOf = ({ key, params }: Notice): string =>
  JSON.stringify(key === 'removed' ? [key, params.reason] : [key, params]);

type Noted = { notice: Notice; mark: number; reading: Reading };

/** Statements that were removed for the same reason are counted together. */
function noteOf(words: Words, group: readonly Noted[], all: number): Note[] {
  const [first] = group;
  if (!first) return [];
  const marks = [...new Set(group.map(({ mark }) => mark))];
  const removed = group.flatMap(({ notice }) => (notice.key === 'removed' ? notice.params.count : []));
  const count = removed.reduce((sum, one) => sum + one, 0);
  const { notice } = first;
  const whole = notice.key === 'removed' ? { ...notice, params: { ...notice.params, count } } : notice;
  // A statement that was removed cited what its own story's reading is of, however many stories lost one.
  const several =
    notice.key === 'removed' ? group.every(({ reading }) => isSeveral(reading.article)) : marks.length > 1;
  const shown = { isSeveral: several, isEmpty: group.every(({ reading }) => isEmpty(reading)) };
  const note = noticeNote(words, whole, shown);
  return [marks.length === all ? note : prefixed(`(${listNames(words, marks.map(String))}) `, note)];
}

const prefixed = (prefix: string, note: Note): Note =>
  typeof note === 'string'
    ? `${prefix}${note}`
    : { ...note, text: `${prefix}${note.text}`, before: `${prefix}${note.before}` };

function storyBlock(
  words: Words,
  { article, model, statements: [statement] }: Reading,
  others: readonly Telling[],
  mark: number,
): Block {
  const outlets = [...new Set(others.map(({ outlet }) => outlet).filter(Boolean))];
  const about = [
    ...(outlets.length > 0 ? [words.feeds.alsoIn(listNames(words, outlets))] : []),
    ...(article.coverage === 'full' ? [] : [words.views.coverage[article.coverage]]),
  ];
  const headline = headlineOf(article);
  const told = statement ? `${statement.text}${isOpen(statement) ? ' †' : ''}` : headline;
  // A quote may be about what only the headline names.
  const isQuote = model === null && !told.toLowerCase().includes(headline.toLowerCase());
  return {
    kind: 'story',
    mark,
    label: isQuote ? truncate(headline, maxLabel) : '',
    text: `${told}${about.map((part) => ` (${part})`).join('')}`,
    outlet: article.outlet ?? hostOf(article.url),
    url: article.url,
  };
}

const listedBlock = ({ title, outlet, url }: Telling): Block => {
  return { kind: 'story', mark: null, label: '', text: title, outlet: outlet || hostOf(url), url };
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
