import { createHash } from 'node:crypto';
import { settingNames, settingsTable, type SettingName, type Settings } from '../../settings/table.ts';
import { allWords } from '../../words/words.ts';
import type { AnyValues, Option, Options } from '../options/option.ts';
import { suggestModels } from '../options/suggest.ts';

/** An option for each setting, made from the table: a new setting is a row there. */
export const settingOptions: Options = Object.fromEntries(
  settingNames.map((name) => [name, optionOf(settingsTable[name])] as const),
);

function optionOf(row: (typeof settingsTable)[SettingName]): Option {
  switch (row.type) {
    case 'choice':
      return { type: 'choice', choices: row.choices, setting: true };
    case 'number':
      return { type: 'number', min: row.min, max: row.max, whole: row.whole, setting: true };
    case 'model':
      return { type: 'text', maxLength: 100, suggest: suggestModels, suggestedOnly: true, setting: true };
    case 'language':
    case 'flag':
    case 'channels':
    case 'roles':
    case 'hosts':
      return { type: row.type, setting: true };
    default:
      return row satisfies never;
  }
}

const lists: ReadonlySet<string> = new Set(['channels', 'roles', 'hosts']);

/** An option's value as the setting has it. */
export function toSetting(name: SettingName, value: AnyValues[string]): unknown {
  return lists.has(settingsTable[name].type) && typeof value === 'string' ? value.split(',') : value;
}

/** What any setting may be. */
type SettingValue = string | number | boolean | readonly string[] | null;

/** A setting's value as its option has it; undefined where nothing is chosen. */
export function toOption(value: SettingValue): AnyValues[string] {
  if (typeof value !== 'object') return value;
  return value === null || value.length === 0 ? undefined : value.join(',');
}

/** Names a setting and stands for what it was when a form for it was opened. */
export function stampSetting(name: SettingName, settings: Settings): string {
  const digest = createHash('sha256').update(JSON.stringify(settings[name])).digest('base64url');
  return `${name}:${digest.slice(0, 8)}`;
}

/** The setting of a stamp, and whether it is still what it was; null for what is no stamp. */
export function readStamp(stamp: string, settings: Settings): { name: SettingName; isSame: boolean } | null {
  const name = settingNames.find((known) => stamp.startsWith(`${known}:`));
  return name === undefined ? null : { name, isSame: stamp === stampSetting(name, settings) };
}

/** The setting of a name, as it is called in any language; null where there is none. */
export function parseSetting(text: string): SettingName | null {
  const wanted = text.trim().toLocaleLowerCase();
  const isCalled = (name: SettingName) =>
    allWords.some(({ settings }) =>
      [settings[name].name, settings[name].label].some((called) => called.toLocaleLowerCase() === wanted),
    );
  return settingNames.find((name) => name === wanted) ?? settingNames.find(isCalled) ?? null;
}
