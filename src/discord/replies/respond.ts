import { InteractionResponseType, Routes, type APIInteraction } from 'discord.js';
import { wordsFor } from '../../words/words.ts';
import { renderCard } from '../card/card.ts';
import type { Dependencies } from '../dependencies.ts';
import { failureView, loggable, newId } from './error-view.ts';
import { ephemeralBody } from './reply.ts';
import { isUnanswerable } from '../discord-errors.ts';

/** The first answer to an interaction, within three seconds. */
export async function respond(
  { rest }: Pick<Dependencies, 'rest'>,
  { id, token }: APIInteraction,
  type: InteractionResponseType,
  data?: object,
): Promise<void> {
  const body = data ? { type, data } : { type };
  await rest.interactions.post(Routes.interactionCallback(id, token), { body, auth: false });
}

/** Says what went wrong to the one who asked, as far as Discord still takes an answer. Never throws. */
export async function refuse(
  deps: Dependencies,
  interaction: APIInteraction & { locale: string },
  error: unknown,
): Promise<void> {
  const id = newId();
  if (isUnanswerable(error)) {
    deps.log.warn({ request: id, ...loggable(error) }, 'the interaction was too old, or answered already');
    return;
  }
  const words = wordsFor(interaction.locale);
  const card = renderCard(failureView(error, words, deps.log, id), words, null);
  try {
    await respond(deps, interaction, InteractionResponseType.ChannelMessageWithSource, ephemeralBody(card));
  } catch (again) {
    deps.log.warn({ request: id, ...loggable(again) }, 'nobody could be told');
  }
}
