import { InteractionResponseType, InteractionType, MessageFlags, type APIInteraction } from 'discord.js';
import { Refusal } from '../../base/refusal.ts';
import { completeValues } from '../../command/prepare.ts';
import { wordsFor } from '../../words/words.ts';
import { runRequest } from '../replies/run-request.ts';
import { customIdOf, readInteraction, type RequestInteraction } from './read-interaction.ts';
import { onAutocomplete } from './autocomplete.ts';
import { refuse, respond } from '../replies/respond.ts';
import { requestPrincipal, isHidden, type Request, type Dependencies } from '../dependencies.ts';
import { buildModal } from '../forms/modal.ts';
import { offersOf, typingPlace } from './typing-place.ts';
import { performBuiltIn } from './built-in-actions.ts';
import { parseBuiltInId } from '../state/built-in-ids.ts';
import { encodeCustomId, invocationsFor } from '../state/custom-id.ts';
import { editReply, newReply } from '../replies/reply.ts';
import { continueConversation } from '../state/conversation.ts';

/** Never throws. */
export async function handleInteraction(deps: Dependencies, interaction: APIInteraction): Promise<void> {
  if (interaction.type === InteractionType.Ping) return;
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete)
    await onAutocomplete(deps, interaction);
  else await handle(deps, interaction).catch((error: unknown) => refuse(deps, interaction, error));
}

async function handle(deps: Dependencies, interaction: RequestInteraction): Promise<void> {
  if (deps.blocked.has(interaction.guild_id ?? '')) throw new Refusal('guild.blocked', {});
  if (interaction.type === InteractionType.MessageComponent) {
    const own = parseBuiltInId(customIdOf(interaction));
    if (own) return performBuiltIn(deps, interaction, own);
  }
  const asked = await prepare(deps, interaction);
  if (asked) await reply(deps, interaction, asked);
}

/**
 * What is asked, complete; or null where a form now asks for the rest.
 * @throws Refusal for all that can be refused before the answer is deferred, so that only the one who asked sees it
 */
async function prepare(deps: Dependencies, interaction: RequestInteraction): Promise<Request | null> {
  if (deps.jobs.isClosing) throw new Refusal('bot.stopping', {});
  const { asks, ...asked } = await readInteraction(deps, interaction);
  const { command, channel, place } = asked;
  const talk = (await deps.conversations(place).get(channel)) ?? [];
  const given = continueConversation(talk, command, asked.values);
  const { values, missing } = completeValues(command, given, { channel, place, desk: deps.desk });
  const open = [...new Set([...missing, ...asks])];
  if (open.length === 0) return { ...asked, values };
  // A form can't be answered by another form.
  if (interaction.type === InteractionType.ModalSubmit) throw new Refusal('source.missing', {});
  const press = { command: command.name, values, isEdit: asked.isEdit };
  const id = await encodeCustomId(press, invocationsFor(deps.invocations, requestPrincipal(asked)), 'form');
  const reader = { words: wordsFor(asked.locale), locale: asked.locale };
  const offers = await offersOf(command, open, typingPlace(deps, interaction, values));
  const modal = buildModal(id, { command, values, offers }, open, reader);
  await respond(deps, interaction, InteractionResponseType.Modal, modal);
  return null;
}

async function reply(deps: Dependencies, interaction: RequestInteraction, asked: Request): Promise<void> {
  const { DeferredChannelMessageWithSource, DeferredMessageUpdate } = InteractionResponseType;
  const hidden = isHidden(asked);
  if (asked.isEdit) await respond(deps, interaction, DeferredMessageUpdate);
  else {
    const flags = hidden ? MessageFlags.Ephemeral : 0;
    await respond(deps, interaction, DeferredChannelMessageWithSource, { flags });
  }
  const make = asked.isEdit ? editReply : newReply;
  await runRequest(
    deps,
    asked,
    make(deps.rest, interaction, { hidden, person: asked.person, channel: asked.channel }),
  );
}
