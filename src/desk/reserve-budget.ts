import type { Logger } from '../base/log.ts';
import type { Article } from '../article/article.ts';
import type { Cost, Engine, Task } from '../engine/engine.ts';
import type { Account, Ledger, Reservation } from '../store/ledger.ts';
import { fullNotice } from './accounts.ts';
import { noCost } from './run-engine.ts';
import type { Notice } from './reading.ts';

/** Why the primary engine didn't read, and what it cost to find out. */
export type Setback = { notice: Notice; spent: Cost };

const setback = (notice: Notice): Setback => ({ notice, spent: noCost });

export const noKey = setback({ key: 'noKey', params: {} });
/** Who joins a reading that is being made pays nothing. */
export const nothingHeld: Reservation = { settle() {} };

type Means = { ledger: Ledger; now: () => number; log: Logger };
type Wanted = { article: Article; task: Task; engine: Engine | null; accounts: Account[] };

/** Holds back the most that it can cost, or says why no model reads. */
export function reserveBudget(
  means: Means,
  { article, task, engine, accounts }: Wanted,
): Reservation | Setback {
  if (!engine) return noKey;
  const worst = engine.worstCaseUsd(engine.fit(article), task);
  const hasBudget = accounts.some(({ unit, cap }) => unit === 'usd' && cap !== null);
  if (worst === null && hasBudget) return setback({ key: 'noPrice', params: {} });
  return reserve(means, accounts, worst ?? 0);
}

/** What can't be written down isn't spent. */
function reserve({ ledger, now, log }: Means, accounts: Account[], usd: number): Reservation | Setback {
  try {
    const held = ledger.reserve(accounts, usd);
    return 'full' in held ? setback(fullNotice(held.full, now())) : held;
  } catch (error) {
    log.error({ err: error }, 'nothing could be reserved');
    return setback({ key: 'unavailable', params: {} });
  }
}
