import {
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  type APIApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
} from 'discord.js';
import { Refusal } from '../../base/refusal.ts';
import type { Command } from '../../command/command.ts';
import type { AnyValues, OptionName } from '../../command/options/option.ts';
import { principalOf } from '../../desk/principal.ts';
import type { OwnedKeyValue } from '../../store/key-value.ts';
import { menuName } from '../declare/declare-commands.ts';
import { type CardReader, targetValues } from '../sources/read-target.ts';
import { selectOwner } from '../custom-ids/built-in-ids.ts';
import { decodeCustomId, invocationsFor } from '../custom-ids/invocation-ids.ts';
import { type InteractionOrigin, isEphemeral } from './interaction-origin.ts';
import { parseModalFields, parseSlashOptions } from './parse-options.ts';
import { resolveCommand } from './resolve-command.ts';

/** The interactions that request something. */
export type RequestInteraction =
  | APIApplicationCommandInteraction
  | APIMessageComponentInteraction
  | APIModalSubmitInteraction;

/** A command with the values of its options, those that a form asks for although they aren't required, and where to. */
export type InteractionInvocation = {
  command: Command;
  values: AnyValues;
  prompts: OptionName[];
  /** What such a form shows in place of the options' values. */
  typed: ReadonlyMap<string, string>;
  /** Changes the card that it came from. */
  isEdit: boolean;
};

/**
 * A slash command, a message's menu, a button, an entry of a select or a filled-in form, all as the same thing.
 * @throws Refusal for what is unknown, or can't be a value
 */
export async function readInteraction(
  deps: Omit<CardReader, 'invocations'> & { invocations: OwnedKeyValue<AnyValues> },
  interaction: RequestInteraction,
  origin: InteractionOrigin,
): Promise<InteractionInvocation> {
  const invocations = invocationsFor(deps.invocations, principalOf(origin, false));
  const {
    command,
    values,
    prompts = [],
    typed = new Map(),
    isEdit = false,
  } = await read({ ...deps, invocations }, interaction);
  const isWanted = isEdit || isSelectOf(origin.person, interaction);
  // What only one person may see takes the place of nothing that others see.
  const isAllowed = !command.keepsCard && (!command.private || isEphemeral(interaction));
  return { command, values, prompts, typed, isEdit: isWanted && isAllowed };
}

/** What is chosen from one's own card changes it; anybody else gets a card of their own. */
function isSelectOf(person: string, interaction: RequestInteraction): boolean {
  if (interaction.type !== InteractionType.MessageComponent) return false;
  return selectOwner(interaction.data.custom_id) === person;
}

type Read = Pick<InteractionInvocation, 'command' | 'values'> & Partial<InteractionInvocation>;

async function read(deps: CardReader, interaction: RequestInteraction): Promise<Read> {
  const { commands, invocations } = deps;
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return readCommand(deps, interaction);
    case InteractionType.MessageComponent:
      return decodeCustomId(componentId(interaction), commands, invocations);
    case InteractionType.ModalSubmit: {
      const { data, locale } = interaction;
      const form = await decodeCustomId(data.custom_id, commands, invocations);
      const { command, isEdit } = form;
      return { command, isEdit, values: parseModalFields(form, data, locale) };
    }
    default:
      return interaction satisfies never;
  }
}

async function readCommand(
  deps: CardReader,
  { data, locale }: APIApplicationCommandInteraction,
): Promise<Read> {
  if (data.type === ApplicationCommandType.ChatInput) {
    const resolved = resolveCommand(deps.commands, data);
    if (resolved)
      return { command: resolved.command, values: parseSlashOptions(resolved, data.resolved, locale) };
  }
  if (data.type === ApplicationCommandType.Message) {
    const command = deps.commands.find(({ menu }) => menu !== undefined && menuName(menu) === data.name);
    const target = data.resolved.messages[data.target_id];
    const values = command && target && (await targetValues(deps, command, target));
    if (command && values) return { command, values };
    if (command) throw new Refusal('message.empty', {});
  }
  throw new Refusal('command.unknown', { name: data.name });
}

/** The custom id of a button, or of the entry that was chosen from a select. */
export function componentId({ data }: APIMessageComponentInteraction): string {
  return (data.component_type === ComponentType.StringSelect ? data.values[0] : data.custom_id) ?? '';
}
