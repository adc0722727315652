import type { Article } from '../article/article.ts';
import { type Change, changesBetween, type Version } from '../story/changes.ts';

/** What a later version of an article says otherwise; a figure that is only written otherwise, "14" as "fourteen", is no change. */
export async function changesOf(before: Version, after: Version): Promise<Change[]> {
  const changes = changesBetween(before, after);
  if (changes.length === 0) return changes;
  // Few articles change, and what reads their figures takes megabytes.
  const { isOnlyRewritten } = await import('./only-rewritten.ts');
  return changes.filter((change) => !isOnlyRewritten(change, before, after));
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
