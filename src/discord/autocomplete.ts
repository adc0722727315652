import {
  InteractionResponseType,
  Routes,
  type APIApplicationCommandAutocompleteInteraction,
  type APICommandAutocompleteInteractionResponseCallbackData,
} from 'discord.js';
import { suggestLanguages } from '../command/language.ts';
import { listOptions } from '../command/option.ts';
import { shorten } from './card/actions.ts';
import { tidy } from './card/escape.ts';
import { askerOf } from './asked.ts';
import { chosenCommand } from './chosen.ts';
import type { Face } from './face.ts';
import { loggable } from './failure.ts';
import { isDeclared, mayUse } from './rights.ts';

type Choices = NonNullable<APICommandAutocompleteInteractionResponseCallbackData['choices']>;

/** Offers values while a person types. Never throws: without an offer they can type on. */
export async function onAutocomplete(
  face: Face,
  interaction: APIApplicationCommandAutocompleteInteraction,
): Promise<void> {
  try {
    const data = { choices: await suggest(face, interaction) };
    const route = Routes.interactionCallback(interaction.id, interaction.token);
    const body = { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data };
    await face.lines.interactions.post(route, { body, auth: false });
  } catch (error) {
    face.log.debug(loggable(error), 'nothing was suggested');
  }
}

/** What was lately read here for a source, newest first; languages by name. */
async function suggest(
  face: Face,
  interaction: APIApplicationCommandAutocompleteInteraction,
): Promise<Choices> {
  const { commands, recent } = face;
  const { data, channel, locale } = interaction;
  const chosen = chosenCommand(commands, data);
  const focused = chosen?.options.find((option) => 'focused' in option && option.focused === true);
  if (!chosen || !focused) return [];
  const { command } = chosen;
  if (!isDeclared(face, command) && !(await mayUse(face, command, askerOf(interaction)))) return [];
  const [, option] = listOptions(command.options).find(([name]) => name === focused.name) ?? [];
  const typed = String(focused.value).trim().toLocaleLowerCase();
  if (option?.type === 'language') {
    return suggestLanguages(typed, locale).map(({ tag, name }) => ({ name, value: tag }));
  }
  if (option?.type !== 'text' || !option.source) return [];
  const articles = channel ? await recent.list(channel.id) : [];
  const found = articles.filter(({ title }) => title.toLocaleLowerCase().includes(typed));
  return found.slice(0, 25).map(({ id, title }) => ({ name: shorten(tidy(title), 100), value: `#${id}` }));
}
