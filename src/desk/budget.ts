import type { Env } from '../base/env.ts';
import { day } from '../base/time.ts';
import type { Settings } from '../settings/table.ts';
import { type Principal, guildOwner, personOwner } from './principal.ts';
import type { Notice } from './reading.ts';
import type { Logger } from '../base/log.ts';
import type { Dossier } from '../article/dossier.ts';
import { type Cost, type Engine, noCost, type Task } from '../engine/engine.ts';
import type { Account, Ledger, Reservation } from '../store/ledger.ts';

/** What the operator lets be used in a UTC day; null sets no limit. */
export type Caps = { botUsd: number | null; personReadings: number | null };

export function capsOf(env: Env): Caps {
  return { botUsd: env.NUTGRAF_DAILY_BUDGET_USD, personReadings: env.NUTGRAF_PERSON_READINGS };
}

/** The most that admins of a guild may let it spend in a day, in US dollars. */
export const guildCeilingOf = (env: Env): number | null =>
  env.NUTGRAF_GUILD_BUDGET_USD ?? env.NUTGRAF_DAILY_BUDGET_USD;

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
function fullNotice({ account, unit, cap }: Account, now: number): Notice {
  const renews = nextDay(now);
  if (unit === 'readings' && !account.endsWith(usdReadings))
    return { key: 'personReadings', params: { count: cap ?? 0, renews } };
  return { key: account.startsWith('bot') ? 'budget' : 'guildBudget', params: { renews } };
}

/** When the next UTC day begins. */
export const nextDay = (now: number): number => now - (now % day) + day;

/** Ends the account of readings that count against a cap in dollars. */
const usdReadings = 'without price';

/** Why the primary engine didn't read, and what it cost to find out. */
export type FallbackReason = { notice: Notice; spent: Cost };

const withoutCost = (notice: Notice): FallbackReason => ({ notice, spent: noCost });

export const noKey = withoutCost({ key: 'noKey', params: {} });

type BudgetDeps = { ledger: Ledger; now: () => number; log: Logger };
type Wanted = { article: Dossier; task: Task; engine: Engine | null; accounts: Account[] };

/**
 * Sets the most that it can cost apart, or says why no model reads. Where others have only set apart what is missing, it
 * yields, and waits until they have paid what it really was.
 */
export async function* reserveBudget(
  deps: BudgetDeps,
  { article, task, engine, accounts }: Wanted,
  signal: AbortSignal,
): AsyncGenerator<'waiting', Reservation | FallbackReason, void> {
  if (!engine) return noKey;
  const worst = engine.worstCaseUsd(engine.fit(article), task);
  const hasBudget = accounts.some(({ unit, cap }) => unit === 'usd' && cap !== null);
  if (worst !== null || !hasBudget) return yield* reserve(deps, accounts, worst ?? 0, signal);
  const { countedUsd } = engine;
  if (countedUsd === undefined) return withoutCost({ key: 'noPrice', params: {} });
  return yield* reserve(
    deps,
    accounts.map((account) => counted(account, countedUsd)),
    0,
    signal,
  );
}

/** A cap in dollars as one of readings, each of which counts as so much. */
function counted(account: Account, usd: number): Account {
  if (account.unit === 'readings' || account.cap === null) return account;
  return {
    account: `${account.account} ${usdReadings}`,
    unit: 'readings',
    cap: Math.floor(account.cap / usd),
  };
}

/** Milliseconds: with the longest reading after it, still an answer within a minute and a half. */
const longestWait = 30_000;

/** Where the ledger can't be written to, no model reads. */
async function* reserve(
  { ledger, now, log }: BudgetDeps,
  accounts: Account[],
  usd: number,
  signal: AbortSignal,
): AsyncGenerator<'waiting', Reservation | FallbackReason, void> {
  const late = AbortSignal.timeout(longestWait);
  try {
    for (;;) {
      const reservation = await ledger.reserve(accounts, usd);
      if ('settle' in reservation) return reservation;
      if (reservation.isSpent) return withoutCost(fullNotice(reservation.full, now()));
      yield 'waiting';
      await ledger.settled(AbortSignal.any([signal, late]));
    }
  } catch (error) {
    signal.throwIfAborted();
    if (!late.aborted) log.error({ err: error }, 'nothing could be reserved');
    return withoutCost({ key: 'unavailable', params: {} });
  }
}
