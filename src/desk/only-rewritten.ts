import type { Change, Version } from '../story/changes.ts';
import { matchFigure } from './check/figures/match-figure.ts';
import { figuresIn } from './check/figures/read-figures.ts';
import { primaryOf } from './check/languages/detect.ts';

/** Whether all that differs are figures that are the same ones. */
export function isOnlyRewritten({ kind, parts }: Change, before: Version, after: Version): boolean {
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
