import { InteractionResponseType, InteractionType, PermissionFlagsBits, Routes } from 'discord.js';
import type { Logger } from '../../base/log.ts';
import { Refusal } from '../../base/refusal.ts';
import type { Journal } from '../../store/journal.ts';
import { wordsFor } from '../../words/words.ts';
import { messageBody, renderCard } from '../card/card.ts';
import type { RestClients } from '../gateway/rest-clients.ts';
import { failureView } from '../replies/error-view.ts';
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

type BuiltInDependencies = {
  jobs: Pick<Jobs, 'stop'>;
  journal: Pick<Journal, 'cancel'>;
  rest: RestClients;
  log: Logger;
};

/**
 * Deletes a card or cancels the job behind it, for the one who asked or somebody who manages messages here.
 * @throws Refusal `press.others`, `press.stale`
 */
export async function performBuiltIn(
  deps: BuiltInDependencies,
  interaction: RequestInteraction,
  builtIn: BuiltInAction,
): Promise<void> {
  const { member, application_id, token } = interaction;
  const manages = (BigInt(member?.permissions ?? 0) & PermissionFlagsBits.ManageMessages) !== 0n;
  if (personOf(interaction) !== builtIn.person && !manages) throw new Refusal('press.others', {});
  if (builtIn.action === 'cancel') return cancel(deps, interaction, builtIn.request);
  await respond(deps, interaction, InteractionResponseType.DeferredMessageUpdate);
  const route = Routes.webhookMessage(application_id, token, '@original');
  await deps.rest.interactions.delete(route, { auth: false });
}

async function cancel(
  deps: BuiltInDependencies,
  interaction: RequestInteraction,
  request: string,
): Promise<void> {
  const cancelled = new Refusal('work.cancelled', {});
  // Its job shows it.
  if (deps.jobs.stop(request, cancelled))
    return respond(deps, interaction, InteractionResponseType.DeferredMessageUpdate);
  if (!(await deps.journal.cancel(request))) throw new Refusal('press.stale', {});
  // Another process has it, or after a crash nobody yet: until that one shows it, half a minute may go by.
  const words = wordsFor(interaction.locale);
  const card = renderCard(failureView(cancelled, words, deps.log, request), words, null);
  await respond(deps, interaction, InteractionResponseType.UpdateMessage, messageBody(card));
}
