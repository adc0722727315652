import { settingNames, settingsTable, type SettingName } from '../settings/table.ts';
import type { Change } from '../store/settings-repository.ts';
import type { Context } from './command.ts';
import { tellValue } from './setting-text.ts';
import type { Block } from './view.ts';

/** When and by whom, from what to what; nothing of a setting that is none any more. */
export async function changeBlock(
  context: Context,
  { at, person, name, before, after }: Change,
): Promise<Block[]> {
  const { locale, words } = context;
  const setting = settingNames.find((known) => known === name);
  if (!setting) return [];
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  const [was, is] = await Promise.all([before, after].map((json) => tellJson(context, setting, json)));
  const what = `${words.settings[setting].label}: ${words.config.became(was ?? '', is ?? '')}`;
  const by = `${when.format(at)} UTC, ${await personName(context, person)}`;
  return [{ kind: 'entry', term: by, text: what }];
}

/** What was kept by another version may not be readable. */
async function tellJson(context: Context, name: SettingName, json: string | null): Promise<string> {
  const { byDefault, schema } = settingsTable[name];
  const parsed = schema.safeParse(json === null ? byDefault : JSON.parse(json));
  return parsed.success ? tellValue(context, name, parsed.data) : '–';
}

async function personName({ inspector, words }: Context, person: string | null): Promise<string> {
  if (person === null) return words.config.operator;
  if (inspector === null) return person;
  return (await inspector.person(person))?.name ?? words.config.somebody;
}
