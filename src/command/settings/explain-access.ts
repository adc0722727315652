import { evaluateRules } from '../../settings/rules.ts';
import { listNames } from '../../words/list.ts';
import type { Context } from '../command.ts';
import { channelName, roleName } from './setting-text.ts';
import type { PlacePermission } from '../guild-inspector.ts';

/** Whether one rule lets somebody be answered; null where that can't be told from here. */
export type RuleResult = { name: string; passes: boolean | null; text: string };

/** The rules that hold for each way to ask. */
export type AccessExplanation = { command: RuleResult[]; mention: RuleResult[] };

type Case = { guild: string; channel: string; person: string };

const toWrite: readonly PlacePermission[] = ['viewChannel', 'sendMessages', 'sendInThreads'];
const toCommand: readonly PlacePermission[] = ['viewChannel', 'useCommands', 'integrations'];

/** Rule by rule, what a guild's settings and Discord's permissions say of somebody in a channel. */
export async function explainAccess(context: Context, subject: Case): Promise<AccessExplanation> {
  const { channel, person } = subject;
  const [settings, command, mention, answering] = await Promise.all([
    checkSettings(context, subject),
    checkPermissions(context, channel, person, toCommand),
    checkPermissions(context, channel, person, toWrite),
    checkPermissions(context, channel, null, toWrite),
  ]);
  return { command: [...settings, command], mention: [...settings, mention, answering] };
}

async function checkSettings(context: Context, { guild, channel, person }: Case): Promise<RuleResult[]> {
  const { guildSettings, inspector } = context;
  const settings = await guildSettings.of(guild);
  const [place, member] = await Promise.all([inspector?.channel(channel), inspector?.person(person)]);
  const subject = { guild, channel, parent: place?.parent ?? null, roles: member?.roles ?? [] };
  const results = evaluateRules(settings, subject).map(async ({ name, passes }) => {
    // Without sight of the guild nobody's roles are known, nor what a thread belongs to.
    const isBlind = inspector === null && settings[name].length > 0 && !passes;
    return settingResult(context, name, settings[name], isBlind ? null : passes);
  });
  return Promise.all(results);
}

async function settingResult(
  { inspector, words }: Context,
  name: 'channels' | 'roles',
  ids: readonly string[],
  passes: boolean | null,
): Promise<RuleResult> {
  const { config, settings } = words;
  const nameOf = name === 'channels' ? channelName : roleName;
  const names = await Promise.all(ids.map((id) => nameOf(words, inspector, id)));
  const what = ids.length === 0 ? settings[name].nothing : listNames(words, names);
  const say = passes === null ? config.unseen : passes ? config.isAllowed : config.isBarred;
  return { name: settings[name].label, passes, text: say(what) };
}

async function checkPermissions(
  { inspector, words }: Context,
  channel: string,
  who: string | null,
  needed: readonly PlacePermission[],
): Promise<RuleResult> {
  const { config } = words;
  const name = who === null ? config.myPermissions : config.theirPermissions;
  const named = (list: readonly PlacePermission[]) =>
    listNames(
      words,
      list.map((one) => config.permissions[one]),
    );
  if (inspector === null) return { name, passes: null, text: config.unseen(named(needed)) };
  const lacking = await inspector.lacking(channel, who);
  if (lacking === null) return { name, passes: false, text: config.lacking(config.notHere) };
  const missing = lacking.filter((one) => needed.includes(one));
  if (missing.length > 0) return { name, passes: false, text: config.lacking(named(missing)) };
  return { name, passes: true, text: config.isAllowed(named(needed)) };
}
