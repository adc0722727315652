import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  ComponentType,
  InteractionType,
  MessageFlags,
  PermissionFlagsBits,
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
} from 'discord.js';
import { Refusal } from '../../base/refusal.ts';
import type { Command } from '../../command/command.ts';
import type { AnyValues } from '../../command/option.ts';
import { askerOf, guildOwner, personOwner } from '../../desk/principal.ts';
import { hiding, type Asked, type Face } from '../dependencies.ts';
import { closedBy, isAnywhere, spotOf } from '../access/place-access.ts';
import { chosenCommand } from './resolve-command.ts';
import { fieldValues, slashValues } from './parse-options.ts';
import { menuName } from '../declare/declare-commands.ts';
import { ownerOf } from '../state/built-in-ids.ts';
import { placeOwner } from '../access/place-owner.ts';
import { decodePress, pressesFor } from '../state/custom-id.ts';
import { isDeclared, type Claimant, requireRight } from '../access/rights.ts';
import { isTalkPlace } from '../state/conversation.ts';
import { type CardReader, targetValues } from '../messages/read-target.ts';

/** The interactions that ask for something. */
export type Asking =
  | APIApplicationCommandInteraction
  | APIMessageComponentInteraction
  | APIModalSubmitInteraction;

type Given = { command: Command; values: AnyValues; asks?: string[]; isEdit?: boolean };

/**
 * A slash command, a press, a chosen entry or a filled-in form, all as the same thing.
 * @throws Refusal for what can be said before anything is read
 */
export async function readAsked(face: Face, interaction: Asking): Promise<Asked & { asks: string[] }> {
  await noteLocales(face, interaction);
  const person = personOf(interaction);
  const guild = interaction.guild_id ?? null;
  const place = placeOwner(interaction, person);
  const presses = pressesFor(face.presses, askerOf({ guild, person, place }, false));
  const { command, values, asks = [], isEdit = false } = await readGiven({ ...face, presses }, interaction);
  await requireLeave(face, command, interaction);
  const isWhispered = isPrivate(interaction) || isForcedPrivate(interaction);
  const changesCard = mayEdit(command, interaction) && (isEdit || isOwnSelect(interaction));
  // A card that everybody sees isn't hidden by changing it.
  const isHiding = !changesCard && face.settings.of(guild).private;
  return {
    command,
    values: { ...(isHiding && hiding(command)), ...values, ...(isWhispered && hiding(command)) },
    asks,
    isWhispered,
    person,
    guild,
    place,
    channel: interaction.channel?.id ?? '',
    locale: interaction.locale,
    isTalk: isTalkPlace(interaction.channel?.type),
    message: null,
    mayAttach: (BigInt(interaction.app_permissions) & PermissionFlagsBits.AttachFiles) !== 0n,
    isEdit: changesCard,
    isThreaded: false,
    isUnasked: false,
  };
}

/** @throws Refusal `place.channel`, `place.role`, `right.missing`, `guild.needed` */
async function requireLeave(face: Face, command: Command, interaction: Asking): Promise<void> {
  const closed = isAnywhere(command) ? null : await closedBy(face, spotOf(interaction));
  if (closed) throw closed;
  if (!(isTyped(interaction) && isDeclared(face, command))) {
    await requireRight(face, command, claimantOf(interaction));
  }
  const isInGuild = interaction.guild_id !== undefined;
  if (command.needs === 'guild' && !isInGuild) throw new Refusal('guild.needed', {});
}

function isTyped({ type }: Asking): boolean {
  return type === InteractionType.ApplicationCommand;
}

export function claimantOf(interaction: APIInteraction): Claimant {
  const { member, guild_id = null } = interaction;
  const permissions = async () => BigInt(member?.permissions ?? 0);
  return { person: personOf(interaction), roles: member?.roles ?? [], guild: guild_id, permissions };
}

async function noteLocales({ locales }: Face, interaction: Asking): Promise<void> {
  await locales.note(personOwner(personOf(interaction)), interaction.locale);
  const { guild_id, guild_locale } = interaction;
  if (guild_id !== undefined && guild_locale !== undefined)
    await locales.note(guildOwner(guild_id), guild_locale);
}

async function readGiven(face: CardReader, interaction: Asking): Promise<Given> {
  const { commands, presses } = face;
  switch (interaction.type) {
    case InteractionType.ApplicationCommand: {
      return readCommand(face, interaction);
    }
    case InteractionType.MessageComponent: {
      return decodePress(chosenId(interaction), commands, presses);
    }
    case InteractionType.ModalSubmit: {
      const { command, values, isEdit } = await decodePress(interaction.data.custom_id, commands, presses);
      return {
        command,
        isEdit,
        values: fieldValues(command, values, interaction.data, interaction.locale),
      };
    }
    default:
      return interaction satisfies never;
  }
}

async function readCommand(
  face: CardReader,
  { data, locale }: APIApplicationCommandInteraction,
): Promise<Given> {
  if (data.type === ApplicationCommandType.ChatInput) {
    const chosen = chosenCommand(face.commands, data);
    if (chosen) return { command: chosen.command, values: slashValues(chosen, data.resolved, locale) };
  }
  if (data.type === ApplicationCommandType.Message) {
    const typed = face.commands.filter(({ reach }) => reach === 'typed');
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

/** Where the bot is no member and outside apps may not speak, Discord shows an answer to the one who asked only. */
function isForcedPrivate({ authorizing_integration_owners: owners, member }: Asking): boolean {
  if (member === undefined || ApplicationIntegrationType.GuildInstall in owners) return false;
  return (BigInt(member.permissions) & PermissionFlagsBits.UseExternalApps) === 0n;
}

/** What only one person may see takes the place of nothing that others see. */
function mayEdit({ private: hidden, beside }: Command, interaction: Asking): boolean {
  return !beside && (!hidden || isPrivate(interaction));
}

/** What is chosen from one's own card changes it; anybody else gets a card of their own. */
function isOwnSelect(interaction: Asking): boolean {
  if (interaction.type !== InteractionType.MessageComponent) return false;
  return ownerOf(interaction.data.custom_id) === personOf(interaction);
}

/** What was pressed or chosen. */
export function chosenId({ data }: APIMessageComponentInteraction): string {
  return (data.component_type === ComponentType.StringSelect ? data.values[0] : data.custom_id) ?? '';
}

export function personOf({ member, user }: APIInteraction): string {
  return (member?.user ?? user)?.id ?? '';
}
