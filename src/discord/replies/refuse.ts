import { InteractionResponseType, type APIInteraction } from 'discord.js';
import type { Logger } from '../../base/log.ts';
import { newRequestId } from '../../command/request.ts';
import { wordsFor } from '../../words/words.ts';
import type { Actions } from '../card/actions.ts';
import { renderCard } from '../card/card.ts';
import { isUnanswerable, loggable } from '../discord-errors.ts';
import type { RestClients } from '../gateway/rest-clients.ts';
import { failureView } from './error-view.ts';
import { respond } from './interaction-reply.ts';
import { ephemeralBody } from './reply.ts';

/** Says what went wrong to the one who asked, as far as Discord still takes an answer. Never throws. */
export async function refuse(
  deps: { rest: RestClients; log: Logger },
  interaction: APIInteraction & { locale: string },
  error: unknown,
  actions: Actions | null = null,
): Promise<void> {
  const id = newRequestId();
  if (isUnanswerable(error)) {
    deps.log.warn({ request: id, ...loggable(error) }, 'the interaction was too old, or answered already');
    return;
  }
  const words = wordsFor(interaction.locale);
  const card = renderCard(failureView(error, words, deps.log, id), words, actions);
  try {
    await respond(deps, interaction, InteractionResponseType.ChannelMessageWithSource, ephemeralBody(card));
  } catch (again) {
    deps.log.warn({ request: id, ...loggable(again) }, 'nobody could be told');
  }
}
