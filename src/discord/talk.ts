import type { Command } from '../command/command.ts';
import { listOptions, type AnyValues } from '../command/option.ts';
import type { View } from '../command/view.ts';
import type { Memory } from '../store/memory.ts';
import type { Press } from './press.ts';

/**
 * What can be asked next in a conversation, which is what its last card offers. Kept under that card's id, which is
 * also the id of a thread that somebody opens on it, and under the channel where all that is said is one conversation.
 */
export type Talks = Memory<Press[]>;

/** As long as articles are kept: 30 days. */
const kept = 30 * 24 * 3600 * 1000;

export async function noteTalk(talks: Talks, places: readonly string[], view: View): Promise<void> {
  const buttons = view.followUps.filter((followUp) => followUp.place === 'button');
  if (buttons.length === 0) return;
  const presses = buttons.map(({ command, values }) => ({ command, values }));
  await Promise.all(places.map((place) => talks.set(place, presses, kept)));
}

/** What is asked without a source, about what the conversation is about. */
export function goOn(presses: readonly Press[], command: Command, asked: AnyValues): AnyValues {
  const sources = listOptions(command.options).filter(([, { source }]) => source);
  if (sources.length === 0 || sources.some(([name]) => asked[name])) return asked;
  return { ...offeredValues(presses, command), ...asked };
}

/** What the presses know for a command: all of it where it is one of theirs, else their source. */
export function offeredValues(presses: readonly Press[], command: Command): AnyValues | null {
  const same = presses.find((press) => press.command === command.name);
  if (same) return same.values;
  for (const { values } of presses) {
    const sources = listOptions(command.options).filter(([name, { source }]) => source && values[name]);
    if (sources.length > 0) return Object.fromEntries(sources.map(([name]) => [name, values[name]]));
  }
  return null;
}
