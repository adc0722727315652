import type { Context } from '../../command/command.ts';
import { nameIn } from '../../command/name.ts';
import { wordsFor } from '../../words/words.ts';
import type { Request, Dependencies } from '../dependencies.ts';
import { createGuildInspector } from '../access/guild-inspector.ts';

/** What a command is given of this face. */
export function commandContext(
  deps: Dependencies,
  { person, guild, channel, place, locale, isAutoRead }: Request,
  signal: AbortSignal,
): Context {
  const { desk, commands } = deps;
  const words = wordsFor(locale);
  return {
    desk,
    words,
    locale,
    person: isAutoRead ? null : person,
    guild,
    channel,
    place,
    settings: deps.settings.of(guild),
    guildSettings: deps.settings,
    inspector: guild === null ? null : createGuildInspector(deps, guild),
    open: (file) => deps.open(file, signal),
    signal,
    commands,
    ways: words.ways(`@${deps.name}`),
    typed: (name) => `/${nameIn(words, name)}`,
  };
}
