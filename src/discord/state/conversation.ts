import { ChannelType } from 'discord.js';
import { day } from '../../base/time.ts';
import type { Command } from '../../command/command.ts';
import { listOptions, type AnyValues } from '../../command/option.ts';
import type { View } from '../../command/view.ts';
import type { KeyValue } from '../../store/key-value.ts';
import { isThread } from '../access/channels.ts';
import type { Invocation } from './custom-id.ts';

/**
 * What can be asked next in a conversation, which is what its last card offers. Kept under the ids of that card and
 * of the message that asked for it, which are also those of a thread that somebody opens there, and under the channel
 * where all that is said is one conversation.
 */
export type Conversations = KeyValue<Invocation[]>;

/** As long as articles are kept: 30 days. */
const kept = 30 * day;

/** Whether all that is said in a place of this type is one conversation. */
export function isConversationChannel(type: ChannelType | undefined): boolean {
  return type === ChannelType.DM || type === ChannelType.GroupDM || isThread(type);
}

export async function saveConversation(
  conversations: Conversations,
  places: readonly string[],
  view: View,
): Promise<void> {
  const buttons = view.followUps.filter((followUp) => followUp.place === 'button');
  if (buttons.length === 0) return;
  const invocations = buttons.map(({ command, values }) => ({ command, values }));
  await Promise.all(places.map((place) => conversations.set(place, invocations, kept)));
}

/** What is asked without a source, about what the conversation is about. */
export function continueConversation(
  invocations: readonly Invocation[],
  command: Command,
  asked: AnyValues,
): AnyValues {
  const sources = listOptions(command.options).filter(([, { source }]) => source);
  if (sources.length === 0 || sources.some(([name]) => asked[name])) return asked;
  return { ...offeredValues(invocations, command), ...asked };
}

/** What the presses know for a command: all of it where it is one of theirs, else their source. */
export function offeredValues(invocations: readonly Invocation[], command: Command): AnyValues | null {
  const same = invocations.find((press) => press.command === command.name);
  if (same) return same.values;
  for (const { values } of invocations) {
    const sources = listOptions(command.options).filter(([name, { source }]) => source && values[name]);
    if (sources.length > 0) return Object.fromEntries(sources.map(([name]) => [name, values[name]]));
  }
  return null;
}
