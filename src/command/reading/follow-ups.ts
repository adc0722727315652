import { articlesOf, isSeveral } from '../../article/dossier.ts';
import type { Reading } from '../../desk/reading.ts';
import type { Invocation } from '../conversation.ts';
import type { AnyValues } from '../options/option.ts';
import { sourcesOf, withoutFiles } from './sources.ts';
import { type Reader, variantsOf } from './variants.ts';
import type { FollowUp } from '../view.ts';

/** The commands that a reading can lead to. */
type Next = 'summarize' | 'actors' | 'ask' | 'compare' | 'timeline' | 'evidence';

/**
 * None while the reading is incomplete. `invocation` is what led to the reading: the same again is that command, with
 * its values. What was read privately goes on privately.
 */
export function followUpsOf(
  reader: Reader,
  reading: Reading,
  invocation: Invocation,
  next: readonly Next[],
): FollowUp[] {
  if (!reading.complete) return [];
  const { words } = reader;
  const { command, values } = invocation;
  const sources = sourcesOf(articlesOf(reading.article));
  const about = { ...sources, private: values['private'] };
  const nextValues: Record<Next, AnyValues> = {
    summarize: about,
    actors: about,
    compare: about,
    timeline: about,
    ask: reading.task.kind === 'actors' ? about : { ...about, reading: reading.key },
    evidence: { reading: reading.key },
  };
  const failed = reading.notices.some(({ key }) => ['unavailable', 'unbacked', 'keptReading'].includes(key));
  const again = { ...values, ...withoutFiles, ...sources };
  const retry = button(words.labels.retry, command, again);
  const several = isSeveral(reading.article);
  const isUseful: Partial<Record<Next, boolean>> = {
    evidence: reading.statements.length > 0,
    summarize: !several,
    compare: several,
    timeline: several,
  };
  const useful = next.filter((name) => isUseful[name] ?? true);
  return [
    ...(failed ? [retry] : []),
    ...useful.map((name) => button(words.labels[name], name, nextValues[name])),
    ...variantsOf(reader, reading, invocation),
    { label: words.labels.asFile, command: 'export', values: { reading: reading.key }, slot: 'more' },
    { label: words.labels.wrong, command: 'report', values: { reading: reading.key }, slot: 'more' },
  ];
}

function button(label: string, command: string, values: AnyValues): FollowUp {
  return { label, command, values, slot: 'button' };
}
