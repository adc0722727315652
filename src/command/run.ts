import type { GuildSettings } from '../settings/settings.ts';
import type { Settings } from '../settings/table.ts';
import { wordsFor } from '../words/words.ts';
import type { Command, Context } from './command.ts';
import type { Request } from './request.ts';
import type { View } from './view.ts';

/** What a face lends to a command. */
export type FaceContext = Pick<
  Context,
  | 'desk'
  | 'feeds'
  | 'now'
  | 'lastAsked'
  | 'inspector'
  | 'fetchFile'
  | 'signal'
  | 'commands'
  | 'formatCommand'
  | 'hints'
> & {
  settings: GuildSettings;
  /** What holds in the guild, where that was read for this request already. */
  known?: Settings | undefined;
};

/** The views of a prepared request, each in place of the one before. Throws what the command throws. */
export async function* runCommand(
  { command, values, ...request }: Request,
  { settings, known, ...face }: FaceContext,
): AsyncGenerator<View, void, void> {
  const { person, guild, channel, place, locale } = request;
  const context = {
    ...face,
    words: wordsFor(locale),
    locale,
    person,
    guild,
    channel,
    place,
    settings: known ?? (await settings.of(guild)),
    guildSettings: settings,
  };
  yield* commandNamed(face.commands, command).run(context, values);
}

/** Requests outlive versions of the bot: a command may be gone since. */
export function commandNamed(commands: readonly Command[], name: string): Command {
  const command = commands.find((one) => one.name === name);
  if (!command) throw new TypeError(`there is no command ${name}`);
  return command;
}
