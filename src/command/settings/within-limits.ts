import type { Limits } from '../../settings/settings.ts';
import type { Command } from '../command.ts';

/** The commands as the operator's limits leave them, so that no face offers a budget that is then refused. */
export const withinLimits = (
  commands: readonly Command[],
  { guildUsd }: Pick<Limits, 'guildUsd'>,
): readonly Command[] =>
  guildUsd === null ? commands : commands.map((command) => underCeiling(command, guildUsd));

function underCeiling(command: Command, ceiling: number): Command {
  const { budget } = command.options;
  if (budget?.type !== 'number' || budget.setting !== true) return command;
  return { ...command, options: { ...command.options, budget: { ...budget, ceiling } } };
}
