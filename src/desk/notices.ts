import type { Engine } from '../engine/engine.ts';
import type { Notice, Reading } from './reading.ts';

const ignored = {
  language: 'ignoredLanguage',
  style: 'ignoredStyle',
  earlier: 'ignoredEarlier',
  question: 'ignoredQuestion',
} as const;

/** What a finished reading has to say of itself: coverage, options not honoured, what was removed. */
export function noticesOf(reading: Reading, ignores: ReturnType<Engine['ignores']>): Notice[] {
  const { coverage, share } = reading.article;
  const notices: Notice[] = ignores.map((option) => ({ key: ignored[option], params: {} }));
  if (coverage === 'teaser') notices.push({ key: 'teaser', params: {} });
  if (coverage === 'partial') {
    notices.push({ key: 'partial', params: { percent: Math.max(1, Math.floor(share * 100)) } });
  }
  for (const [reason, list] of Map.groupBy(reading.removed, (removal) => removal.reason)) {
    notices.push({ key: 'removed', params: { count: list.length, reason } });
  }
  return notices;
}
