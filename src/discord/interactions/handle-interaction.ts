import {
  ApplicationIntegrationType,
  InteractionType,
  PermissionFlagsBits,
  type APIInteraction,
} from 'discord.js';
import { Refusal } from '../../base/refusal.ts';
import { prepare, type PrepareDependencies } from '../../command/prepare.ts';
import type { FollowUp } from '../../command/view.ts';
import { guildOwner, personOwner } from '../../desk/principal.ts';
import { acceptRequest } from '../replies/accept-request.ts';
import type { DiscordRequest, InteractionTarget } from '../replies/discord-request.ts';
import { deferReply } from '../replies/interaction-reply.ts';
import { refuse } from '../replies/refuse.ts';
import type { RunDependencies } from '../replies/request-run.ts';
import type { Locales } from '../state/locales.ts';
import { askForMissing } from './ask-for-missing.ts';
import { type AutocompleteDependencies, onAutocomplete } from './autocomplete.ts';
import { builtInAction, performBuiltIn } from './built-in-actions.ts';
import { correctForm, correctionActions, slashForm } from './correct-form.ts';
import { type InteractionOrigin, interactionOrigin, personOf } from './interaction-origin.ts';
import { type InteractionInvocation, readInteraction, type RequestInteraction } from './read-interaction.ts';

export type InteractionDependencies = RunDependencies &
  PrepareDependencies &
  AutocompleteDependencies & { locales: Pick<Locales, 'note'> };

/** Never throws. */
export async function handleInteraction(
  deps: InteractionDependencies,
  interaction: APIInteraction,
): Promise<void> {
  if (interaction.type === InteractionType.Ping) return;
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete)
    await onAutocomplete(deps, interaction);
  else {
    const depart = deps.precedence.arrive();
    await answerInteraction(deps, interaction, depart).catch(async (error: unknown) => {
      const origin = interactionOrigin(deps, interaction);
      await refuse(deps, interaction, error, await correctionActions(deps, interaction, origin, error));
    });
    depart();
  }
}

/**
 * What is refused before the reply is deferred is said to the one who asked alone. `onAcknowledged` is called once the
 * acknowledgement is under way.
 */
async function answerInteraction(
  deps: InteractionDependencies,
  interaction: RequestInteraction,
  onAcknowledged: () => void,
): Promise<void> {
  const received = performance.now();
  if (deps.blocked.has(interaction.guild_id ?? '')) throw new Refusal('guild.blocked', {});
  const action = builtInAction(interaction);
  if (action) return performBuiltIn(deps, interaction, action);
  const origin = interactionOrigin(deps, interaction);
  const { isEdit, prompts, typed, ...invocation } = await readInteraction(deps, interaction, origin);
  // A card that everybody sees isn't hidden by changing it.
  const privacy = isEdit && origin.privacy === 'optional' ? 'never' : origin.privacy;
  const { request, missing, settings } = await prepare(deps, invocation, { ...origin, privacy });
  const open = [...new Set([...missing, ...prompts])];
  if (open.length > 0) {
    await askForMissing(deps, interaction, { request, typed, isEdit }, open);
    return noteLocales(deps, interaction);
  }
  const reply = replyTarget(interaction, isEdit);
  const { person, channel } = origin;
  const form = await formOf(deps, interaction, origin, invocation);
  const full = {
    ...request,
    person,
    channel,
    reply,
    mayAttach: mayAttach(interaction),
    autoRead: null,
    form,
  };
  await acceptRequest(deps, full satisfies DiscordRequest, settings, async () => {
    const deferred = deferReply(deps, full);
    onAcknowledged();
    await deferred;
    deps.telemetry?.acknowledged((performance.now() - received) / 1000);
    await deps.precedence.turn();
    await noteLocales(deps, interaction);
  });
}

/** What a refusal offers, so that nothing has to be typed anew. */
async function formOf(
  deps: InteractionDependencies,
  interaction: RequestInteraction,
  origin: InteractionOrigin,
  invocation: Pick<InteractionInvocation, 'command' | 'values'>,
): Promise<FollowUp | null> {
  if (interaction.type === InteractionType.ModalSubmit) return correctForm(deps, interaction, origin);
  return interaction.type === InteractionType.ApplicationCommand
    ? slashForm(invocation, interaction.locale)
    : null;
}

/** Once it is acknowledged: nobody waits for it. */
async function noteLocales(
  { locales }: Pick<InteractionDependencies, 'locales'>,
  interaction: RequestInteraction,
): Promise<void> {
  const { guild_id, guild_locale } = interaction;
  const isTold = guild_id !== undefined && guild_locale !== undefined;
  await Promise.all([
    locales.note(personOwner(personOf(interaction)), interaction.locale),
    isTold && locales.note(guildOwner(guild_id), guild_locale),
  ]);
}

function replyTarget(interaction: RequestInteraction, isEdit: boolean): InteractionTarget {
  const { id, application_id: application, token, authorizing_integration_owners: owners } = interaction;
  const isMember = ApplicationIntegrationType.GuildInstall in owners;
  return { kind: 'interaction', id, application, token, isEdit, isMember };
}

function mayAttach({ app_permissions }: RequestInteraction): boolean {
  return (BigInt(app_permissions) & PermissionFlagsBits.AttachFiles) !== 0n;
}
