import {
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  Routes,
  type APIInteraction,
} from 'discord.js';
import { Refusal } from '../base/refusal.ts';
import { completeValues } from '../command/complete.ts';
import { wordsFor } from '../words/words.ts';
import { answer, cardOf } from './answer.ts';
import { isAsking, readAsked, type Asking } from './asked.ts';
import { onAutocomplete } from './autocomplete.ts';
import type { Asked, Face } from './face.ts';
import { failureView, loggable, newId } from './failure.ts';
import { openModal } from './modal.ts';
import { encodePress } from './press.ts';
import { channelReply, ephemeralBody, interactionReply, privateReply } from './reply.ts';
import { isUnanswerable } from './trouble.ts';

/**
 * What can be refused is refused before the answer is deferred, so that only the one who asked sees it; what is
 * still missing is asked for in a form. Never throws.
 */
export async function onInteraction(face: Face, interaction: APIInteraction): Promise<void> {
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete)
    return onAutocomplete(face, interaction);
  if (!isAsking(interaction)) return;
  try {
    const asked = await prepare(face, interaction);
    if (asked === null) return;
    const hidden = isHidden(asked);
    await respond(face, interaction, InteractionResponseType.DeferredChannelMessageWithSource, {
      flags: hidden ? MessageFlags.Ephemeral : 0,
    });
    const { lines } = face;
    const later = hidden ? privateReply(lines, asked.person) : channelReply(lines, asked.channel);
    await answer(face, asked, interactionReply(lines, interaction, later));
  } catch (error) {
    await refuse(face, interaction, error);
  }
}

/** What is asked, complete; or null where a form now asks for the rest. */
async function prepare(face: Face, interaction: Asking): Promise<Asked | null> {
  if (face.works.isClosing) throw new Refusal('bot.stopping', {});
  const asked = await readAsked(face, interaction);
  const { values, missing } = await completeValues(asked.command, asked.values, {
    channel: asked.channel,
    recent: face.recent,
  });
  if (missing.length === 0) return { ...asked, values };
  // A form can't be answered by another form.
  if (interaction.type === InteractionType.ModalSubmit) throw new Refusal('source.missing', {});
  const press = { command: asked.command.name, values };
  const id = await encodePress(press, face.presses);
  const modal = openModal(id, asked.command, missing, wordsFor(asked.locale));
  await respond(face, interaction, InteractionResponseType.Modal, modal);
  return null;
}

function isHidden({ command, values }: Asked): boolean {
  return command.private === true || values['private'] === true;
}

async function respond(
  { lines }: Face,
  { id, token }: APIInteraction,
  type: InteractionResponseType,
  data: object,
): Promise<void> {
  await lines.interactions.post(Routes.interactionCallback(id, token), { body: { type, data }, auth: false });
}

/** Says it to the one who asked, as far as Discord still takes an answer. */
async function refuse(face: Face, interaction: Asking, error: unknown): Promise<void> {
  const id = newId();
  if (isUnanswerable(error)) {
    face.log.warn({ request: id, ...loggable(error) }, 'the interaction was too old, or answered already');
    return;
  }
  const words = wordsFor(interaction.locale);
  const view = failureView(error, words, face.log, id);
  try {
    const card = await cardOf(face, view, words, { person: '' });
    await respond(face, interaction, InteractionResponseType.ChannelMessageWithSource, ephemeralBody(card));
  } catch (again) {
    face.log.warn({ request: id, ...loggable(again) }, 'nobody could be told');
  }
}
