import { articlesOf, isSeveral } from '../../article/dossier.ts';
import type { Reading } from '../../desk/reading.ts';
import { drawTimeline } from '../../picture/picture.ts';
import type { TimelineEvent } from '../../picture/timeline.ts';
import type { Words } from '../../words/words.ts';
import type { Block, Picture } from '../view.ts';
import { formatDate } from './format-date.ts';
import { outletsOf } from './outlets.ts';

/** Each date with what happened then, in order; of several articles, which of them says so. */
export function timelineBlocks(
  reading: Reading,
  { words, locale }: { words: Words; locale: string },
): Block[] {
  const { complete, statements, article } = reading;
  if (complete && statements.length === 0) return [{ kind: 'paragraph', text: words.views.several.noDates }];
  return statements.flatMap(({ text }, index): Block[] => {
    // A sentence with two dates, from the one to the other, stands once.
    if (text === statements[index - 1]?.text) return [];
    const behind = statements.slice(index).findIndex((other) => other.text !== text);
    const same = statements.slice(index, behind < 0 ? undefined : index + behind);
    const dates = same.map(({ label }) => formatDate(label, locale)).join(' / ');
    const evidence = same.flatMap((each) => each.evidence);
    const outlet = isSeveral(article) ? ` · ${outletsOf(words, article, evidence)}` : '';
    const open = same.some(({ unchecked }) => unchecked.length > 0);
    return [{ kind: 'statement', label: `${dates}${outlet}`, text, mark: index + 1, open }];
  });
}

/** What is said beside a complete timeline: that days were not counted where nobody knows from which. */
export const timelineNotes = ({ complete, article }: Reading, { words }: { words: Words }): string[] =>
  complete && articlesOf(article).some(({ published }) => published === null)
    ? [words.views.several.undated]
    : [];

/** Fewer events are as quickly read. */
const leastDrawn = 4;

/** The events of a complete timeline along a line; no picture of a few. */
export function timelinePictures(
  reading: Reading,
  { words, locale }: { words: Words; locale: string },
): Picture[] {
  const { complete, statements, article } = reading;
  const dates = new Set(statements.map(({ label }) => label));
  if (!complete || dates.size < leastDrawn) return [];
  const events = statements.map(({ label, text, evidence }) => {
    const source = isSeveral(article) ? outletsOf(words, article, evidence) : '';
    return { date: formatDate(label, locale), text, source };
  });
  const { mapMore } = words.views;
  const input = { title: words.labels.timeline, events, left: events.map((_, index) => mapMore(index + 1)) };
  const draw = async (signal: AbortSignal) => {
    const drawing = await drawTimeline(input, signal);
    return drawing && { bytes: drawing.bytes, alt: altOf(events, drawing.shown, words) };
  };
  return [{ draw }];
}

/** From the first to the last of the events that are drawn, and how many more there are. */
function altOf(events: readonly TimelineEvent[], shown: readonly number[], { views }: Words): string {
  const drawn = shown.flatMap((place) => events[place] ?? []);
  const [first = '', last = ''] = [drawn[0]?.date, drawn.at(-1)?.date];
  const left = events.length - drawn.length;
  const more = left > 0 ? views.mapMore(left) : '';
  return views.several.timelineAlt({ first, last, count: drawn.length, more });
}
