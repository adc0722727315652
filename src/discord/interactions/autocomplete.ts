import {
  InteractionResponseType,
  type APIApplicationCommandAutocompleteInteraction,
  type APICommandAutocompleteInteractionResponseCallbackData,
} from 'discord.js';
import type { Logger } from '../../base/log.ts';
import { accessRefusal, type Origin } from '../../command/access.ts';
import { listOptions, suggestOf, type AnyValues } from '../../command/options/option.ts';
import type { TypingPlace } from '../../command/options/suggest.ts';
import type { RightDependencies } from '../access/rights.ts';
import { shorten } from '../card/actions.ts';
import { tidy } from '../card/escape.ts';
import { loggable } from '../discord-errors.ts';
import type { RestClients } from '../gateway/rest-clients.ts';
import { respond } from '../replies/interaction-reply.ts';
import { interactionOrigin } from './interaction-origin.ts';
import { resolveCommand } from './resolve-command.ts';

type Choices = NonNullable<APICommandAutocompleteInteractionResponseCallbackData['choices']>;

export type SuggestDependencies = Pick<TypingPlace, 'desk' | 'feeds' | 'settings' | 'commands'>;

export type AutocompleteDependencies = SuggestDependencies &
  RightDependencies & {
    rest: RestClients;
    log: Logger;
    /** Guilds in which the operator lets nobody be answered. */
    blocked: ReadonlySet<string>;
  };

/** Discord's limits for choices. */
const maxChoices = 25;
const maxChoiceLength = 100;

/** Suggests values while a person types. Never throws: without a suggestion they can type on. */
export async function onAutocomplete(
  deps: AutocompleteDependencies,
  interaction: APIApplicationCommandAutocompleteInteraction,
): Promise<void> {
  try {
    const choices = await suggestChoices(deps, interaction);
    const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
    await respond(deps, interaction, type, { choices });
  } catch (error) {
    deps.log.debug(loggable(error), 'nothing was suggested');
  }
}

async function suggestChoices(
  deps: AutocompleteDependencies,
  interaction: APIApplicationCommandAutocompleteInteraction,
): Promise<Choices> {
  if (deps.blocked.has(interaction.guild_id ?? '')) return [];
  const resolved = resolveCommand(deps.commands, interaction.data);
  const focused = resolved?.options.find((option) => 'focused' in option && option.focused === true);
  if (!resolved || !focused) return [];
  const origin = interactionOrigin(deps, interaction);
  if (await accessRefusal(deps.settings, resolved.command, origin)) return [];
  const [, option] = listOptions(resolved.command.options).find(([name]) => name === focused.name) ?? [];
  const suggest = option && suggestOf(option);
  const values: AnyValues = Object.fromEntries(
    resolved.options.map(({ name, value }) => [name, value] as const),
  );
  const found = (await suggest?.(typingPlace(deps, origin, values), String(focused.value).trim())) ?? [];
  // A value that was cut would be another one.
  const fitting = found.filter(({ value }) => value.length <= maxChoiceLength).slice(0, maxChoices);
  return fitting.map(({ name, value }) => ({ name: shorten(tidy(name), maxChoiceLength), value }));
}

/** `values` is what the person has typed so far; files suggest nothing. */
export function typingPlace(
  { desk, feeds, settings, commands }: SuggestDependencies,
  { locale, guild, channel, place }: Pick<Origin, 'locale' | 'guild' | 'channel' | 'place'>,
  values: AnyValues,
): TypingPlace {
  const typed = Object.entries(values).flatMap(([name, value]) =>
    value === undefined || typeof value === 'object' ? [] : [[name, value] as const],
  );
  return {
    locale,
    guild,
    channel,
    place,
    desk,
    feeds,
    settings,
    commands,
    values: Object.fromEntries(typed),
  };
}
