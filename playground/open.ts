import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type DiscordOptions, type LocalDiscord, startDiscord, textOf } from 'local-discord';
import { readArguments, type Arguments } from './arguments.ts';
import { ScriptError } from './script/script-error.ts';
import { play } from './script/play.ts';
import { parseScript } from './script/parse-script.ts';
import type { Playback } from './script/playback.ts';
import { openTranscript, record } from './script/record.ts';
import { lineOf } from './script/transcript.ts';

/**
 * `idle` resolves once no answer is being made any more; `drain` takes the bot off again; `registrationFault` says why
 * it has no commands here, null where it has.
 */
export type Bot = { registrationFault: string | null; idle(): Promise<void>; drain(): Promise<void> };

/** The bot is there without its commands, and nobody could ask it for anything. */
class UnregisteredError extends Error {}

/** Who opens the playground brings the bot, and what to say of it. */
export type Opening = {
  name: string;
  /** Which privileged intents its app has; none, unless named. */
  privileged?: NonNullable<DiscordOptions['privileged']>;
  /** A sentence about the bot for the page's head, and what the page tells a newcomer, in a person's language. */
  about: (locale: string) => string;
  hints: (locale: string) => readonly string[];
  /** Brings the bot online. */
  connect(discord: Pick<LocalDiscord, 'token' | 'apiUrl'>): Promise<Bot>;
  /** Whether an answer still grows, by its components' custom ids. */
  isGrowing: (customIds: readonly string[]) => boolean;
  /** Resolves once somebody has asked to end it. A script ends by itself: then it isn't called. */
  stopped(): Promise<unknown>;
  /** What is said once the page can be opened at this address. */
  welcome(url: string): string;
  print: (text: string) => void;
  complain: (text: string) => void;
};

/** Always the same, if nothing else has it: what a browser remembers of the page it remembers by its address. */
const defaultPort = 6884;

const samples = new URL('samples/', import.meta.url);

/** What it shows by itself at the start. */
const firstScript = new URL('first.script', samples);

/**
 * A local Discord with the bot in it, for people or for a script. Returns the exit code: 1 for commands that can't be
 * registered, 2 for a wrong usage, 3 for a folder that can't be written.
 */
export async function openPlayground(opening: Opening, argv: readonly string[]): Promise<number> {
  const parsed = readArguments(argv);
  if (typeof parsed === 'string') {
    opening.complain(parsed);
    return 2;
  }
  const { script } = parsed;
  try {
    return script === null ? await serve(opening) : await playFile(opening, { ...parsed, script });
  } catch (error) {
    if (!(error instanceof UnregisteredError)) throw error;
    opening.complain(`The commands can’t be registered with Discord. ${error.message}`);
    return 1;
  }
}

type Place = Pick<Playback, 'discord' | 'isGrowing' | 'idle'>;

async function inDiscord(opening: Opening, run: (place: Place) => Promise<void>): Promise<void> {
  const { name, about, hints, privileged = [], isGrowing } = opening;
  const discord = await startDiscord({ name, about, privileged, hints, samples, port: defaultPort });
  try {
    const bot = await opening.connect(discord);
    try {
      if (bot.registrationFault !== null) throw new UnregisteredError(bot.registrationFault);
      await run({ discord, isGrowing, idle: () => bot.idle() });
    } finally {
      await bot.drain();
    }
  } finally {
    await discord.close();
  }
}

/** Shows the main job once, then waits for people. */
async function serve(opening: Opening): Promise<0> {
  const stopped = opening.stopped();
  await inDiscord(opening, async (place) => {
    const steps = parseScript(readFileSync(firstScript, 'utf8'));
    for await (const played of play({ ...place, base: firstScript }, steps)) {
      if (played.kind === 'picture') continue;
      opening.print(`> ${lineOf(played.step)}\n\n${played.answers.map(textOf).join('\n\n')}\n`);
    }
    opening.print(opening.welcome(place.discord.url));
    await stopped;
  });
  return 0;
}

/** Plays a script; what is wrong with it is told with its line. */
async function playFile(
  opening: Opening,
  { script, ...to }: Arguments & { script: string },
): Promise<number> {
  const { out } = to;
  try {
    const steps = parseScript(readFileSync(script, 'utf8'));
    const write = tryTranscript(opening, out);
    if (!write) return 3;
    await inDiscord(opening, (place) => {
      const played = play({ ...place, base: pathToFileURL(script) }, steps);
      return record(played, { ...opening, ...to, write, url: place.discord.url });
    });
    return 0;
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    opening.complain(`${script}:${error.line}: ${error.message}`);
    return 2;
  }
}

/** Null where the folder can't be written, which is told: before a bot is started for nothing. */
function tryTranscript({ print, complain }: Opening, out: string | null) {
  try {
    return openTranscript({ out, print });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    complain(`Nothing can be written in ${out} (${code}). Choose another folder for --out.`);
    return null;
  }
}
