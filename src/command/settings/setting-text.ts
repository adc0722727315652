import { settingsTable, type SettingName, type Settings } from '../../settings/table.ts';
import { formatLocale, type Words } from '../../words/words.ts';
import { nameLanguage } from '../../words/language-name.ts';
import { listNames } from '../../words/list.ts';
import { modelName } from '../reading/reading-view.ts';
import type { GuildInspector } from '../guild-inspector.ts';

export type SettingReader = { words: Words; locale: string; inspector: GuildInspector | null };

/** A setting's value in words; channels and roles by their names, where those can be seen. */
export async function formatSetting(
  reader: SettingReader,
  name: SettingName,
  value: Settings[SettingName],
): Promise<string> {
  const { words, locale, inspector } = reader;
  const isNothing = value === null || (Array.isArray(value) && value.length === 0);
  const settingWords = words.settings[name];
  if (isNothing) return 'nothing' in settingWords ? settingWords.nothing : '–';
  if (typeof value === 'boolean') return value ? words.labels.yes : words.labels.no;
  if (typeof value === 'number') return formatNumber(locale, name, value);
  const { type } = settingsTable[name];
  if (type === 'channels') return formatNames(words, value, (id) => channelName(words, inspector, id));
  if (type === 'roles') return formatNames(words, value, (id) => roleName(words, inspector, id));
  if (typeof value !== 'string') return listNames(words, value);
  if (type === 'language') return nameLanguage(value, formatLocale(locale)) ?? value;
  if (type === 'model') return modelName(value);
  const choices: Record<string, string> = words.choices;
  return choices[value] ?? value;
}

function formatNumber(locale: string, name: SettingName, value: number): string {
  const row = settingsTable[name];
  const unit = 'unit' in row ? ({ style: 'currency', currency: row.unit } as const) : {};
  return new Intl.NumberFormat(formatLocale(locale), unit).format(value);
}

/** Those that are gone are named once. */
async function formatNames(
  words: Words,
  ids: string | readonly string[],
  nameOf: (id: string) => Promise<string>,
): Promise<string> {
  const names = await Promise.all([ids].flat().map(nameOf));
  return listNames(words, names);
}

export async function channelName(
  { config }: Words,
  inspector: GuildInspector | null,
  id: string,
): Promise<string> {
  if (inspector === null) return id;
  const channel = await inspector.channel(id);
  return channel ? `#${channel.name}` : config.goneChannel;
}

export async function roleName(
  { config }: Words,
  inspector: GuildInspector | null,
  id: string,
): Promise<string> {
  if (inspector === null) return id;
  const role = await inspector.role(id);
  return role ? `@${role.name}` : config.goneRole;
}
