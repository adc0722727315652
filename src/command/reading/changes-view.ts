import { headlineOf } from '../../article/headline.ts';
import type { Article } from '../../article/article.ts';
import { changesOf, type EarlierVersion } from '../../desk/changes.ts';
import type { Change } from '../../story/changes.ts';
import { formatLocale, type Words } from '../../words/words.ts';
import { datelineOf } from './reading-view.ts';
import { type Block, emptyView, type View } from '../view.ts';

const kinds = ['changed', 'removed', 'added'] as const;

/** What a later version of an article changed, its words marked. */
export function changesView(
  { words, locale }: { words: Words; locale: string },
  { before, after, changes }: { before: Article; after: Article; changes: readonly Change[] },
): View {
  const blocks = kinds.flatMap((kind) => sectionOf(words, kind, changes));
  const nothing: Block = { kind: 'paragraph', text: words.views.changes.none };
  return {
    ...emptyView,
    heading: { text: headlineOf(after), url: after.url },
    dateline: datelineOf(after, words, locale),
    blocks: blocks.length > 0 ? blocks : [nothing],
    notes: before.coverage === after.coverage ? [] : [words.views.changes.coverage],
    data: { changes: changes.map((change) => changeJson(change, before, after)) },
  };
}

/** A card of an article that was read anew: where it says something else now, since when, what, and a way to all of it. */
export async function withChanges(
  view: View,
  { words, locale }: { words: Words; locale: string },
  earlier: EarlierVersion | null,
  later: Article,
): Promise<View> {
  const changes = earlier === null ? [] : await changesOf(earlier.article, later);
  if (earlier === null || changes.length === 0) return view;
  const { since, sentences } = words.views.changes;
  const figure = changes.find(({ figures }) => figures.length > 0);
  const what = figure ? figureWords(figure, words, earlier.article, later) : sentences(changes.length);
  const values = { article: `#${later.id}`, earlier: `#${earlier.article.id}` };
  const button = { label: words.labels.changes, command: 'changes', values, slot: 'button' as const };
  const [before = '', after = ''] = since(what, '\0').split('\0');
  const text = since(what, formatInstant(earlier.at, locale));
  const note = { text, before, at: earlier.at, after };
  return { ...view, notes: [note, ...view.notes], followUps: [button, ...view.followUps] };
}

/** "14 injured → 17 injured": with the word that follows, if it is the same. */
function figureWords({ figures, ...at }: Change, { config }: Words, before: Article, after: Article): string {
  const [figure] = figures;
  if (!figure) return '';
  const old = nounIn(figure.before, before.sentences[at.before ?? -1] ?? '');
  const fresh = nounIn(figure.after, after.sentences[at.after ?? -1] ?? '');
  const noun = old === fresh ? old : '';
  return config.became(`${figure.before}${noun}`, `${figure.after}${noun}`);
}

/** The word after a figure, with its space, in scripts that have one. */
const nounIn = (text: string, sentence: string): string =>
  /^\s[\p{L}\p{M}’-]+/u.exec(sentence.slice(sentence.indexOf(text) + text.length))?.[0] ?? '';

function formatInstant(at: number, locale: string): string {
  const style = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const;
  const shown = new Intl.DateTimeFormat(formatLocale(locale), {
    ...style,
    timeZone: 'UTC',
    timeZoneName: 'short',
  });
  return shown.format(at);
}

function sectionOf(words: Words, kind: Change['kind'], changes: readonly Change[]): Block[] {
  const edits = changes
    .filter((change) => change.kind === kind)
    .map(({ parts }): Block => ({ kind: 'edit', parts }));
  return edits.length === 0 ? [] : [{ kind: 'section', text: words.views.changes[kind] }, ...edits];
}

function changeJson({ kind, before, after, figures }: Change, old: Article, fresh: Article): object {
  return { kind, before: sentenceJson(old, before), after: sentenceJson(fresh, after), figures };
}

const sentenceJson = ({ sentences }: Article, sentence: number | null): object | null =>
  sentence === null ? null : { sentence, quote: sentences[sentence] ?? '' };
