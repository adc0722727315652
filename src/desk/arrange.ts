import { placeOf } from '../article/dossier.ts';
import { parsePoint, type Statement, type Task } from '../engine/engine.ts';
import type { Reading } from './reading.ts';

const kinds = ['agreed', 'disputed', 'only'] as const;

/** A timeline by its dates; of a comparison what all say first, then each point with its sides, then what one says. */
export function arrange<T extends Statement>(statements: T[], task: Task): T[] {
  if (task.kind === 'timeline')
    return statements.toSorted((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
  if (task.kind !== 'compare') return statements;
  const labels = [...new Set(statements.map(({ label }) => label))];
  const rank = ({ label }: T) => kinds.indexOf(parsePoint(label)?.kind ?? 'only');
  return statements.toSorted(
    (a, b) => rank(a) - rank(b) || labels.indexOf(a.label) - labels.indexOf(b.label),
  );
}

/** A point of which only one article's side is left is none. */
export function dropLoneSides(reading: Reading): Reading {
  if (reading.task.kind !== 'compare') return reading;
  const articles = (label: string) =>
    new Set(
      reading.statements
        .filter((each) => each.label === label)
        .flatMap(({ evidence }) => evidence.map((at) => placeOf(reading.article, at).article)),
    );
  const isLone = ({ label }: Statement) => parsePoint(label)?.kind === 'disputed' && articles(label).size < 2;
  const lone = reading.statements.filter(isLone);
  if (lone.length === 0) return reading;
  const removed = lone.map(({ text }) => ({ text, reason: 'no-evidence' as const }));
  return {
    ...reading,
    statements: reading.statements.filter((each) => !isLone(each)),
    removed: [...reading.removed, ...removed],
  };
}
