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
  /** What holds there, within the operator's limits; null is anywhere that is no guild. */
  of(guild: string | null): Settings;
  /** The names of those that were set and aren't the default. */
  changed(guild: string): SettingName[];
  /**
   * All of them or none. `person` null is the operator. Returns what really changed.
   * @throws Refusal `setting.invalid`, `setting.ceiling`, `setting.model`, `store.failed`
   */
  change(guild: string, wanted: Wanted, person: string | null): Change[];
  /** Who changed what, the newest first. */
  log(guild: string, most: number): Change[];
};

const defaults = parseAll({});

/** The log is the operator's: it names each change, and why one couldn't be saved. */
export function createSettings(
  book: SettingsRepository,
  limits: Limits,
  log?: Pick<Logger, 'info' | 'error'>,
): GuildSettings {
  return {
    limits,
    of: (guild) => (guild === null ? defaults : within(limits, parseAll(book.read(guild)))),
    changed: (guild) => {
      const set = book.read(guild);
      return settingNames.filter((name) => name in set);
    },
    change(guild, wanted, person) {
      const checked = settingNames.flatMap((name) =>
        name in wanted ? [[name, check(limits, name, wanted[name])] as const] : [],
      );
      const made = save(() => book.write(guild, Object.fromEntries(checked), person), log);
      for (const { name, before, after } of made) {
        log?.info({ guild, person, setting: name, before, after }, 'a setting was changed');
      }
      return made;
    },
    log: (guild, most) => book.changes(guild, most),
  };
}

function save(write: () => Change[], log: Pick<Logger, 'error'> | undefined): Change[] {
  try {
    return write();
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
function parseAll(set: Record<string, string>): Settings {
  const entries = settingNames.map((name) => {
    const { schema, byDefault } = settingsTable[name];
    const parsed = schema.safeParse(jsonOf(set[name]));
    return [name, parsed.success ? parsed.data : byDefault];
  });
  return Object.fromEntries(entries);
}

function jsonOf(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
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
