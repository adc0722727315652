import { Refusal } from '../../base/refusal.ts';
import type { Wanted } from '../../settings/settings.ts';
import type { Change } from '../../store/settings-repository.ts';
import { settingNames, settingsTable, type SettingName, type Settings } from '../../settings/table.ts';
import type { Context } from '../command.ts';
import { conflictNotes } from './conflicts.ts';
import { formatsIn } from '../usage/formats.ts';
import { stampSetting, toOption } from './setting-options.ts';
import { formatSetting } from './setting-text.ts';
import { emptyView, type Block, type FollowUp, type View } from '../view.ts';
import { formatLocale } from '../../words/words.ts';

/** So many of the last changes are shown. */
const shownChanges = 5;

/** @throws Refusal `guild.needed` */
export function guildOf({ guild }: Context): string {
  if (guild === null) throw new Refusal('guild.needed', {});
  return guild;
}

/** Every setting of the guild, the last changes, and a list from which each can be changed. */
export async function settingsPanel(context: Context, notes: readonly string[] = []): Promise<View> {
  const { guildSettings, words } = context;
  const guild = guildOf(context);
  const settings = await guildSettings.of(guild);
  const changed = new Set(await guildSettings.changed(guild));
  const changes = await guildSettings.log(guild, shownChanges);
  const changeBlocks = await Promise.all(changes.map((change) => changeBlock(context, change)));
  const title: Block = { kind: 'section', text: words.config.lastChanges };
  const { models } = guildSettings.limits;
  const offered = settingNames.filter((name) => settingsTable[name].type !== 'model' || models.length > 0);
  const entries = settingNames.map((name) => settingBlock(context, name, settings, changed.has(name)));
  return {
    ...emptyView,
    heading: { text: words.groups.config.description, url: null },
    blocks: [
      ...(await Promise.all(entries)),
      ...(changes.length === 0 ? [] : [title]),
      ...changeBlocks.flat(),
    ],
    notes: [...notes, ...(await conflictNotes(context, settings)), ...limitNotes(context, settings)],
    followUps: await Promise.all(offered.map((name) => changer(context, name, changed.has(name)))),
    data: { guild, settings, changed: [...changed], changes },
  };
}

/**
 * All of the changes, or none; then the panel as it is now. Throws as `GuildSettings.change`.
 * @throws Refusal `setting.gone`
 */
export async function changeSettings(context: Context, wanted: Wanted): Promise<View> {
  const { config } = context.words;
  await requireThere(context, wanted);
  const { length } = await context.guildSettings.change(guildOf(context), wanted, context.person);
  return settingsPanel(context, [length === 0 ? config.unchanged : config.changed(length)]);
}

/** A list that names nothing would shut everybody out, or nobody, and say neither. */
async function requireThere({ inspector }: Context, wanted: Wanted): Promise<void> {
  if (inspector === null) return;
  const named = settingNames.flatMap((name) => {
    const { type } = settingsTable[name];
    if (type !== 'channels' && type !== 'roles') return [];
    const kind = type === 'roles' ? ('role' as const) : ('channel' as const);
    return listOf(wanted[name]).map((id) => ({ kind, text: id }));
  });
  const found = await Promise.all(named.map(({ kind, text }) => inspector[kind](text)));
  const gone = named.find((_, at) => found[at] === null);
  if (gone) throw new Refusal('setting.gone', gone);
}

async function settingBlock(
  context: Context,
  name: SettingName,
  settings: Settings,
  isChanged: boolean,
): Promise<Block> {
  const { words } = context;
  const value = await formatSetting(context, name, settings[name]);
  const text = isChanged ? value : words.config.byDefault(value);
  return { kind: 'entry', term: words.settings[name].label, text };
}

/** When and by whom, from what to what; nothing of a setting that is none any more. */
async function changeBlock(context: Context, { at, person, name, before, after }: Change): Promise<Block[]> {
  const { words } = context;
  const locale = formatLocale(context.locale);
  const setting = settingNames.find((known) => known === name);
  if (!setting) return [];
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  const [was, is] = await Promise.all([before, after].map((json) => formatJson(context, setting, json)));
  const what = words.config.settingChange(
    words.settings[setting].label,
    words.config.became(was ?? '', is ?? ''),
  );
  const by = `${when.format(at)} UTC, ${await personName(context, person)}`;
  return [{ kind: 'entry', term: by, text: what }];
}

/** What was kept by another version may not be readable. */
async function formatJson(context: Context, name: SettingName, json: string | null): Promise<string> {
  const { byDefault, schema } = settingsTable[name];
  const parsed = schema.safeParse(json === null ? byDefault : JSON.parse(json));
  if (!parsed.success) return '–';
  const text = await formatSetting(context, name, parsed.data);
  return json === null ? context.words.config.byDefault(text) : text;
}

async function personName({ inspector, words }: Context, person: string | null): Promise<string> {
  if (person === null) return words.config.operator;
  if (inspector === null) return person;
  return (await inspector.person(person))?.name ?? words.config.somebody;
}

/** Opens the setting's own control with what it is set to; emptied, it goes back to its default. */
async function changer(context: Context, name: SettingName, isChanged: boolean): Promise<FollowUp> {
  const { guildSettings, words } = context;
  const settings = await guildSettings.of(guildOf(context));
  const value = isChanged ? settings[name] : settingsTable[name].byDefault;
  return {
    label: words.settings[name].label,
    command: 'config set',
    values: { setting: stampSetting(name, settings), [name]: toOption(value) },
    prompts: [name],
    slot: { list: words.config.change },
  };
}

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** What the operator keeps from the admins. */
function limitNotes({ guildSettings, locale, words }: Context, { unasked }: Settings): string[] {
  const { guildUsd, models, messageContent } = guildSettings.limits;
  const ceiling = guildUsd === null ? [] : [words.config.ceiling(formatsIn(locale).dollars(guildUsd))];
  return [
    ...ceiling,
    ...(models.length === 0 ? [words.config.noModels] : []),
    ...(unasked.length > 0 && !messageContent ? [words.config.unaskedOff] : []),
  ];
}
