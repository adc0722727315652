import { LRUCache } from 'lru-cache';
import type { Logger } from '../base/log.ts';
import { Refusal } from '../base/refusal.ts';
import type { Change, SettingsRepository } from '../store/settings-repository.ts';
import { settingNames, type SettingName, type Settings, settingsTable } from './table.ts';

/** What the operator leaves to admins. */
export type Limits = {
  /** Models to choose from, the default first; none without a key. */
  models: readonly string[];
  /** The most that a guild may spend in a day, in US dollars; null is no limit. */
  guildUsd: number | null;
  /** Whether the bot sees messages that aren't for it. */
  messageContent: boolean;
};

/** New values by name: JSON, or null to put the default back. */
export type Wanted = { readonly [name in SettingName]?: unknown };

export type GuildSettings = {
  limits: Limits;
  /**
   * What holds there, within the operator's limits; null is anywhere that is no guild. While the store is away, what was
   * last known.
   * @throws Refusal `store.away`
   */
  of(guild: string | null): Promise<Settings>;
  /** The names of those that were set and aren't the default. */
  changed(guild: string): Promise<SettingName[]>;
  /**
   * All of them or none. `person` null is the operator. Returns what really changed.
   * @throws Refusal `setting.invalid`, `setting.ceiling`, `setting.model`, `store.failed`
   */
  change(guild: string, wanted: Wanted, person: string | null): Promise<Change[]>;
  /** Who changed what, the newest first. */
  log(guild: string, most: number): Promise<Change[]>;
};

const defaults = parseAll(new Map());

/** The log is the operator's: it names each change, and why one couldn't be saved. */
export function createSettings(
  repository: SettingsRepository,
  limits: Limits,
  log?: Pick<Logger, 'info' | 'error'>,
): GuildSettings {
  const lastKnown = new LRUCache<string, Settings>({ max: 5000 });
  const underWay = new Map<string, Promise<Settings>>();
  const read = async (guild: string): Promise<Settings> => {
    try {
      const settings = within(limits, parseAll(await repository.read(guild)));
      lastKnown.set(guild, settings);
      return settings;
    } catch (error) {
      const settings = lastKnown.get(guild);
      if (settings) return settings;
      throw error;
    }
  };
  return {
    limits,
    async of(guild) {
      if (guild === null) return defaults;
      // Who asks at once shares one look, and none that began before a change of this process.
      const begun = underWay.get(guild);
      if (begun) return begun;
      const reading = read(guild);
      underWay.set(guild, reading);
      return reading.finally(() => {
        if (underWay.get(guild) === reading) underWay.delete(guild);
      });
    },
    async changed(guild) {
      const values = await repository.read(guild);
      return settingNames.filter((name) => values.has(name));
    },
    async change(guild, wanted, person) {
      const checked = settingNames.flatMap((name) =>
        name in wanted ? [[name, check(limits, name, wanted[name])] as const] : [],
      );
      const made = await save(repository.write(guild, new Map(checked), person), log).finally(() =>
        underWay.delete(guild),
      );
      for (const { name, before, after } of made) {
        log?.info({ guild, person, setting: name, before, after }, 'a setting was changed');
      }
      return made;
    },
    log: (guild, most) => repository.changes(guild, most),
  };
}

async function save(writing: Promise<Change[]>, log: Pick<Logger, 'error'> | undefined): Promise<Change[]> {
  try {
    return await writing;
  } catch (cause) {
    log?.error({ err: cause }, 'settings could not be saved');
    throw new Refusal('store.failed', {}, { cause });
  }
}

/** As it is kept: JSON, or null for the default. */
function check({ models, guildUsd }: Limits, name: SettingName, value: unknown): string | null {
  const { schema, byDefault } = settingsTable[name];
  if (value === null || value === undefined) return null;
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new Refusal('setting.invalid', { name });
  if (name === 'model' && typeof value === 'string' && !models.includes(value))
    throw new Refusal('setting.model', { model: value, models: models.join(', ') });
  if (name === 'budget' && guildUsd !== null && Number(value) > guildUsd)
    throw new Refusal('setting.ceiling', { usd: guildUsd });
  const json = JSON.stringify(parsed.data);
  return json === JSON.stringify(byDefault) ? null : json;
}

/** What can't be read, as it was written by another version, is the default. */
function parseAll(values: ReadonlyMap<string, string>): Settings {
  const settings: Partial<Record<SettingName, unknown>> = {};
  for (const name of settingNames) {
    const { schema, byDefault } = settingsTable[name];
    const text = values.get(name);
    const parsed = text === undefined ? null : schema.safeParse(jsonOf(text));
    settings[name] = parsed?.success ? parsed.data : byDefault;
  }
  if (!isComplete(settings)) throw new TypeError('a setting is missing');
  return settings;
}

function isComplete(settings: Partial<Record<SettingName, unknown>>): settings is Settings {
  return settingNames.every((name) => name in settings);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The operator may have lowered a limit since. */
function within({ models, guildUsd }: Limits, settings: Settings): Settings {
  const { model, budget } = settings;
  return {
    ...settings,
    model: model !== null && models.includes(model) ? model : null,
    budget: guildUsd === null ? budget : Math.min(budget ?? guildUsd, guildUsd),
  };
}
