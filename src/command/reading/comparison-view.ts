import type { Reading } from '../../desk/reading.ts';
import { isDate, parsePoint } from '../../engine/engine.ts';
import type { Words } from '../../words/words.ts';
import { formatDate } from './format-date.ts';
import { outletsOf } from './outlets.ts';
import type { Block } from '../view.ts';

/** What more than one says, where they differ, point by point, and what only one says, each with its outlet. */
export function comparisonBlocks(
  { complete, statements, article }: Reading,
  { words, locale }: { words: Words; locale: string },
): Block[] {
  const { views } = words;
  const blocks: Block[] = [];
  let [section, about] = ['', ''];
  for (const [index, statement] of statements.entries()) {
    const { kind, point } = parsePoint(statement.label) ?? { kind: 'only' as const, point: '' };
    if (kind !== section) blocks.push({ kind: 'section', text: views.several[kind] });
    if (point !== about && point !== '')
      blocks.push({ kind: 'point', text: views.several.point(formatDates(point, locale)) });
    [section, about] = [kind, point];
    blocks.push({
      kind: 'statement',
      label: outletsOf(words, article, statement.evidence),
      text: statement.text,
      mark: index + 1,
      ...(statement.unchecked.length > 0 && { open: true }),
    });
  }
  if (complete && statements.length === 0) return [{ kind: 'paragraph', text: views.several.nothing }];
  return blocks;
}

/** Dates as the reader's language writes them. */
const formatDates = (text: string, locale: string): string =>
  text.replaceAll(/(?<!\d)\d{4}-\d\d(?:-\d\d)?(?!\d)/gu, (iso) =>
    isDate(iso) ? formatDate(iso, locale) : iso,
  );
