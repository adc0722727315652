import { isSeveral } from '../../article/dossier.ts';
import type { Reading } from '../../desk/reading.ts';
import type { Words } from '../../words/words.ts';
import type { Block } from '../view.ts';
import { outletsOf } from './comparison-view.ts';

/** Each date with what happened then, in order; of several articles, which of them says so. */
export function timelineBlocks(
  reading: Reading,
  { words, locale }: { words: Words; locale: string },
): Block[] {
  const { complete, statements, article } = reading;
  if (complete && statements.length === 0) return [{ kind: 'paragraph', text: words.views.several.noDates }];
  return statements.map(({ label, text, evidence, unchecked }, index) => {
    const outlet = isSeveral(article) ? ` · ${outletsOf(article, evidence)}` : '';
    return {
      kind: 'statement',
      label: `${formatDate(label, locale)}${outlet}`,
      text,
      mark: index + 1,
      open: unchecked.length > 0,
    };
  });
}

/** A year, a month or a day, ISO 8601, as it is written in the reader's language. */
export function formatDate(iso: string, locale: string): string {
  const [, month, day] = iso.split('-');
  const style: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(month !== undefined && { month: 'short' }),
    ...(day !== undefined && { day: 'numeric' }),
  };
  return new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(new Date(iso));
}
