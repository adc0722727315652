import type { Article } from '../../article/article.ts';
import { changesBetween, type Change } from '../../story/changes.ts';
import type { Words } from '../../words/words.ts';
import { datelineOf, headlineOf } from './reading-view.ts';
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

/** A card of an article that was read anew: where it says something else now, what, and a way to all of it. */
export function withChanges(
  view: View,
  { words }: { words: Words },
  before: Article | null,
  after: Article,
): View {
  const changes = before === null || before.id === after.id ? [] : changesBetween(before, after);
  if (before === null || changes.length === 0) return view;
  const { since, sentences } = words.views.changes;
  const [figure] = changes.flatMap(({ figures }) => figures);
  const what = figure ? words.config.became(figure.before, figure.after) : sentences(changes.length);
  const values = { article: `#${after.id}`, earlier: `#${before.id}` };
  const button = { label: words.labels.changes, command: 'changes', values, slot: 'button' as const };
  return { ...view, notes: [since(what), ...view.notes], followUps: [button, ...view.followUps] };
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
