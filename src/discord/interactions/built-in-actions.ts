import { InteractionResponseType, InteractionType, PermissionFlagsBits, Routes } from 'discord.js';
import { Refusal } from '../../base/refusal.ts';
import type { Journal } from '../../store/journal.ts';
import type { RestClients } from '../gateway/rest-clients.ts';
import { respond } from '../replies/interaction-reply.ts';
import { type BuiltInAction, parseBuiltInId } from '../custom-ids/built-in-ids.ts';
import type { Jobs } from '../state/jobs.ts';
import { personOf } from './interaction-origin.ts';
import { componentId, type RequestInteraction } from './read-interaction.ts';

/** What the face does itself; null where the interaction is a command's. */
export function builtInAction(interaction: RequestInteraction): BuiltInAction | null {
  if (interaction.type !== InteractionType.MessageComponent) return null;
  return parseBuiltInId(componentId(interaction));
}

type CancelDependencies = { jobs: Pick<Jobs, 'stop'>; journal: Pick<Journal, 'cancel'> };

/**
 * Deletes a card or cancels the job behind it, for the one who asked or somebody who manages messages here.
 * @throws Refusal `press.others`, `press.stale`
 */
export async function performBuiltIn(
  deps: CancelDependencies & { rest: RestClients },
  interaction: RequestInteraction,
  builtIn: BuiltInAction,
): Promise<void> {
  const { member, application_id, token } = interaction;
  const manages = (BigInt(member?.permissions ?? 0) & PermissionFlagsBits.ManageMessages) !== 0n;
  if (personOf(interaction) !== builtIn.person && !manages) throw new Refusal('press.others', {});
  if (builtIn.action === 'cancel' && !(await cancel(deps, builtIn.request)))
    throw new Refusal('press.stale', {});
  await respond(deps, interaction, InteractionResponseType.DeferredMessageUpdate);
  if (builtIn.action === 'delete') {
    const route = Routes.webhookMessage(application_id, token, '@original');
    await deps.rest.interactions.delete(route, { auth: false });
  }
}

/** Another process may have it, or nobody yet after a crash. */
async function cancel({ jobs, journal }: CancelDependencies, request: string): Promise<boolean> {
  return jobs.stop(request, new Refusal('work.cancelled', {})) || journal.cancel(request);
}
