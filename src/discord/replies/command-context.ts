import type { Context } from '../../command/command.ts';
import { nameIn } from '../../command/name.ts';
import { wordsFor } from '../../words/words.ts';
import type { Asked, Face } from '../dependencies.ts';
import { createSight } from '../access/guild-inspector.ts';

/** What a command is given of this face. */
export function contextOf(
  face: Face,
  { person, guild, channel, place, locale, isUnasked }: Asked,
  signal: AbortSignal,
): Context {
  const { desk, commands } = face;
  const words = wordsFor(locale);
  return {
    desk,
    words,
    locale,
    person: isUnasked ? null : person,
    guild,
    channel,
    place,
    settings: face.settings.of(guild),
    guildSettings: face.settings,
    sight: guild === null ? null : createSight(face, guild),
    open: (file) => face.open(file, signal),
    signal,
    commands,
    ways: words.ways(`@${face.name}`),
    typed: (name) => `/${nameIn(words, name)}`,
  };
}
