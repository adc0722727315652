import { interactionTypes, type Interaction } from '../state/interaction.ts';
import type { Message } from '../state/model.ts';

/** What a message says about the interaction that it answers. */
function metadataOf(interaction: Interaction): Record<string, unknown> {
  const { id, kind, user, owners, source, data } = interaction;
  const common = { id, user, authorizing_integration_owners: owners };
  if (kind === interactionTypes.component)
    return { ...common, type: interactionTypes.component, interacted_message_id: source?.message.id };
  if (kind === interactionTypes.modal) {
    const trigger = source
      ? { ...common, type: interactionTypes.component, interacted_message_id: source.message.id }
      : { ...common, type: interactionTypes.command };
    return { ...common, type: interactionTypes.modal, triggering_interaction_metadata: trigger };
  }
  return {
    ...common,
    type: interactionTypes.command,
    ...(data.target_id ? { target_message_id: data.target_id } : {}),
  };
}

/** Message types: 20 answers a slash command, 23 a menu; an answer to a component is a reply, 19. */
export function answerOrigin(interaction: Interaction, applicationId: string) {
  const extra: Partial<Message> = {
    application_id: applicationId,
    webhook_id: applicationId,
    interaction_metadata: metadataOf(interaction),
  };
  if (interaction.command) return { type: interaction.command.type === 1 ? 20 : 23, replyTo: null, extra };
  return { replyTo: interaction.source?.message ?? null, extra };
}
