import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Channel, FileInput, LocalDiscord, Message, Person } from 'local-discord';
import { ScriptError } from './script-error.ts';
import type { StepInput } from './parse-script.ts';

export type Persona = keyof LocalDiscord['people'];

/** Where a conversation has got to. */
export type Playback = {
  discord: LocalDiscord;
  persona: Persona;
  /** A channel's name, or `dm`. */
  place: string;
  /** The page's colours, and its width in pixels: for pictures of it. */
  look: string;
  width: number;
  /** Where the script is: files are named from there. */
  base: URL;
  /** Whether an answer still grows, by its components' custom ids; the bot alone knows. */
  isGrowing: (customIds: readonly string[]) => boolean;
  /** Resolves once nothing is being answered: after an answer's words, that its pictures are there. */
  idle: () => Promise<void>;
  /** All answers so far, as they last were; the newest is last. */
  answers: Message[];
  /** What was said last, by whomever. */
  last: Message | null;
};

export function personOf({ discord, persona }: Playback): Person {
  return discord.people[persona];
}

export function channelOf(playback: Playback): Channel {
  const { discord, place } = playback;
  if (place === 'dm') return personOf(playback).dm();
  const channels = [...discord.world.channels.values()].filter(({ type }) => type === 0);
  const found = channels.find(({ name }) => name === place);
  const names = channels.map(({ name }) => name).join(', ');
  if (!found) throw new Error(`there is no channel "${place}", only ${names} and dm`);
  return found;
}

function read({ base }: Playback, { text, line }: StepInput): Buffer {
  try {
    return readFileSync(new URL(encodeURI(text), base));
  } catch (error) {
    throw new ScriptError(line, `there is no file "${text}" beside the script`, { cause: error });
  }
}

/** What is given as a file to attach. */
export function fileOf(playback: Playback, input: StepInput): FileInput {
  if (!input.isFile) throw new ScriptError(input.line, `"${input.name}" takes a file: ${input.name} < file`);
  return { name: basename(input.text), content: read(playback, input) };
}

/** What is given as text, which may stand in a file. */
export function textOf(playback: Playback, input: StepInput): string {
  return input.isFile ? read(playback, input).toString('utf8') : input.text;
}
