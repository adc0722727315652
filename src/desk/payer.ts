import type { Env } from '../base/env.ts';
import type { Account } from '../store/ledger.ts';
import type { Notice } from './reading.ts';

/** For whom a reading is made; null where there is no such one. Ids are opaque. */
export type Payer = { guild: string | null; person: string | null };

/** What may be used in a UTC day; null sets no limit. */
export type Caps = { botUsd: number | null; guildUsd: number | null; personReadings: number | null };

/** As the operator set them. */
export function capsOf(env: Env): Caps {
  return {
    botUsd: env.NUTGRAF_DAILY_BUDGET_USD,
    guildUsd: env.NUTGRAF_GUILD_BUDGET_USD,
    personReadings: env.NUTGRAF_PERSON_READINGS,
  };
}

const hour = 3_600_000;
const day = 24 * hour;

/** Every account that a reading is charged to; the narrowest first, so that it is the one to be named. */
export function accountsOf({ guild, person }: Payer, caps: Caps): Account[] {
  const accounts: Account[] = [{ account: 'bot', unit: 'usd', cap: caps.botUsd }];
  if (guild !== null) accounts.unshift({ account: `guild:${guild}`, unit: 'usd', cap: caps.guildUsd });
  // Who reads how much is written down only where it is limited.
  if (person !== null && caps.personReadings !== null)
    accounts.unshift({ account: `person:${person}`, unit: 'readings', cap: caps.personReadings });
  return accounts;
}

/** Says which account is full, and when it renews. */
export function fullNotice({ account, unit, cap }: Account, now: number): Notice {
  const hours = Math.ceil((day - (now % day)) / hour);
  if (unit === 'readings') return { key: 'personReadings', params: { count: cap ?? 0, hours } };
  return { key: account === 'bot' ? 'budget' : 'guildBudget', params: { hours } };
}
