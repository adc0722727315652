import {
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  MessageFlags,
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
} from 'discord.js';
import { Refusal } from '../base/refusal.ts';
import type { Command } from '../command/command.ts';
import type { AnyValues } from '../command/option.ts';
import type { Asked, Face } from './face.ts';
import { fieldValues, slashValues } from './given.ts';
import { menuName } from './declare.ts';
import { decodePress } from './press.ts';
import { targetValues } from './target.ts';

/** The interactions that ask for something. */
export type Asking =
  | APIApplicationCommandInteraction
  | APIMessageComponentInteraction
  | APIModalSubmitInteraction;

type Given = { command: Command; values: AnyValues };

export function isAsking(interaction: APIInteraction): interaction is Asking {
  const { ApplicationCommand, MessageComponent, ModalSubmit } = InteractionType;
  return [ApplicationCommand, MessageComponent, ModalSubmit].some((type) => type === interaction.type);
}

/**
 * A slash command, a press, a chosen entry or a filled-in form, all as the same thing.
 * @throws Refusal for what can be said before anything is read
 */
export async function readAsked(face: Face, interaction: Asking): Promise<Asked> {
  const { command, values } = await readGiven(face, interaction);
  const guild = interaction.guild_id ?? null;
  if (command.needs === 'guild' && guild === null) throw new Refusal('guild.needed', {});
  return {
    command,
    values: isPrivate(interaction) && 'private' in command.options ? { ...values, private: true } : values,
    person: personOf(interaction),
    guild,
    channel: interaction.channel?.id ?? '',
    locale: interaction.locale,
  };
}

async function readGiven(face: Face, interaction: Asking): Promise<Given> {
  const { commands, presses } = face;
  switch (interaction.type) {
    case InteractionType.ApplicationCommand: {
      return readCommand(face, interaction);
    }
    case InteractionType.MessageComponent: {
      const { data } = interaction;
      const chosen = data.component_type === ComponentType.StringSelect ? data.values[0] : data.custom_id;
      return decodePress(chosen ?? '', commands, presses);
    }
    case InteractionType.ModalSubmit: {
      const { command, values } = await decodePress(interaction.data.custom_id, commands, presses);
      return {
        command,
        values: { ...values, ...fieldValues(command, interaction.data, interaction.locale) },
      };
    }
    default:
      return interaction satisfies never;
  }
}

async function readCommand(face: Face, { data, locale }: APIApplicationCommandInteraction): Promise<Given> {
  const typed = face.commands.filter(({ reach }) => reach === 'typed');
  if (data.type === ApplicationCommandType.ChatInput) {
    const command = typed.find(({ name }) => name === data.name);
    if (command) return { command, values: slashValues(command, data, locale) };
  }
  if (data.type === ApplicationCommandType.Message) {
    const command = typed.find(({ menu }) => menu !== undefined && menuName(menu) === data.name);
    const target = data.resolved.messages[data.target_id];
    const values = command && target && (await targetValues(face, command, target));
    if (command && values) return { command, values };
    if (command) throw new Refusal('message.empty', {});
  }
  throw new Refusal('command.unknown', { name: data.name });
}

/** Pressed on a message that only one person sees: what comes of it is for nobody else. */
function isPrivate({ message }: Asking): boolean {
  return ((message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

function personOf({ member, user }: Asking): string {
  return (member?.user ?? user)?.id ?? '';
}
