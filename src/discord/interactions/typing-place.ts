import type { APIInteraction } from 'discord.js';
import type { Command } from '../../command/command.ts';
import { listOptions, type AnyValues } from '../../command/option.ts';
import { suggestOf } from '../../command/offer.ts';
import type { Suggestion, TypingPlace } from '../../command/suggest.ts';
import { personOf } from './read-interaction.ts';
import type { Dependencies } from '../dependencies.ts';
import { placeOwner } from '../access/place-owner.ts';

/** Where somebody types; `values` is what they have typed so far. */
export function typingPlace(
  { desk, settings }: Pick<Dependencies, 'desk' | 'settings'>,
  interaction: APIInteraction & { locale: string },
  values: AnyValues,
): TypingPlace {
  const { guild_id: guild = null, channel, locale } = interaction;
  const place = placeOwner(interaction, personOf(interaction));
  const typed: [string, string | number | boolean][] = Object.entries(values).flatMap(([name, value]) =>
    value === undefined || typeof value === 'object' ? [] : [[name, value]],
  );
  return {
    locale,
    guild,
    channel: channel?.id ?? null,
    place,
    desk,
    settings,
    typed: Object.fromEntries(typed),
  };
}

/** By option: what a form has to choose from where nothing else will do. */
export type Offers = ReadonlyMap<string, readonly Suggestion[]>;

export async function offersOf(
  { options }: Command,
  asked: readonly string[],
  place: TypingPlace,
): Promise<Offers> {
  const closed = listOptions(options).filter(
    ([name, option]) => asked.includes(name) && option.type === 'text' && option.closed,
  );
  const found = closed.map(
    async ([name, option]) => [name, (await suggestOf(option)?.(place, '')) ?? []] as const,
  );
  return new Map(await Promise.all(found));
}
