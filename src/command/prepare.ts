import type { Logger } from '../base/log.ts';
import type { Desk } from '../desk/desk.ts';
import type { GuildSettings } from '../settings/settings.ts';
import type { Settings } from '../settings/table.ts';
import type { OwnedKeyValue } from '../store/key-value.ts';
import { accessRefusal, type Origin } from './access.ts';
import type { Command } from './command.ts';
import { continueConversation, type Invocation } from './conversation.ts';
import { furtherSources, listOptions, type AnyValues, type OptionName } from './options/option.ts';
import { newRequestId, type Request } from './request.ts';

export type PrepareDependencies = {
  desk: Pick<Desk, 'recent' | 'isOnlyTheirs'>;
  settings: Pick<GuildSettings, 'of'>;
  log: Logger;
  /** None where a face has no channels. */
  conversations?: OwnedKeyValue<Invocation[]>;
};

/**
 * A request, and the options that its person still has to give: while there are any, it can't be run. `settings` are those
 * of its guild, by which it was allowed.
 */
export type Prepared = { request: Request; missing: OptionName[]; settings: Settings };

/**
 * From a command and what was said of its options to a request that is allowed and, with the conversation and what was
 * last read there, as complete as can be. The one way in, for every face.
 * @throws Refusal `place.channel`, `place.role`, `right.missing`, `guild.needed`, `answer.open`
 */
export async function prepare(
  deps: PrepareDependencies,
  { command, values }: { command: Command; values: AnyValues },
  origin: Origin,
): Promise<Prepared> {
  const { person, guild, channel, place, locale, isConversation } = origin;
  const settings = readOnce(deps.settings);
  // Somebody waits for the acknowledgement: what doesn't need the other's answer is looked up at once.
  const [conversation] = await Promise.all([
    channel === null || isConversation === false ? undefined : deps.conversations?.(place).get(channel),
    requireAccess({ ...deps, settings }, command, origin),
  ]);
  const withPrivate = await withPrivacy({ ...deps, settings }, command, values, origin);
  const known = continueConversation(conversation ?? [], command, withPrivate);
  const completed = await complete(deps, command, known, origin);
  const request = {
    id: newRequestId(),
    command: command.name,
    values: completed.values,
    person,
    guild,
    channel,
    place,
    locale,
    isPrivate: isPrivate(command, completed.values, origin),
    isConversation: isConversation ?? conversation !== undefined,
  };
  return { request, missing: completed.missing, settings: await settings.of(guild) };
}

/** One request is prepared by one state of its guild's settings. */
function readOnce(settings: Pick<GuildSettings, 'of'>): Pick<GuildSettings, 'of'> {
  const read = new Map<string | null, ReturnType<GuildSettings['of']>>();
  return {
    of(guild) {
      const found = read.get(guild) ?? settings.of(guild);
      read.set(guild, found);
      return found;
    },
  };
}

async function requireAccess(
  { settings, log }: PrepareDependencies,
  command: Command,
  origin: Origin,
): Promise<void> {
  const refusal = await accessRefusal(settings, command, origin);
  if (!refusal) return;
  const { person, guild } = origin;
  if (refusal.key === 'right.missing')
    log.warn({ person, guild, command: command.name }, 'somebody without the right was refused');
  throw refusal;
}

/**
 * A guild's answers may be private unless somebody says otherwise; what is asked privately stays so, and so does what is
 * made of several articles one of which was read privately.
 */
async function withPrivacy(
  { settings, desk }: PrepareDependencies,
  command: Command,
  values: AnyValues,
  { guild, privacy, place, person }: Origin,
): Promise<AnyValues> {
  const ids = furtherSources(command.options).some(({ text }) => values[text] !== undefined)
    ? Object.values(values).flatMap((value) =>
        typeof value === 'string' ? (/^#([\w-]+)$/.exec(value)?.[1] ?? []) : [],
      )
    : [];
  const areTheirs = await Promise.all(ids.map((id) => desk.isOnlyTheirs(id, place, person)));
  const hiding = Object.fromEntries(hidingOptions(command).map((name) => [name, true] as const));
  const isDefault = privacy !== 'never' && (await settings.of(guild)).private;
  return {
    ...(isDefault && hiding),
    ...values,
    ...((privacy === 'always' || areTheirs.includes(true)) && hiding),
  };
}

function isPrivate(command: Command, values: AnyValues, { privacy }: Origin): boolean {
  const isWanted = hidingOptions(command).some((name) => values[name] === true);
  return privacy === 'always' || command.private === true || isWanted;
}

function hidingOptions({ options }: Command): OptionName[] {
  return listOptions(options).flatMap(([name, option]) =>
    option.type === 'flag' && option.hides ? [name] : [],
  );
}

/**
 * Fills in what the place knows (the article last read there, as `#id`). Missing are the required options, and any of
 * the sources where there is none.
 */
async function complete(
  { desk }: PrepareDependencies,
  { options }: Command,
  values: AnyValues,
  { place, channel }: Origin,
): Promise<{ values: AnyValues; missing: OptionName[] }> {
  const required = listOptions(options).filter(
    ([name, { required }]) => required && values[name] === undefined,
  );
  const missing = required.map(([name]) => name);
  const sources = listOptions(options).filter(([, { source }]) => source);
  if (sources.length === 0 || sources.some(([name]) => values[name] !== undefined))
    return { values, missing };
  const [last] = channel === null ? [] : await desk.recent(place, channel);
  if (last) return { values: { ...values, article: `#${last.id}` }, missing };
  return { values, missing: [...sources.map(([name]) => name), ...missing] };
}
