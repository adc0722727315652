import {
  InteractionResponseType,
  Routes,
  type APIApplicationCommandAutocompleteInteraction,
  type APICommandAutocompleteInteractionResponseCallbackData,
} from 'discord.js';
import { suggestOf } from '../../command/offer.ts';
import { listOptions } from '../../command/option.ts';
import { shorten } from '../card/actions.ts';
import { tidy } from '../card/escape.ts';
import { claimantOf } from './read-interaction.ts';
import { chosenCommand } from './resolve-command.ts';
import type { Face } from '../dependencies.ts';
import { closedBy, isAnywhere, spotOf } from '../access/place-access.ts';
import { loggable } from '../replies/error-view.ts';
import { typingPlace } from './suggestions.ts';
import { isDeclared, mayUse } from '../access/rights.ts';

type Choices = NonNullable<APICommandAutocompleteInteractionResponseCallbackData['choices']>;

/** Offers values while a person types. Never throws: without an offer they can type on. */
export async function onAutocomplete(
  face: Face,
  interaction: APIApplicationCommandAutocompleteInteraction,
): Promise<void> {
  try {
    const data = { choices: await suggestChoices(face, interaction) };
    const route = Routes.interactionCallback(interaction.id, interaction.token);
    const body = { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data };
    await face.lines.interactions.post(route, { body, auth: false });
  } catch (error) {
    face.log.debug(loggable(error), 'nothing was suggested');
  }
}

async function suggestChoices(
  face: Face,
  interaction: APIApplicationCommandAutocompleteInteraction,
): Promise<Choices> {
  if (face.blocked.has(interaction.guild_id ?? '')) return [];
  const chosen = chosenCommand(face.commands, interaction.data);
  const focused = chosen?.options.find((option) => 'focused' in option && option.focused === true);
  if (!chosen || !focused) return [];
  const { command } = chosen;
  if (!isAnywhere(command) && (await closedBy(face, spotOf(interaction)))) return [];
  if (!isDeclared(face, command) && !(await mayUse(face, command, claimantOf(interaction)))) return [];
  const [, option] = listOptions(command.options).find(([name]) => name === focused.name) ?? [];
  const suggest = option && suggestOf(option);
  const typed = Object.fromEntries(chosen.options.map(({ name, value }) => [name, value]));
  const place = typingPlace(face, interaction, typed);
  const found = (await suggest?.(place, String(focused.value).trim())) ?? [];
  // A value that was cut would be another one.
  const fitting = found.filter(({ value }) => value.length <= 100).slice(0, 25);
  return fitting.map(({ name, value }) => ({ name: shorten(tidy(name), 100), value }));
}
