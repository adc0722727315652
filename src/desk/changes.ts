import type { Article } from '../article/article.ts';
import { type Change, changesBetween, type Version } from '../story/changes.ts';
import { matchFigure } from './check/figures/match-figure.ts';
import { figuresIn } from './check/figures/read-figures.ts';
import { primaryOf } from './check/languages/detect.ts';

/** What a later version of an article says otherwise; a figure that is only written otherwise, "14" as "fourteen", is no change. */
export function changesOf(before: Version, after: Version): Change[] {
  return changesBetween(before, after).filter((change) => !isOnlyRewritten(change, before, after));
}

function isOnlyRewritten({ kind, parts }: Change, before: Version, after: Version): boolean {
  if (kind !== 'changed') return false;
  const edits = parts.filter(({ is }) => is !== 'same');
  const gone = edits.filter(({ is }) => is === 'gone');
  const fresh = edits.filter(({ is }) => is === 'new');
  return (
    gone.length === fresh.length &&
    gone.every(({ text }, at) =>
      areSameNumber([text, before.language], [fresh[at]?.text ?? '', after.language]),
    )
  );
}

type Written = [text: string, language: string];

/** Both are a number and nothing else, and the same one. */
function areSameNumber(one: Written, other: Written): boolean {
  const [a, b] = [numberIn(one), numberIn(other)];
  return a !== null && b !== null && matchFigure(a, [b]) === 'held' && a.values[0] === b.values[0];
}

function numberIn([text, language]: Written) {
  const trimmed = text.trim();
  const [figure, another] = figuresIn(trimmed, primaryOf(language)).figures;
  return figure && !another && figure.at === 0 && figure.end === trimmed.length ? figure : null;
}

/** A version of what a link led to, and when the first and the last reading of it began, in milliseconds. */
export type KnownVersion = { id: string; first: number; last: number };

/** The last versions of a link that are remembered. */
const mostVersions = 5;

/** The versions of a link, newest first, with the one that was read now. */
export function withVersion(known: readonly KnownVersion[], id: string, now: number): KnownVersion[] {
  const [newest, ...older] = known;
  if (newest?.id === id) return [{ ...newest, last: now }, ...older];
  return [{ id, first: now, last: now }, ...known].slice(0, mostVersions);
}

/** What an article was before its link was read anew, and when that was read last. */
export type EarlierVersion = { article: Article; at: number };
