import type { Env } from '../base/env.ts';
import { day, hour } from '../base/time.ts';
import type { Settings } from '../settings/table.ts';
import { type Principal, guildOwner, personOwner } from './principal.ts';
import type { Notice } from './reading.ts';
import type { Logger } from '../base/log.ts';
import type { Article } from '../article/article.ts';
import type { Cost, Engine, Task } from '../engine/engine.ts';
import type { Account, Ledger, Reservation } from '../store/ledger.ts';
import { noCost } from './run-engine.ts';

/** What the operator lets be used in a UTC day; null sets no limit. */
export type Caps = { botUsd: number | null; personReadings: number | null };

export function capsOf(env: Env): Caps {
  return { botUsd: env.NUTGRAF_DAILY_BUDGET_USD, personReadings: env.NUTGRAF_PERSON_READINGS };
}

type Limited = Pick<Settings, 'budget' | 'readings'>;

/**
 * Every account that a reading is charged to; the narrowest first, so that it is the one to be named. Who reads how
 * much is counted only where it is limited.
 */
export function accountsOf(
  { guild, person }: Principal,
  caps: Caps,
  { budget, readings }: Limited,
): Account[] {
  const accounts: Account[] = [];
  if (person !== null && guild !== null && readings !== null)
    accounts.push({
      account: `${guildOwner(guild)}/${personOwner(person)}`,
      unit: 'readings',
      cap: readings,
    });
  if (person !== null && caps.personReadings !== null)
    accounts.push({ account: personOwner(person), unit: 'readings', cap: caps.personReadings });
  if (guild !== null) accounts.push({ account: guildOwner(guild), unit: 'usd', cap: budget });
  return [...accounts, { account: 'bot', unit: 'usd', cap: caps.botUsd }];
}

/** Says which account is full, and when it renews. */
export function fullNotice({ account, unit, cap }: Account, now: number): Notice {
  const hours = hoursLeft(now);
  if (unit === 'readings') return { key: 'personReadings', params: { count: cap ?? 0, hours } };
  return { key: account === 'bot' ? 'budget' : 'guildBudget', params: { hours } };
}

/** Of this UTC day, rounded up. */
export function hoursLeft(now: number): number {
  return Math.ceil((day - (now % day)) / hour);
}

/** Why the primary engine didn't read, and what it cost to find out. */
export type FallbackReason = { notice: Notice; spent: Cost };

const withoutCost = (notice: Notice): FallbackReason => ({ notice, spent: noCost });

export const noKey = withoutCost({ key: 'noKey', params: {} });

type BudgetDeps = { ledger: Ledger; now: () => number; log: Logger };
type Wanted = { article: Article; task: Task; engine: Engine | null; accounts: Account[] };

/** Holds back the most that it can cost, or says why no model reads. */
export async function reserveBudget(
  deps: BudgetDeps,
  { article, task, engine, accounts }: Wanted,
): Promise<Reservation | FallbackReason> {
  if (!engine) return noKey;
  const worst = engine.worstCaseUsd(engine.fit(article), task);
  const hasBudget = accounts.some(({ unit, cap }) => unit === 'usd' && cap !== null);
  if (worst === null && hasBudget) return withoutCost({ key: 'noPrice', params: {} });
  return reserve(deps, accounts, worst ?? 0);
}

/** What can't be written down isn't spent. */
async function reserve(
  { ledger, now, log }: BudgetDeps,
  accounts: Account[],
  usd: number,
): Promise<Reservation | FallbackReason> {
  try {
    const reservation = await ledger.reserve(accounts, usd);
    return 'full' in reservation ? withoutCost(fullNotice(reservation.full, now())) : reservation;
  } catch (error) {
    log.error({ err: error }, 'nothing could be reserved');
    return withoutCost({ key: 'unavailable', params: {} });
  }
}
