import type { Right } from '../base/refusal.ts';
import type { Desk } from '../desk/desk.ts';
import type { GuildSettings } from '../settings/settings.ts';
import type { Settings } from '../settings/table.ts';
import type { Owner } from '../store/ownership.ts';
import type { Words } from '../words/words.ts';
import type { CommandName } from './name.ts';
import type { FileValue, Options, Values } from './options/option.ts';
import type { Feeds } from '../feeds/feeds.ts';
import type { GuildInspector } from './guild-inspector.ts';
import type { View } from './view.ts';

/** Who asks, where, and with what means. Ids are opaque; null where the face has no such thing. */
export type Context = {
  desk: Desk;
  words: Words;
  /** BCP 47: the person's, for dates and numbers. */
  locale: string;
  person: string | null;
  guild: string | null;
  channel: string | null;
  /** Who owns what is read here openly. */
  place: Owner;
  /** What the guild's admins have set; the defaults where there is no guild. */
  settings: Settings;
  /** Reads and changes what admins can set. */
  guildSettings: GuildSettings;
  /** The feeds that guilds follow. */
  feeds: Feeds;
  /** What time it is, in milliseconds. */
  now: () => number;
  /** When the person asked something in this channel before, in milliseconds; null where that isn't known. */
  lastAsked: () => Promise<number | null>;
  /** What can be seen of the guild; null where this face sees none. */
  inspector: GuildInspector | null;
  /** Fetches a file's bytes; throws a Refusal where it can't. */
  fetchFile(file: FileValue): Promise<Uint8Array>;
  /** Aborted when nobody wants the answer any more. */
  signal: AbortSignal;
  /** All commands, for `help`. */
  commands: readonly Command[];
  /** How this face writes a command: `/summarize`, `nutgraf summarize`. */
  formatCommand: (name: CommandName) => string;
  /** How people ask in this face, and confirm what can't be undone. */
  hints: Hints;
};

/** Sentences for `help`, none where a face has a help of its own; `confirm` is one that tells what to press or type. */
export type Hints = { ways: readonly string[]; rules: readonly string[]; confirm: string };

export type Command<O extends Options = Options> = {
  /** Its words are `words.commands[name]`. Of two words, the first is a group's: `words.groups[…]`. */
  name: CommandName;
  options: O;
  /** It is reached by a follow-up only, never typed or listed. */
  buttonOnly?: true;
  /** Can't be used outside a guild. */
  needs?: 'guild';
  /** Who may use it in a guild: admins can lend it to others, or take it from them. The operator has every right. */
  right?: Right;
  /** Answers the one who asked also where a guild's admins have chosen other channels or roles. */
  anywhere?: true;
  /** The part it plays when the bot is mentioned: with a source alone, with a question, with nothing, with words for the people in it, or with small talk. */
  mention?: 'source' | 'question' | 'nothing' | 'people' | 'greeting' | 'thanks';
  /** Offered in a message's context menu, with the message as its source. */
  menu?: keyof Words['menus'];
  /** Under this label it is offered to a guild that the bot is new in. */
  welcome?: keyof Words['labels'];
  /** The answer is only for the person who asked. */
  private?: boolean;
  /** With these values one's links are no longer read unless one asks: offered to those whose links were. */
  optOut?: Values<O>;
  /** The answer never takes the place of the card on which it was asked for. */
  keepsCard?: boolean;
  /** Each view replaces the one before. Throws a Refusal for what the person can mend. */
  run(context: Context, values: Values<O>): AsyncGenerator<View, void, void>;
};

/** Infers the options' types for `run`, then forgets them: a list holds commands of all kinds. */
export function defineCommand<const O extends Options>(command: Command<O>): Command {
  return command;
}
