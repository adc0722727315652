import { InteractionType, type APIModalSubmitInteraction } from 'discord.js';
import { Refusal } from '../../base/refusal.ts';
import { listOptions } from '../../command/options/option.ts';
import type { FollowUp } from '../../command/view.ts';
import { principalOf } from '../../desk/principal.ts';
import { wordsFor } from '../../words/words.ts';
import type { Actions } from '../card/actions.ts';
import { decodeCustomId, encodeCustomId, invocationsFor, markTyped } from '../custom-ids/invocation-ids.ts';
import type { CardDependencies } from '../replies/build-card.ts';
import type { InteractionOrigin } from './interaction-origin.ts';
import { typedFields } from './parse-options.ts';
import type { RequestInteraction } from './read-interaction.ts';

/** Opens a form again as it was filled in. */
export async function correctForm(
  deps: CardDependencies,
  { data, locale }: APIModalSubmitInteraction,
  origin: InteractionOrigin,
): Promise<FollowUp> {
  const invocations = invocationsFor(deps.invocations, principalOf(origin, false));
  const { command, values } = await decodeCustomId(data.custom_id, deps.commands, invocations);
  const typed = typedFields(data);
  const others = Object.entries(values).filter(([name]) => !typed.has(name));
  return {
    label: wordsFor(locale).labels.correct,
    command: command.name,
    values: { ...Object.fromEntries(others), ...markTyped(typed) },
    prompts: listOptions(command.options).flatMap(([name]) => (typed.has(name) ? [name] : [])),
    slot: 'button',
    ...(command.private && { isEdit: true }),
  };
}

/** What goes with a refusal that is said at once: the form again, where it was one. */
export async function correctionActions(
  deps: CardDependencies,
  interaction: RequestInteraction,
  origin: InteractionOrigin,
  error: unknown,
): Promise<Actions | null> {
  if (interaction.type !== InteractionType.ModalSubmit || !(error instanceof Refusal)) return null;
  const again = await correctForm(deps, interaction, origin).catch(() => null);
  if (!again) return null;
  const { label, slot, ...invocation } = again;
  const invocations = invocationsFor(deps.invocations, principalOf(origin, false));
  const id = await encodeCustomId(invocation, invocations, 'form');
  return { list: [{ id, label, slot }], more: { id: '', label: '' } };
}
