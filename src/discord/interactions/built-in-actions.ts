import {
  InteractionResponseType,
  PermissionFlagsBits,
  Routes,
  type APIMessageComponentInteraction,
} from 'discord.js';
import { Refusal } from '../../base/refusal.ts';
import { respond } from '../replies/respond.ts';
import type { Dependencies } from '../dependencies.ts';
import type { BuiltInAction } from '../state/built-in-ids.ts';

/**
 * Deletes a card or cancels the work on it, for the one who asked or somebody who manages messages here.
 * @throws Refusal `press.others`, `press.stale`
 */
export async function performBuiltIn(
  deps: Dependencies,
  interaction: APIMessageComponentInteraction,
  own: BuiltInAction,
): Promise<void> {
  const { member, user, application_id, token } = interaction;
  const isAsker = (member?.user ?? user)?.id === own.person;
  const manages = (BigInt(member?.permissions ?? 0) & PermissionFlagsBits.ManageMessages) !== 0n;
  if (!isAsker && !manages) throw new Refusal('press.others', {});
  if (own.action === 'cancel' && !deps.jobs.stop(own.work, new Refusal('work.cancelled', {}))) {
    throw new Refusal('press.stale', {});
  }
  await respond(deps, interaction, InteractionResponseType.DeferredMessageUpdate);
  if (own.action === 'delete') {
    const route = Routes.webhookMessage(application_id, token, '@original');
    await deps.rest.interactions.delete(route, { auth: false });
  }
}
