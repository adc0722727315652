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
import { principalOf, guildOwner, personOwner } from '../../desk/principal.ts';
import { hiding, type Request, type Dependencies } from '../dependencies.ts';
import { placeRefusal, isAllowedAnywhere, locationOf } from '../../command/access.ts';
import { resolveCommand } from './resolve-command.ts';
import { parseModalFields, parseSlashOptions } from './parse-options.ts';
import { menuName } from '../declare/declare-commands.ts';
import { selectOwner } from '../state/built-in-ids.ts';
import { placeOwner } from '../access/place-owner.ts';
import { decodeCustomId, invocationsFor } from '../state/custom-id.ts';
import { isDeclared, type GuildMember, requireRight } from '../access/rights.ts';
import { isConversationChannel } from '../state/conversation.ts';
import { type CardReader, targetValues } from '../messages/read-target.ts';

/** The interactions that ask for something. */
export type RequestInteraction =
  | APIApplicationCommandInteraction
  | APIMessageComponentInteraction
  | APIModalSubmitInteraction;

type Given = { command: Command; values: AnyValues; asks?: string[]; isEdit?: boolean };

/**
 * A slash command, a press, a chosen entry or a filled-in form, all as the same thing.
 * @throws Refusal for what can be said before anything is read
 */
export async function readInteraction(
  deps: Dependencies,
  interaction: RequestInteraction,
): Promise<Request & { asks: string[] }> {
  await noteLocales(deps, interaction);
  const person = personOf(interaction);
  const guild = interaction.guild_id ?? null;
  const place = placeOwner(interaction, person);
  const invocations = invocationsFor(deps.invocations, principalOf({ guild, person, place }, false));
  const {
    command,
    values,
    asks = [],
    isEdit = false,
  } = await readGiven({ ...deps, invocations }, interaction);
  await requireLeave(deps, command, interaction);
  const isEphemeral = isPrivate(interaction) || isForcedPrivate(interaction);
  const changesCard = mayEdit(command, interaction) && (isEdit || isOwnSelect(interaction));
  // A card that everybody sees isn't hidden by changing it.
  const isHiding = !changesCard && deps.settings.of(guild).private;
  return {
    command,
    values: { ...(isHiding && hiding(command)), ...values, ...(isEphemeral && hiding(command)) },
    asks,
    isEphemeral,
    person,
    guild,
    place,
    channel: interaction.channel?.id ?? '',
    locale: interaction.locale,
    isConversation: isConversationChannel(interaction.channel?.type),
    message: null,
    mayAttach: (BigInt(interaction.app_permissions) & PermissionFlagsBits.AttachFiles) !== 0n,
    isEdit: changesCard,
    isThreaded: false,
    isAutoRead: false,
  };
}

/** @throws Refusal `place.channel`, `place.role`, `right.missing`, `guild.needed` */
async function requireLeave(
  deps: Dependencies,
  command: Command,
  interaction: RequestInteraction,
): Promise<void> {
  const closed = isAllowedAnywhere(command) ? null : await placeRefusal(deps, locationOf(interaction));
  if (closed) throw closed;
  if (!(isTyped(interaction) && isDeclared(deps, command))) {
    await requireRight(deps, command, memberOf(interaction));
  }
  const isInGuild = interaction.guild_id !== undefined;
  if (command.needs === 'guild' && !isInGuild) throw new Refusal('guild.needed', {});
}

function isTyped({ type }: RequestInteraction): boolean {
  return type === InteractionType.ApplicationCommand;
}

export function memberOf(interaction: APIInteraction): GuildMember {
  const { member, guild_id = null } = interaction;
  const permissions = async () => BigInt(member?.permissions ?? 0);
  return { person: personOf(interaction), roles: member?.roles ?? [], guild: guild_id, permissions };
}

async function noteLocales({ locales }: Dependencies, interaction: RequestInteraction): Promise<void> {
  await locales.note(personOwner(personOf(interaction)), interaction.locale);
  const { guild_id, guild_locale } = interaction;
  if (guild_id !== undefined && guild_locale !== undefined)
    await locales.note(guildOwner(guild_id), guild_locale);
}

async function readGiven(deps: CardReader, interaction: RequestInteraction): Promise<Given> {
  const { commands, invocations } = deps;
  switch (interaction.type) {
    case InteractionType.ApplicationCommand: {
      return readCommand(deps, interaction);
    }
    case InteractionType.MessageComponent: {
      return decodeCustomId(customIdOf(interaction), commands, invocations);
    }
    case InteractionType.ModalSubmit: {
      const { command, values, isEdit } = await decodeCustomId(
        interaction.data.custom_id,
        commands,
        invocations,
      );
      return {
        command,
        isEdit,
        values: parseModalFields(command, values, interaction.data, interaction.locale),
      };
    }
    default:
      return interaction satisfies never;
  }
}

async function readCommand(
  deps: CardReader,
  { data, locale }: APIApplicationCommandInteraction,
): Promise<Given> {
  if (data.type === ApplicationCommandType.ChatInput) {
    const chosen = resolveCommand(deps.commands, data);
    if (chosen) return { command: chosen.command, values: parseSlashOptions(chosen, data.resolved, locale) };
  }
  if (data.type === ApplicationCommandType.Message) {
    const typed = deps.commands.filter(({ reach }) => reach === 'typed');
    const command = typed.find(({ menu }) => menu !== undefined && menuName(menu) === data.name);
    const target = data.resolved.messages[data.target_id];
    const values = command && target && (await targetValues(deps, command, target));
    if (command && values) return { command, values };
    if (command) throw new Refusal('message.empty', {});
  }
  throw new Refusal('command.unknown', { name: data.name });
}

/** Pressed on a message that only one person sees: what comes of it is for nobody else. */
function isPrivate({ message }: RequestInteraction): boolean {
  return ((message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

/** Where the bot is no member and outside apps may not speak, Discord shows an answer to the one who asked only. */
function isForcedPrivate({ authorizing_integration_owners: owners, member }: RequestInteraction): boolean {
  if (member === undefined || ApplicationIntegrationType.GuildInstall in owners) return false;
  return (BigInt(member.permissions) & PermissionFlagsBits.UseExternalApps) === 0n;
}

/** What only one person may see takes the place of nothing that others see. */
function mayEdit({ private: hidden, beside }: Command, interaction: RequestInteraction): boolean {
  return !beside && (!hidden || isPrivate(interaction));
}

/** What is chosen from one's own card changes it; anybody else gets a card of their own. */
function isOwnSelect(interaction: RequestInteraction): boolean {
  if (interaction.type !== InteractionType.MessageComponent) return false;
  return selectOwner(interaction.data.custom_id) === personOf(interaction);
}

/** What was pressed or chosen. */
export function customIdOf({ data }: APIMessageComponentInteraction): string {
  return (data.component_type === ComponentType.StringSelect ? data.values[0] : data.custom_id) ?? '';
}

export function personOf({ member, user }: APIInteraction): string {
  return (member?.user ?? user)?.id ?? '';
}
