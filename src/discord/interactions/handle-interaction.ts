import { InteractionResponseType, InteractionType, MessageFlags, type APIInteraction } from 'discord.js';
import { Refusal } from '../../base/refusal.ts';
import { completeValues } from '../../command/complete.ts';
import { wordsFor } from '../../words/words.ts';
import { answer } from '../replies/run-request.ts';
import { chosenId, readAsked, type Asking } from './read-interaction.ts';
import { onAutocomplete } from './autocomplete.ts';
import { refuse, respond } from '../replies/respond.ts';
import { askerBehind, isHidden, type Asked, type Face } from '../dependencies.ts';
import { openModal } from '../forms/modal.ts';
import { offersOf, typingPlace } from './suggestions.ts';
import { perform } from './built-in-actions.ts';
import { parseOwn } from '../state/built-in-ids.ts';
import { encodePress, pressesFor } from '../state/custom-id.ts';
import { editReply, newReply } from '../replies/reply.ts';
import { goOn } from '../state/conversation.ts';

/** Never throws. */
export async function onInteraction(face: Face, interaction: APIInteraction): Promise<void> {
  if (interaction.type === InteractionType.Ping) return;
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete)
    await onAutocomplete(face, interaction);
  else await handle(face, interaction).catch((error: unknown) => refuse(face, interaction, error));
}

async function handle(face: Face, interaction: Asking): Promise<void> {
  if (face.blocked.has(interaction.guild_id ?? '')) throw new Refusal('guild.blocked', {});
  if (interaction.type === InteractionType.MessageComponent) {
    const own = parseOwn(chosenId(interaction));
    if (own) return perform(face, interaction, own);
  }
  const asked = await prepare(face, interaction);
  if (asked) await reply(face, interaction, asked);
}

/**
 * What is asked, complete; or null where a form now asks for the rest.
 * @throws Refusal for all that can be refused before the answer is deferred, so that only the one who asked sees it
 */
async function prepare(face: Face, interaction: Asking): Promise<Asked | null> {
  if (face.works.isClosing) throw new Refusal('bot.stopping', {});
  const { asks, ...asked } = await readAsked(face, interaction);
  const { command, channel, place } = asked;
  const talk = (await face.talks(place).get(channel)) ?? [];
  const given = goOn(talk, command, asked.values);
  const { values, missing } = completeValues(command, given, { channel, place, desk: face.desk });
  const open = [...new Set([...missing, ...asks])];
  if (open.length === 0) return { ...asked, values };
  // A form can't be answered by another form.
  if (interaction.type === InteractionType.ModalSubmit) throw new Refusal('source.missing', {});
  const press = { command: command.name, values, isEdit: asked.isEdit };
  const id = await encodePress(press, pressesFor(face.presses, askerBehind(asked)), 'form');
  const reader = { words: wordsFor(asked.locale), locale: asked.locale };
  const offers = await offersOf(command, open, typingPlace(face, interaction, values));
  const modal = openModal(id, { command, values, offers }, open, reader);
  await respond(face, interaction, InteractionResponseType.Modal, modal);
  return null;
}

async function reply(face: Face, interaction: Asking, asked: Asked): Promise<void> {
  const { DeferredChannelMessageWithSource, DeferredMessageUpdate } = InteractionResponseType;
  const hidden = isHidden(asked);
  if (asked.isEdit) await respond(face, interaction, DeferredMessageUpdate);
  else {
    const flags = hidden ? MessageFlags.Ephemeral : 0;
    await respond(face, interaction, DeferredChannelMessageWithSource, { flags });
  }
  const make = asked.isEdit ? editReply : newReply;
  await answer(
    face,
    asked,
    make(face.lines, interaction, { hidden, person: asked.person, channel: asked.channel }),
  );
}
