import { allowsSite } from '../../settings/rules.ts';
import type { Settings } from '../../settings/table.ts';
import { listNames } from '../../words/list.ts';
import type { Context } from '../command.ts';
import { channelName } from './setting-text.ts';

/** Settings that contradict each other, or what Discord lets the bot do: each alone is valid, so that both can be changed one by one. */
export async function conflictNotes(context: Context, settings: Settings): Promise<string[]> {
  const { words } = context;
  const { channels, sites, unasked } = settings;
  const unread = sites.filter((site) => !allowsSite(settings, site));
  const unanswered = channels.length === 0 ? [] : await outsideOf(context, channels, unasked);
  const muted = await whereMute(context, [...channels, ...unasked]);
  const name = (ids: readonly string[]) => nameChannels(context, ids);
  return [
    ...(unread.length === 0 ? [] : [words.config.sitesBlocked(listNames(words, unread))]),
    ...(unanswered.length === 0 ? [] : [words.config.unaskedElsewhere(await name(unanswered))]),
    ...(muted.length === 0 ? [] : [words.config.cannotPost(await name(muted))]),
  ];
}

async function nameChannels({ inspector, words }: Context, ids: readonly string[]): Promise<string> {
  return listNames(words, await Promise.all(ids.map((id) => channelName(words, inspector, id))));
}

/** Those that are neither among the channels nor threads of one. */
async function outsideOf(
  { inspector }: Context,
  channels: readonly string[],
  ids: readonly string[],
): Promise<string[]> {
  const others = ids.filter((id) => !channels.includes(id));
  const parents = await Promise.all(others.map(async (id) => (await inspector?.channel(id))?.parent));
  return others.filter((_, index) => !channels.includes(parents[index] ?? ''));
}

/** Those that are there, and where the bot can't write. */
async function whereMute({ inspector }: Context, ids: readonly string[]): Promise<string[]> {
  if (inspector === null) return [];
  const lacking = await Promise.all(ids.map((id) => inspector.lacking(id, null)));
  return ids.filter((_, index) =>
    lacking[index]?.some((one) => one === 'viewChannel' || one === 'sendMessages'),
  );
}
