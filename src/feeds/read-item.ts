import type { Article } from '../article/article.ts';
import { Refusal } from '../base/refusal.ts';
import { guildPrincipal, type Principal } from '../desk/principal.ts';
import type { Task } from '../engine/engine.ts';
import type { Reading } from '../desk/reading.ts';
import type { FeedDependencies } from './dependencies.ts';
import type { Item } from './parse-feed.ts';

/** Of what a guild may spend in a day, the part that feeds leave to people's questions. */
const keptForPeople = 0.2;

/** Fewer characters than that tell nothing that the title doesn't. */
const leastText = 80;

/**
 * How it is read: not from memory older than `fresh`; with `isPatient` the page alone will do as long as it may be read later.
 */
type How = { principal: Principal; signal: AbortSignal; fresh?: number | false; isPatient?: boolean };

/**
 * The article behind an item; where it can't be read, what the feed itself has of it. Null where that is nothing.
 * @throws Refusal `site.blocked`; where the feed has nothing or won't do, what may be otherwise later (`isPassing`)
 */
export async function readItem(
  { desk }: Pick<FeedDependencies, 'desk'>,
  { url, title, text, whole, at }: Item,
  outlet: string,
  { principal, signal, fresh = false, isPatient = false }: How,
): Promise<Article | null> {
  try {
    if (url !== null) return await desk.read({ kind: 'link', url, fresh }, principal, signal);
  } catch (error) {
    if (!(error instanceof Refusal) || error.key === 'site.blocked') throw error;
    if ((isPatient || text.length < leastText) && isPassing(error)) throw error;
  }
  if (text.length < leastText) return null;
  const published = at === null ? null : new Date(at).toISOString();
  const coverage = whole ? ({ coverage: 'full', shortfall: null } as const) : teaser;
  const about = { ...coverage, url, title, outlet, published };
  return desk.read({ kind: 'text', text: `${title}\n\n${text}`, about }, principal, signal);
}

/** A page that can't be read just now is tried so often. */
export const mostReads = 4;

/** Null for what the admins or the page keep from being read; what may be otherwise later is thrown, while it may be. */
export function skipRefusal(error: unknown, mayTryAgain: boolean): null {
  if (!(error instanceof Refusal) || error.key === 'store.away' || error.key === 'store.failed') throw error;
  if (isPassing(error) && mayTryAgain) throw error;
  return null;
}

/** Whether the same link may be read later. */
function isPassing({ key, params }: Refusal): boolean {
  if (key === 'link.timeout' || key === 'link.unreachable' || key === 'link.broken') return true;
  return key === 'link.status' && 'status' in params && (params.status === 429 || params.status >= 500);
}

const teaser = { coverage: 'teaser', shortfall: 'declared' } as const;

type Summary = { guild: string; language: string | null; isBrief: boolean };

/** The summary of an item as the guild has them. */
export async function summaryTask(
  { settings }: Pick<FeedDependencies, 'settings'>,
  { guild, language, isBrief }: Summary,
): Promise<Task> {
  const { length, style, language: usual } = await settings.of(guild);
  return {
    kind: 'summarize',
    length: isBrief ? 'brief' : length,
    style: isBrief ? 'bullets' : style,
    language: language ?? usual,
  };
}

/** What is left of the day's budget is kept for people. */
export async function isBudgetLow({ desk }: Pick<FeedDependencies, 'desk'>, guild: string): Promise<boolean> {
  const { spent, cap } = await desk.budget(guild);
  return cap !== null && spent >= cap * (1 - keptForPeople);
}

export async function studyItem(
  deps: Pick<FeedDependencies, 'desk' | 'quotes' | 'settings'>,
  article: Article,
  { signal, ...summary }: Summary & { signal: AbortSignal },
): Promise<Reading> {
  const { guild } = summary;
  const task = await summaryTask(deps, summary);
  const reader = (await isBudgetLow(deps, guild)) ? deps.quotes : deps.desk;
  let last: Reading | null = null;
  for await (const reading of reader.study(article, task, guildPrincipal(guild), signal)) last = reading;
  if (!last) throw new Error('an article gave no reading');
  return last;
}

/** What it cost is counted to its feed, whatever comes of it: the next try finds it read. */
export async function studyCounted(
  deps: FeedDependencies,
  article: Article,
  follow: string,
  how: Summary & { signal: AbortSignal },
): Promise<Reading> {
  const reading = await studyItem(deps, article, how);
  const { cached, cost } = reading;
  if (!cached && cost.usd) await deps.repository.tally(follow, 'micros', Math.round(cost.usd * 1e6));
  return reading;
}
