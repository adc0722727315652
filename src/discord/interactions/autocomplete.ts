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
import { memberOf } from './read-interaction.ts';
import { resolveCommand } from './resolve-command.ts';
import type { Dependencies } from '../dependencies.ts';
import { placeRefusal, isAllowedAnywhere, locationOf } from '../../command/access.ts';
import { loggable } from '../replies/error-view.ts';
import { typingPlace } from './typing-place.ts';
import { isDeclared, mayUse } from '../access/rights.ts';

type Choices = NonNullable<APICommandAutocompleteInteractionResponseCallbackData['choices']>;

/** Offers values while a person types. Never throws: without an offer they can type on. */
export async function onAutocomplete(
  deps: Dependencies,
  interaction: APIApplicationCommandAutocompleteInteraction,
): Promise<void> {
  try {
    const data = { choices: await suggestChoices(deps, interaction) };
    const route = Routes.interactionCallback(interaction.id, interaction.token);
    const body = { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data };
    await deps.rest.interactions.post(route, { body, auth: false });
  } catch (error) {
    deps.log.debug(loggable(error), 'nothing was suggested');
  }
}

async function suggestChoices(
  deps: Dependencies,
  interaction: APIApplicationCommandAutocompleteInteraction,
): Promise<Choices> {
  if (deps.blocked.has(interaction.guild_id ?? '')) return [];
  const chosen = resolveCommand(deps.commands, interaction.data);
  const focused = chosen?.options.find((option) => 'focused' in option && option.focused === true);
  if (!chosen || !focused) return [];
  const { command } = chosen;
  if (!isAllowedAnywhere(command) && (await placeRefusal(deps, locationOf(interaction)))) return [];
  if (!isDeclared(deps, command) && !(await mayUse(deps, command, memberOf(interaction)))) return [];
  const [, option] = listOptions(command.options).find(([name]) => name === focused.name) ?? [];
  const suggest = option && suggestOf(option);
  const typed = Object.fromEntries(chosen.options.map(({ name, value }) => [name, value]));
  const place = typingPlace(deps, interaction, typed);
  const found = (await suggest?.(place, String(focused.value).trim())) ?? [];
  // A value that was cut would be another one.
  const fitting = found.filter(({ value }) => value.length <= 100).slice(0, 25);
  return fitting.map(({ name, value }) => ({ name: shorten(tidy(name), 100), value }));
}
