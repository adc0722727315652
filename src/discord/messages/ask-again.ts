import type { Command } from '../../command/command.ts';
import type { Invocation } from '../../command/conversation.ts';
import type { AnyValues } from '../../command/options/option.ts';
import type { Change } from './parse-change.ts';

/** What the last card of a conversation answers, asked otherwise; null where its command can't do that. */
export function againIn(
  commands: readonly Command[],
  conversation: readonly Invocation[],
  change: Change,
): { command: Command; values: AnyValues } | null {
  const last = conversation.find(({ again }) => again);
  const command = commands.find(({ name }) => name === last?.command);
  // What the command can't do differently, such as a shorter list of actors, is a summary.
  if (!last || !command || !Object.keys(change).every((name) => name in command.options)) return null;
  return { command, values: { ...last.values, ...change } };
}
